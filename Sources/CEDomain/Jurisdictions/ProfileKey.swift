/// The name of one value of a profile: `credit.total_min`.
public struct ProfileKey: Hashable, Sendable, CustomStringConvertible {
  public let name: String
  /// The row of the specification that defines the value.
  public let row: String

  /// Nil for a name that no row defines.
  public init?(_ name: String) {
    guard let found = ProfileKey.byName[name] else { return nil }
    self = found
  }

  private init(name: String, row: String) {
    self.name = name
    self.row = row
  }

  public var description: String { name }

  /// All keys, in the order of the specification.
  public static let all: [ProfileKey] = table.map {
    ProfileKey(name: $0.name.description, row: $0.row.description)
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
