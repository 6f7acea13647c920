/// What became of starting an attempt.
public enum AttemptStart: Hashable, Sendable {
  case started(Attempt)
  /// One is open already; it is the one to go on with.
  case alreadyOpen(Attempt)
  case refused(AttemptRefusal)
}

/// Why no attempt was started.
public enum AttemptRefusal: Hashable, Sendable {
  case notPermitted
  case windowClosed(DayWindow)
  /// A mock exam needs at least one chosen course to ask about.
  case noCourses
  case gateClosed(ExamGate)
  /// The check of identity was not made, or is more than ten minutes old.
  case identityNotChecked
  case bankTooSmall(PaperDraw.Shortage)
}

/// What became of opening the sitting of an attempt.
public enum SittingOpening: Hashable, Sendable {
  case open(ExamSitting)
  /// Another session answers; taking over is possible and must be asked for.
  case heldElsewhere(Attempt)
  case closed(Attempt)
  case notPermitted
}

/// What became of saving an answer.
public enum AnswerKeeping: Hashable, Sendable {
  case saved
  case refused(SittingRefusal)
}

/// Who holds an attempt, as a session sees it.
public enum AttemptStanding: Hashable, Sendable {
  case held
  case heldElsewhere
  case closed(ExamSitting.Closing)
  case unknown
}

/// What became of handing in.
public enum AttemptClosing: Hashable, Sendable {
  case closed(AttemptResult)
  /// The deadline or another session was first.
  case closedBefore(AttemptResult)
  case refused(SittingRefusal)
}

/// A closed attempt and what it changed.
public struct AttemptResult: Hashable, Sendable {
  public let attempt: Attempt
  public let closing: ExamSitting.Closing
  public let score: Score
  /// The highest of all attempts of the mode, this one included (SH-7-07).
  public let best: Score

  public var isPassed: Bool { score >= attempt.pass }
}

/// What one run over overdue attempts did.
public struct AttemptSweep: Hashable, Sendable {
  public let closed: [Identifier<Attempt>]
  /// Attempts that could not be closed, each with the error; the others were not held up.
  public let failed: [Identifier<Attempt>: String]
}
