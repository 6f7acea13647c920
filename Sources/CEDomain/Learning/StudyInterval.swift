/// A stretch of business time in front of a lesson, and whether it counted.
public struct StudyInterval: Hashable, Sendable {
  public var beganAt: Moment
  public var endedAt: Moment
  public var verdict: Verdict

  public init(beganAt: Moment, endedAt: Moment, verdict: Verdict) {
    self.beganAt = beganAt
    self.endedAt = endedAt
    self.verdict = verdict
  }

  public var length: Duration { endedAt - beganAt }

  /// Counted, or the reason why not. The raw value of a reason is what the ledger stores.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case counted
    /// The learner paused.
    case paused
    /// No key was pressed for as long as the profile allows.
    case idle
    /// A presence check was not answered in time.
    case presenceMissed
    /// The learner studied somewhere else at the same time.
    case anotherSession
    /// Repeating what was learned before adds nothing (OV-9-05).
    case alreadyLearned
    /// The lesson was not on the screen, or the study window had closed.
    case closed
  }
}
