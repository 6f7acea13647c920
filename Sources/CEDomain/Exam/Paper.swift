/// The questions of one attempt, frozen when it starts: later changes of the bank do not reach it.
public struct Paper: Hashable, Sendable {
  public let questions: [PaperQuestion]

  public init(questions: [PaperQuestion]) {
    self.questions = questions
  }

  public var count: Int { questions.count }
  public subscript(index: Int) -> PaperQuestion { questions[index] }
}

/// One question as it stands on a paper.
public struct PaperQuestion: Hashable, Sendable {
  public let question: Identifier<Question>
  public let course: Identifier<Course>
  /// The bank's version of the question when it was drawn.
  public let version: Int
  public let kind: Question.Kind
  public let stem: String
  /// In the order of this paper; empty for a judgement.
  public let options: [String]
  /// In the letters of this paper.
  public let right: LetterSet
  public let points: Score
  public let explanation: String

  public init(
    question: Identifier<Question>, course: Identifier<Course>, version: Int, kind: Question.Kind,
    stem: String, options: [String], right: LetterSet, points: Score, explanation: String
  ) {
    self.question = question
    self.course = course
    self.version = version
    self.kind = kind
    self.stem = stem
    self.options = options
    self.right = right
    self.points = points
    self.explanation = explanation
  }

  public var choices: Int { kind == .judgement ? 2 : options.count }
}
