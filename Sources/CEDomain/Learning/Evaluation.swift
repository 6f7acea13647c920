/// What is asked in an evaluation: data of the profile (SH-6-06).
public struct EvaluationItem: Hashable, Sendable {
  /// Names the field and the stored answer: `content`.
  public let code: String
  public let chinese: String
  public let english: String
  /// False for an item that only 综合评价 asks.
  public let isForCourses: Bool

  public init(code: String, chinese: String, english: String, isForCourses: Bool) {
    self.code = code
    self.chinese = chinese
    self.english = english
    self.isForCourses = isForCourses
  }
}

/// What an evaluation is about.
public enum EvaluationSubject: Hashable, Sendable {
  /// 课程评价
  case course(Identifier<Course>)
  /// 综合评价（必填）, on older screens 调查问卷 (SH-6-07)
  case overall

  /// The stored course id; empty for the overall evaluation.
  var courseID: String {
    switch self {
    case .course(let id): id.text
    case .overall: ""
    }
  }
}

/// The form of an evaluation, made from the profile's items.
public enum EvaluationForm {
  /// The most characters of the free text.
  public static let commentCharacters = 500
  public static let comment: FieldKey = "evaluation.comment"

  /// Each item is scored 5 to 1, the free text may stay empty.
  public static func form(
    for subject: EvaluationSubject, items: [EvaluationItem]
  ) -> Form {
    let scores = Choices(
      (1...5).reversed().map { score in
        Choice(
          String(score),
          .data(chinese: "\(score) 分", english: String(score)))
      })
    let asked = items.filter { item in
      switch subject {
      case .course: item.isForCourses
      case .overall: true
      }
    }
    let fields = asked.map { Field(key(of: $0), .choice(scores)) }
    let free = Field(comment, .paragraph(characters: commentCharacters), required: .never)
    return switch subject {
    case .course: Form(name: "sh.evaluation.course", number: "6.1", fields: fields + [free])
    case .overall: Form(name: "sh.evaluation.overall", number: "6.2", fields: fields + [free])
    }
  }

  /// The field of an item.
  public static func key(of item: EvaluationItem) -> FieldKey {
    FieldKey(data: "evaluation.\(item.code)")
  }
}
