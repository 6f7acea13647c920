/// One start of the exam: the row behind a sitting.
public struct Attempt: Hashable, Sendable {
  public let id: Identifier<Attempt>
  public let training: Identifier<Training>
  public let person: Identifier<Person>
  public let mode: Mode
  /// Counts the attempts of a training and mode from 1.
  public let number: Int
  public let startedAt: Moment
  public let deadline: Moment
  public let full: Score
  public let pass: Score
  public let questionCount: Int
  public let state: State
  /// The session that may answer; meaningless once closed.
  public let session: Identifier<Session>
  /// Since when that session holds it.
  public let heldSince: Moment
  public let version: Int

  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// Counts (SH-7).
    case formal
    /// The real rules without any effect (SH-5-14).
    case mock
  }

  public enum State: Hashable, Sendable {
    case open
    case closed(ExamSitting.Closing, Score)
  }

  public var isOpen: Bool { state == .open }

  /// The score of a closed attempt.
  public var score: Score? {
    switch state {
    case .open: nil
    case .closed(_, let score): score
    }
  }

  /// 60 or more of 100 (SH-7-05); nil while it is open.
  public var isPassed: Bool? { score.map { $0 >= pass } }
}
