/// Foreign passport (护照): five to nine letters and digits, at least one digit (FLD-4).
///
/// The number itself has no check digit; a machine-readable line has one, see
/// ``checkDigit(ofMachineReadable:)``.
public struct PassportRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    guard (5...9).contains(bytes.count),
      bytes.allSatisfy({ ASCII.isDigit($0) || ASCII.isUpper($0) }),
      bytes.contains(where: ASCII.isDigit)
    else { return [.documentFormat] }
    return []
  }

  /// Hyphens go as well as blanks.
  public func normalized(_ value: String) -> String {
    TextNormalizer.dashedCode(value).filter { $0 != "-" }
  }

  /// The ICAO 9303 check digit of a part of the machine-readable zone, `<` included (FLD-4-02).
  public static func checkDigit(ofMachineReadable part: String) -> Character {
    ModulusCheck.travelCheck(of: part.utf8)
  }
}
