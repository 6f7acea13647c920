/// One value of a jurisdiction profile, as its JSON text writes it.
public indirect enum ProfileValue: Hashable, Sendable {
  /// Says "none" or "not applicable here"; a key that is absent falls back to `NAT` instead.
  case none
  case flag(Bool)
  case integer(Int)
  case text(String)
  case list([ProfileValue])
  case record([String: ProfileValue])
}

/// A word or sentence that comes from data, in both languages.
public struct DataText: Hashable, Sendable {
  public let chinese: String
  public let english: String

  public init(chinese: String, english: String) {
    self.chinese = chinese
    self.english = english
  }
}

/// What is wrong with a profile; each names the place, so that the operator can mend it.
public enum ProfileError: Error, Hashable, Sendable {
  /// The text is no JSON of ours; counted in bytes from 0.
  case syntax(offset: Int)
  /// Neither the profile nor `NAT` has the key (POL-K-03).
  case missing(key: String)
  /// The profile has a key that nobody reads, most likely misspelt.
  case unknown(key: String)
  /// The key's value is not of the kind it has to be.
  case unfit(key: String)
  /// No published profile for this place and year.
  case noProfile(code: String, year: Int)
}
