/// Number of a newspaper or periodical: the domestic CN (国内统一刊号) or the ISSN (FLD-9-01…04).
public struct SerialNumberRule: Rule {
  public enum Kind: Hashable, Sendable {
    /// `CN 11-2345/F`
    case domestic
    /// `1002-1825`
    case international
  }
  public let kind: Kind

  public init(_ kind: Kind) {
    self.kind = kind
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let bytes = Array(normalized(value).utf8)
    if bytes.contains(UInt8(ascii: "*")) { return [.masked] }
    switch kind {
    case .domestic: return domestic(bytes)
    case .international: return international(bytes)
    }
  }

  public func isWarning(_ reason: Violation.Reason) -> Bool { reason == .serialClassMissing }

  /// Without `CN` or `ISSN` and blanks; the ISSN always with its hyphen.
  public func normalized(_ value: String) -> String {
    let code = TextNormalizer.dashedCode(value)
    let prefix = kind == .domestic ? "CN" : "ISSN"
    let bare = code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : code
    guard kind == .international, bare.utf8.count == 8, !bare.contains("-") else { return bare }
    return "\(bare.prefix(4))-\(bare.suffix(4))"
  }

  private func domestic(_ bytes: [UInt8]) -> [Violation.Reason] {
    guard bytes.count >= 7, bytes[0..<2].allSatisfy(ASCII.isDigit), bytes[2] == UInt8(ascii: "-"),
      bytes[3..<7].allSatisfy(ASCII.isDigit), isClass(bytes[7...])
    else { return [.serialFormat] }
    let region = ASCII.text(bytes[0..<2])
    guard region == "10" || Province.isMainland(region) else { return [.serialRegion] }
    let serial = Int(ASCII.text(bytes[3..<7])) ?? 0
    let hasClass = bytes.count > 7
    switch serial {
    case 0: return [.serialFormat]
    // Newspapers have no class (FLD-9-03).
    case 1...999: return hasClass ? [.serialFormat] : []
    case 1000...5999 where !hasClass: return [.serialClassMissing]
    default: return []
    }
  }

  /// Nothing, or `/`, one or two letters and up to three digits.
  private func isClass(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let slash = bytes.first else { return true }
    let letters = bytes.dropFirst().prefix(while: ASCII.isUpper)
    let digits = bytes.dropFirst(1 + letters.count)
    return slash == UInt8(ascii: "/") && (1...2).contains(letters.count) && digits.count <= 3
      && digits.allSatisfy(ASCII.isDigit)
  }

  private func international(_ bytes: [UInt8]) -> [Violation.Reason] {
    guard bytes.count == 9, bytes[4] == UInt8(ascii: "-") else { return [.serialFormat] }
    let digits = bytes[0..<4] + bytes[5..<9]
    guard digits.dropLast().allSatisfy(ASCII.isDigit), let last = digits.last,
      ASCII.isDigit(last) || last == UInt8(ascii: "X")
    else { return [.serialFormat] }
    let check = ModulusCheck.elevenCheck(of: digits.dropLast(), firstWeight: 8)
    return check == last ? [] : [.serialCheckDigit(expected: ASCII.text([check]))]
  }
}
