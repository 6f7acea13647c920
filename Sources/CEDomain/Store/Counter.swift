/// A series of legal numbers without gaps: orders, certificates, audit rows.
///
/// The next number is drawn in the transaction that uses it, so a transaction undone gives its
/// number back.
public struct Counter: Hashable, Sendable {
  /// The row's name: `order`, `certificate.SH`.
  public let name: String
  private let first: Int
  /// The fewest digits of a number as people read it.
  public let digits: Int

  /// - Parameter first: The number the series begins with.
  public init(_ name: String, first: Int = 1, digits: Int = 1) {
    self.name = name
    self.first = first
    self.digits = digits
  }

  static let audit = Counter("audit")

  /// Order numbers of seven digits (SH-4-10).
  public static let order = Counter("order", first: 1_000_001, digits: 7)

  /// Certificate numbers of eight digits (SH-8-06).
  public static let certificate = Counter("certificate", first: 10_000_001, digits: 8)

  /// Draws the next number.
  public func next(in tx: any Writing) throws -> Int {
    let row = try tx.first(
      """
      INSERT INTO counter (name, value) VALUES (\(name), \(first))
      ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value
      """)
    guard let row else { preconditionFailure("RETURNING answered no row") }
    return row.integer(0)
  }

  /// The next number as people read it, filled up with zeros in front.
  public func nextText(in tx: any Writing) throws -> String {
    text(of: try next(in: tx))
  }

  /// A number of this series as people read it.
  public func text(of number: Int) -> String {
    let plain = String(number)
    return String(repeating: "0", count: max(0, digits - plain.utf8.count)) + plain
  }

  /// The number drawn last; one less than the first when none was.
  public func current(in tx: any Reading) throws -> Int {
    try tx.first("SELECT value FROM counter WHERE name = \(name)")?.integer(0) ?? first - 1
  }
}
