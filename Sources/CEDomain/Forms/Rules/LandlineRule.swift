/// Landline (单位电话): area code and extension optional, or a 400 number (FLD-7-05).
public struct LandlineRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let typed = normalized(value)
    if typed.contains("*") { return [.masked] }
    let groups = typed.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(ASCII.isDigit) }) else {
      return [.landlineFormat]
    }
    return isService(groups) || isOrdinary(groups) ? [] : [.landlineFormat]
  }

  public func normalized(_ value: String) -> String { TextNormalizer.dashedCode(value) }

  /// `400-900-5955`, with either hyphen left out.
  private func isService(_ groups: [Substring]) -> Bool {
    let layouts = [[10], [3, 7], [6, 4], [3, 3, 4]]
    return groups[0].hasPrefix("400") && layouts.contains(groups.map(\.utf8.count))
  }

  private func isOrdinary(_ groups: [Substring]) -> Bool {
    switch groups.count {
    case 1:
      return isNumber(groups[0], withArea: true)
    case 2:
      return isArea(groups[0]) && isNumber(groups[1], withArea: false)
        || isNumber(groups[0], withArea: true) && isExtension(groups[1])
    case 3:
      return isArea(groups[0]) && isNumber(groups[1], withArea: false) && isExtension(groups[2])
    default:
      return false
    }
  }

  private func isArea(_ digits: Substring) -> Bool {
    digits.first == "0" && (3...4).contains(digits.utf8.count)
  }

  /// Six to eight digits, with three or four of an area code before them where one is written on.
  private func isNumber(_ digits: Substring, withArea: Bool) -> Bool {
    let count = digits.utf8.count
    return (6...8).contains(count) || withArea && digits.first == "0" && (9...12).contains(count)
  }

  private func isExtension(_ digits: Substring) -> Bool { (1...6).contains(digits.utf8.count) }
}
