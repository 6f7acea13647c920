/// A page of questions: the one value behind every face of a form.
///
/// Filled on the full screen, asked line by line with `--plain`, shown read-only to a desk, and
/// listed in the field reference.
public struct Form: Sendable {
  /// The name under which drafts are stored and words are looked up: `sh.enrolment`.
  public let name: String
  /// The short number people say on the phone: `3.1`.
  public let number: String
  public let fields: [Field]
  /// Rules that look at several answers at once; they run after the fields' own rules passed.
  public let crossRules: [@Sendable (RuleContext) -> [Violation]]

  public init(
    name: String, number: String, fields: [Field],
    crossRules: [@Sendable (RuleContext) -> [Violation]] = []
  ) {
    self.name = name
    self.number = number
    self.fields = fields
    self.crossRules = crossRules
  }

  /// The fields that are asked for, given what was answered so far.
  public func shownFields(for answers: Answers) -> [Field] {
    fields.filter { $0.isShown(answers) }
  }

  /// What is wrong with one answer, as the person leaves the field. An empty required field is
  /// not yet a mistake then.
  public func violations(leaving key: FieldKey, in context: RuleContext) -> [Violation] {
    guard let field = fields.first(where: { $0.key == key }), field.isShown(context.answers),
      !context.answers[key].isEmpty
    else { return [] }
    return check(field, in: context)
  }

  /// Everything that is wrong, in the order of the fields (OV-5-21).
  public func violations(in context: RuleContext) -> [Violation] {
    var found: [Violation] = []
    for field in shownFields(for: context.answers) {
      if context.answers[field.key].isEmpty {
        guard field.requirement.holds(for: context.answers) else { continue }
        found.append(Violation(field.key, field.missing ?? field.kind.missing))
      } else {
        found += check(field, in: context)
      }
    }
    guard found.allSatisfy(\.isWarning) else { return found }
    return found + crossRules.flatMap { $0(context) }
  }

  /// The stored form of an answer.
  public func normalized(_ value: String, for key: FieldKey) -> String {
    guard let field = fields.first(where: { $0.key == key }) else { return value }
    return field.rules.reduce(value) { $1.normalized($0) }
  }

  private func check(_ field: Field, in context: RuleContext) -> [Violation] {
    guard !field.isLocked else { return [] }
    let value = context.answers[field.key]
    if let reason = field.kind.violation(of: value, in: context) {
      return [Violation(field.key, reason)]
    }
    for rule in field.rules {
      let reasons = rule.violations(of: value, in: context)
      // The first failing rule gives the message (FLD-0-02).
      if let first = reasons.first {
        return [Violation(field.key, first, isWarning: rule.isWarning(first))]
      }
    }
    return []
  }
}

extension Field.Kind {
  fileprivate var missing: Violation.Reason {
    switch self {
    case .text, .paragraph, .secret, .date, .fixed: .missingText
    case .choice, .multiple, .lookup: .missingChoice
    case .agreement: .agreementNeeded
    case .attachment: .attachment(.missing)
    case .rows: .missingRows(least: 1)
    case .division: .missingChoice
    }
  }
}

extension Field.Kind {
  fileprivate func violation(of value: String, in context: RuleContext) -> Violation.Reason? {
    switch self {
    case .text(let most), .secret(let most):
      if value.unicodeScalars.contains(where: \.isControl) { return .controlCharacters }
      return value.count > most ? .tooLong(most: most) : nil
    case .paragraph(let most):
      if value.unicodeScalars.contains(where: { $0.isControl && $0 != "\n" }) {
        return .controlCharacters
      }
      return value.count > most ? .tooLong(most: most) : nil
    case .date:
      return CalendarDay(value) == nil ? .notADate : nil
    case .choice(let choices), .lookup(let choices):
      let taken = choices.list(context.answers).first { $0.code == value }
      return taken?.isOpen == true ? nil : .notAChoice
    case .multiple(let choices):
      let open = choices.list(context.answers).filter(\.isOpen).map(\.code)
      let codes = value.split(separator: ",").map(String.init)
      return codes.allSatisfy(open.contains) ? nil : .notAChoice
    case .agreement:
      return value == "yes" ? nil : .agreementNeeded
    case .attachment(let limit):
      guard let file = AttachmentAnswer(text: value) else { return .attachment(.unreadable) }
      return limit.fault(of: file).map { .attachment($0) }
    case .rows(let rows):
      return rows.violation(of: RowList(text: value), today: context.today)
    case .division(let table, let depth):
      return table.violation(of: value, depth: depth)
    case .fixed:
      return nil
    }
  }
}

extension Unicode.Scalar {
  /// C0, DEL or C1: never part of an answer.
  public var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
