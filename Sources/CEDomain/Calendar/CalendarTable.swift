/// The operator's corrections to the shipped holidays (OV-5-04, ROL-8-02).
public enum CalendarTable {
  /// A corrected day.
  public struct Entry: Hashable, Sendable {
    public let day: CalendarDay
    public let kind: BusinessCalendar.Kind
    /// The holiday's name.
    public let name: String
    /// 0 for an entry that is not stored yet.
    public let version: Int

    public init(day: CalendarDay, kind: BusinessCalendar.Kind, name: String, version: Int = 0) {
      self.day = day
      self.kind = kind
      self.name = name
      self.version = version
    }
  }

  /// The corrections of a year, by day.
  public static func entries(in year: Int, tx: any Reading) throws -> [Entry] {
    let first = "\(year)-01-01"
    let last = "\(year)-12-31"
    let rows = try tx.rows(
      """
      SELECT day, kind, name, version FROM calendar_day
      WHERE day >= \(first) AND day <= \(last) ORDER BY day
      """)
    return try rows.map(entry(in:))
  }

  /// Every correction.
  public static func all(in tx: any Reading) throws -> [Entry] {
    try tx.rows("SELECT day, kind, name, version FROM calendar_day ORDER BY day").map(entry(in:))
  }

  /// Stores a correction; `entry.version` is the one that was read (OV-5-14).
  public static func set(_ entry: Entry, at now: Moment, in tx: any Writing) throws {
    try tx.decide(
      """
      INSERT INTO calendar_day (day, kind, name, updated_at)
      VALUES (\(entry.day), \(entry.kind.rawValue), \(entry.name), \(now))
      ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name,
        updated_at = excluded.updated_at, version = calendar_day.version + 1
      WHERE calendar_day.version = \(entry.version)
      """)
  }

  /// Takes a correction back: the shipped entry, if any, holds again.
  public static func remove(_ entry: Entry, in tx: any Writing) throws {
    try tx.decide(
      "DELETE FROM calendar_day WHERE day = \(entry.day) AND version = \(entry.version)")
  }

  private static func entry(in row: Row) throws -> Entry {
    guard let day = CalendarDay(row.text(0)),
      let kind = BusinessCalendar.Kind(rawValue: row.text(1))
    else { throw StoreError.damaged(detail: "calendar_day \(row.text(0))") }
    return Entry(day: day, kind: kind, name: row.text(2), version: row.integer(3))
  }
}

extension OpenStore {
  /// The shipped holidays with the operator's corrections laid over them.
  public func calendar() throws -> BusinessCalendar {
    try database.read { try calendar(in: $0) }
  }

  /// The same inside a transaction.
  func calendar(in tx: any Reading) throws -> BusinessCalendar {
    var days = try reference.holidays()
    for entry in try CalendarTable.all(in: tx) { days[entry.day] = entry.kind }
    return BusinessCalendar(days)
  }
}
