/// The name of a field, unique in the whole program: `enrolment.year`.
///
/// The words for it (label, hint, help) stand in the wording tables under this name.
public struct FieldKey: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let name: String

  public init(stringLiteral name: StaticString) {
    self.name = name.description
  }

  /// For keys that come from data: `evaluation.` followed by an item's code.
  public init(data name: String) {
    self.name = name
  }

  public var description: String { name }
}

/// One question of a form: what is asked, how it is answered, when it is required.
public struct Field: Sendable {
  public let key: FieldKey
  public let kind: Kind
  public let requirement: Requirement
  public let rules: [any Rule]
  /// False hides the field and drops it from checks; the answers already given are kept.
  public let isShown: @Sendable (Answers) -> Bool
  /// True keeps the answer as it is, whatever the kind.
  public let isLocked: Bool
  /// What is said when a required answer is missing; nil for what its kind says.
  public let missing: Violation.Reason?

  public init(
    _ key: FieldKey, _ kind: Kind, required requirement: Requirement = .always,
    rules: [any Rule] = [], isLocked: Bool = false, missing: Violation.Reason? = nil,
    shownWhen isShown: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) {
    self.key = key
    self.kind = kind
    self.requirement = requirement
    self.rules = rules
    self.isLocked = isLocked
    self.missing = missing
    self.isShown = isShown
  }

  /// How a field is answered. Every face of a form (full screen, line by line, read-only) has one
  /// editor or printer for each kind.
  public enum Kind: Sendable {
    /// One line; `characters` is the most people may type, counted as they count.
    case text(characters: Int)
    /// Several lines, newlines kept.
    case paragraph(characters: Int)
    /// Typed blind, never stored in a draft.
    case secret(characters: Int)
    case date
    /// Exactly one of few.
    case choice(Choices)
    /// Any number of few; stored as codes joined by commas, in the order of the choices.
    case multiple(Choices)
    /// One of many, searched with `/`.
    case lookup(Choices)
    /// A promise or consent that must be ticked: `yes` or empty.
    case agreement
    /// A file that is handed in; the answer is an ``AttachmentAnswer``.
    case attachment(AttachmentLimit)
    /// Any number of rows with answers of their own; the answer is a ``RowList``.
    indirect case rows(RowForm)
    /// A division of the country, chosen from the province down; the answer is its six digits.
    case division(DivisionTable, DivisionTable.Depth)
    /// Shown, never edited.
    case fixed
  }

  /// The same field, only shown: for what came with a historical row (NAT-3.4-02).
  public var shownOnly: Field {
    Field(key, kind, required: .never, rules: [], isLocked: true, shownWhen: isShown)
  }

  public enum Requirement: Sendable {
    case always
    case never
    case when(@Sendable (Answers) -> Bool)

    public func holds(for answers: Answers) -> Bool {
      switch self {
      case .always: true
      case .never: false
      case .when(let condition): condition(answers)
      }
    }
  }
}

/// The choices of a field, possibly depending on other answers (year before institution).
public struct Choices: Sendable {
  public let list: @Sendable (Answers) -> [Choice]

  public init(_ list: @escaping @Sendable (Answers) -> [Choice]) {
    self.list = list
  }

  public init(_ fixed: [Choice]) {
    list = { _ in fixed }
  }
}

/// One choice: the stored code and its two labels (a label from data stands in both).
public struct Choice: Hashable, Sendable {
  public let code: String
  public let label: Label
  /// Why it cannot be taken now; shown beside it.
  public let isOpen: Bool

  public init(_ code: String, _ label: Label, isOpen: Bool = true) {
    self.code = code
    self.label = label
    self.isOpen = isOpen
  }

  /// Words of a choice: looked up in the wording tables, or carried by the data itself.
  public enum Label: Hashable, Sendable {
    /// `field key` + `.` + code in the wording tables.
    case worded
    case data(chinese: String, english: String)
  }
}
