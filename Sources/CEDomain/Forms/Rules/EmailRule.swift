/// Mail address (电子邮箱), ASCII only, 100 characters at most (FLD-10).
public struct EmailRule: Rule {
  public init() {}

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let address = normalized(value)
    if address.contains("*") { return [.masked] }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, address.count <= 100, isLocal(parts[0]), isDomain(parts[1]) else {
      return [.emailFormat]
    }
    return []
  }

  public func normalized(_ value: String) -> String { TextNormalizer.compact(value) }

  /// The form in which two addresses are compared: the domain in lower case, the local part as it
  /// is (FLD-10-02).
  public func comparisonForm(of value: String) -> String {
    let address = normalized(value)
    guard let at = address.firstIndex(of: "@") else { return address }
    return address[..<at] + address[at...].lowercased()
  }

  private func isLocal(_ part: Substring) -> Bool {
    part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty
        && atom.utf8.allSatisfy { ASCII.isAlphanumeric($0) || Self.atomSigns.contains($0) }
    }
  }

  private func isDomain(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last,
      (2...24).contains(last.utf8.count), last.utf8.allSatisfy(ASCII.isLetter)
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static let atomSigns = Array("_%+'-".utf8)
}
