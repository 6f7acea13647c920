/// Which evaluations are wanted and what they ask (SH-6, POL-E-09, POL-E-10).
public struct EvaluationPolicy: Hashable, Sendable {
  /// One for every course at 100 %.
  public let isCourseRequired: Bool
  /// 综合评价, one for the whole training.
  public let isOverallRequired: Bool
  /// What is scored for a course.
  public let courseItems: [Item]
  /// What is scored overall: the items of a course and more.
  public let overallItems: [Item]
  public let scale: ClosedRange<Int>
  /// The longest free comment, in characters.
  public let commentCharacters: Int

  public struct Item: Hashable, Sendable {
    /// Unique in its list; answers are stored under it.
    public let code: String
    public let name: DataText
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    isCourseRequired = try fields.flag("eval.course")
    isOverallRequired = try fields.flag("eval.overall")
    courseItems = try Self.items("eval.items", fields)
    overallItems = try courseItems + Self.items("eval.overall_items", fields)
    let scale = try fields.record("eval.scale")
    let (least, most) = (try scale.count("from"), try scale.count("to"))
    guard least < most else { throw fields.unfit("eval.scale") }
    self.scale = least...most
    commentCharacters = try fields.count("eval.comment_max")
    guard Set(overallItems.map(\.code)).count == overallItems.count else {
      throw fields.unfit("eval.items")
    }
  }

  private static func items(
    _ key: String, _ fields: ProfileFields
  ) throws(ProfileError) -> [Item] {
    var items: [Item] = []
    for item in try fields.records(key) {
      items.append(Item(code: try item.text("code"), name: try item.words()))
    }
    return items
  }
}
