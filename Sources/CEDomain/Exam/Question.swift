/// One question of the bank.
public struct Question: Hashable, Sendable {
  public let id: Identifier<Question>
  public let course: Identifier<Course>
  public let kind: Kind
  public let stem: String
  /// In the order of their letters; empty for a judgement, whose two choices are words of the
  /// screen.
  public let options: [String]
  public let right: LetterSet
  public let explanation: String
  /// Counts the changes made by imports, from 1.
  public let version: Int

  public init(
    id: Identifier<Question>, course: Identifier<Course>, kind: Kind, stem: String,
    options: [String],
    right: LetterSet, explanation: String, version: Int = 1
  ) {
    self.id = id
    self.course = course
    self.kind = kind
    self.stem = stem
    self.options = options
    self.right = right
    self.explanation = explanation
    self.version = version
  }

  /// How many letters can be chosen.
  public var choices: Int { kind == .judgement ? 2 : options.count }

  /// True when both say the same, whatever their versions.
  func hasSameText(as other: Question) -> Bool {
    (id, course, kind) == (other.id, other.course, other.kind)
      && (stem, options, right, explanation)
        == (other.stem, other.options, other.right, other.explanation)
  }

  /// 单选, 多选, 判断 (SH-7-08).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case single, multiple, judgement
  }
}
