/// Credits by subject: 专业科目 and 公需科目.
public struct SubjectCredits: Hashable, Sendable {
  public var professional: Credits
  public var general: Credits

  /// `general` is 公需科目, whose usual English name (`public`) is a word of the language.
  public init(professional: Credits, general: Credits) {
    self.professional = professional
    self.general = general
  }

  public static let zero = SubjectCredits(professional: .zero, general: .zero)

  public var total: Credits { professional + general }
}
