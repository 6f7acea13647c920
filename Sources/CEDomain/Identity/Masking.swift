/// What of a personal datum is shown to whom does not need all of it (FLD-13, OV-5-12).
///
/// The originals are kept sealed; a masked value is never accepted back as input (FLD-0-05).
public enum Masking {
  /// The first character and one `*` for each further one, two at most: 王*, 张** (FLD-13-01).
  public static func name(_ name: String) -> String {
    guard let first = name.first else { return "" }
    return String(first) + String(repeating: "*", count: min(2, name.count - 1))
  }

  /// For lists: 371***** (FLD-13-02).
  public static func documentInList(_ number: String) -> String {
    shown(number, first: 3, last: 0, stars: 5)
  }

  /// For the person's own forms: 130*****3910 (FLD-13-03).
  public static func documentInForm(_ number: String) -> String {
    shown(number, first: 3, last: 4, stars: 5)
  }

  /// For lists: 153**** (FLD-13-04).
  public static func mobileInList(_ number: String) -> String {
    shown(number, first: 3, last: 0, stars: 4)
  }

  /// For the person's own forms: 130****2238 (FLD-13-05).
  public static func mobileInForm(_ number: String) -> String {
    shown(number, first: 3, last: 4, stars: 4)
  }

  /// The first character and the domain: 张**@163.com (FLD-13-06). Without `@` nothing but the
  /// first character is shown.
  public static func email(_ address: String) -> String {
    guard let first = address.first, first != "@" else {
      return address.isEmpty ? "" : "**" + address
    }
    let domain = address.firstIndex(of: "@").map { String(address[$0...]) } ?? ""
    return "\(first)**\(domain)"
  }

  /// Short values show less, never more: a number that `first` and `last` would give away whole
  /// keeps only its first character.
  private static func shown(_ text: String, first: Int, last: Int, stars: Int) -> String {
    guard let head = text.first else { return "" }
    let cover = String(repeating: "*", count: stars)
    guard text.count > first + last else { return String(head) + cover }
    return text.prefix(first) + cover + text.suffix(last)
  }
}
