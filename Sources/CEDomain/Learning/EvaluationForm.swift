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

/// The form of an evaluation, made from the profile's items (SH-6-06).
public enum EvaluationForm {
  public static let comment: FieldKey = "evaluation.comment"

  /// Each item is scored, the best score first; the free text may stay empty.
  public static func form(
    for subject: EvaluationSubject, under policy: EvaluationPolicy
  ) -> Form {
    let scores = Choices(
      policy.scale.reversed().map { score in
        Choice(String(score), .data(chinese: String(score), english: String(score)))
      })
    let fields = items(of: subject, under: policy).map { Field(key(of: $0), .choice(scores)) }
    let free = Field(
      comment, .paragraph(characters: policy.commentCharacters), required: .never)
    return switch subject {
    case .course: Form(name: "sh.evaluation.course", number: "6.1", fields: fields + [free])
    case .overall: Form(name: "sh.evaluation.overall", number: "6.2", fields: fields + [free])
    }
  }

  /// The items that are scored for a subject.
  public static func items(
    of subject: EvaluationSubject, under policy: EvaluationPolicy
  ) -> [EvaluationPolicy.Item] {
    switch subject {
    case .course: policy.courseItems
    case .overall: policy.overallItems
    }
  }

  /// The field of an item.
  public static func key(of item: EvaluationPolicy.Item) -> FieldKey {
    FieldKey(data: "evaluation.\(item.code)")
  }
}
