/// What a learner is told in their message box about study.
public enum LearningMessage: Hashable, Sendable {
  /// The institution answered a question about a course.
  case questionAnswered(course: String)
  /// The required credits of both subjects are complete; evaluations and the exam come next.
  case studied(year: Int)

  /// The code under which the sentence stands in the wording tables.
  public var code: String {
    switch self {
    case .questionAnswered: "study.questionAnswered"
    case .studied: "study.studied"
    }
  }

  public var arguments: MessageArguments {
    switch self {
    case .questionAnswered(let course): ["course": course]
    case .studied(let year): ["year": String(year)]
    }
  }

  func post(
    to person: Identifier<Person>, at now: Moment, from entropy: Entropy, in tx: any Writing
  ) throws {
    try MessageBox.post(code, arguments, to: person, at: now, from: entropy, in: tx)
  }
}
