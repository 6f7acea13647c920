/// Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证, FLD-5).
public struct ResidencePermitRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let number = EighteenCharacters(value)
    if let refusal = number.refusal { return [refusal] }
    guard Region(rawValue: number.text(0..<6)) != nil else { return [.documentRegion] }
    return number.dateOrCheckRefusal(today: context.today).map { [$0] } ?? []
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }

  /// The rule for a form that asks for a travel permit beside the residence permit: they must
  /// name the same region (FLD-5-03).
  public static func agreement(
    residence: FieldKey, permit: FieldKey
  ) -> @Sendable (RuleContext) -> [Violation] {
    { context in
      let region = TextNormalizer.code(context.answers[residence]).prefix(6)
      let number = TextNormalizer.code(context.answers[permit])
      guard let first = number.first, let found = Region(rawValue: String(region)) else {
        return []
      }
      let expected: Region = first == "H" ? .hongKong : first == "M" ? .macao : .taiwan
      return found == expected ? [] : [Violation(residence, .permitDisagrees)]
    }
  }

  private enum Region: String {
    case hongKong = "810000"
    case macao = "820000"
    case taiwan = "830000"
  }
}
