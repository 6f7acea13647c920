/// A document's number where another field says which document it is (NAT-1.1-01, SH-2-03).
public struct DocumentNumberRule: Rule {
  /// The field that holds the code of an ``IdentityDocument/Kind``.
  public let kindField: FieldKey
  /// Youngest age accepted where the number tells it; nil for no limit (FLD-1-09).
  public let minimumAge: Int?

  public init(kindFrom kindField: FieldKey, minimumAge: Int? = nil) {
    self.kindField = kindField
    self.minimumAge = minimumAge
  }

  /// An unanswered kind means the resident identity card, the first choice of every list.
  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let kind = IdentityDocument.Kind(rawValue: context.answers[kindField])
    let found = (kind ?? .residentIdentityCard).rule.violations(of: value, in: context)
    guard found.isEmpty, let minimumAge,
      let document = IdentityDocument(
        kind ?? .residentIdentityCard, value, today: context.today),
      let age = document.age(on: context.today), age < minimumAge
    else { return found }
    return [.documentTooYoung(years: minimumAge)]
  }

  public func isWarning(_ reason: Violation.Reason) -> Bool { reason == .documentUnknownDivision }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }

  /// The rule for forms that also ask for gender and birth date: what was typed must not
  /// contradict the number (FLD-1-08).
  public static func agreement(
    kind kindField: FieldKey, number: FieldKey, gender: FieldKey, birthDate: FieldKey
  ) -> @Sendable (RuleContext) -> [Violation] {
    { context in
      let answers = context.answers
      guard let kind = IdentityDocument.Kind(rawValue: answers[kindField]),
        let document = IdentityDocument(kind, answers[number], today: context.today)
      else { return [] }
      var found: [Violation] = []
      if let told = document.gender, !answers[gender].isEmpty, answers[gender] != told.rawValue {
        found.append(Violation(gender, .contradictsDocument))
      }
      if let told = document.birthDate, let typed = CalendarDay(answers[birthDate]), typed != told {
        found.append(Violation(birthDate, .contradictsDocument))
      }
      return found
    }
  }
}
