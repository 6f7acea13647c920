/// A country or region of ISO 3166-1, as identity documents name it.
public struct Nationality: Hashable, Sendable {
  /// Three letters: `GBR`.
  public let letters: String
  /// Three digits: `826`.
  public let digits: String

  /// All of them, by their letters.
  public static let all: [Nationality] = nationalityTable.split(whereSeparator: \.isWhitespace).map
  {
    Nationality(letters: String($0.prefix(3)), digits: String($0.suffix(3)))
  }

  /// Nil for letters that name no country.
  public init?(letters: String) {
    guard let found = Nationality.all.first(where: { $0.letters == letters }) else { return nil }
    self = found
  }

  /// Nil for digits that name no country.
  public init?(digits: String) {
    guard let found = Nationality.all.first(where: { $0.digits == digits }) else { return nil }
    self = found
  }

  private init(letters: String, digits: String) {
    self.letters = letters
    self.digits = digits
  }
}
