/// What a learner is told in their message box about the exam and the credits after it.
public enum ExamMessage: Hashable, Sendable {
  /// The deadline closed an attempt; its saved answers were scored.
  case closedByDeadline(number: Int, score: Score)
  /// The first pass: what was issued, and when the credits can be queried.
  case passed(year: Int, score: Score, certificate: String, due: CalendarDay)
  /// The credits stand in the national record (SH-8-01).
  case creditsSynced(year: Int)
  /// A make-up year: the person applies on the national platform now (SH-8-03).
  case creditsToApplyFor(year: Int, SubjectCredits)
  /// An issued certificate was made void, with the desk's reason.
  case certificateVoided(number: String, reason: String)

  /// The code under which the sentence stands in the wording tables.
  public var code: String {
    switch self {
    case .closedByDeadline: "exam.closedByDeadline"
    case .passed: "exam.passed"
    case .creditsSynced: "credits.synced"
    case .creditsToApplyFor: "credits.toApplyFor"
    case .certificateVoided: "certificate.voided"
    }
  }

  public var arguments: MessageArguments {
    switch self {
    case .closedByDeadline(let number, let score):
      ["number": String(number), "score": score.long]
    case .passed(let year, let score, let certificate, let due):
      [
        "year": String(year), "score": score.long, "certificate": certificate,
        "due": due.description,
      ]
    case .creditsSynced(let year): ["year": String(year)]
    case .creditsToApplyFor(let year, let credits):
      [
        "year": String(year), "professional": credits.professional.short,
        "public": credits.general.short,
      ]
    case .certificateVoided(let number, let reason): ["number": number, "reason": reason]
    }
  }

  func post(
    to person: Identifier<Person>, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws {
    try MessageBox.post(code, arguments, to: person, at: now, from: entropy, in: tx)
  }
}
