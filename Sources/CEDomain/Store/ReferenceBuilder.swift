import Glibc

/// Builds the reference store's file from the tables of `Data/reference`.
public enum ReferenceBuilder {
  /// A line that does not fit its table.
  public struct Fault: Error, Hashable, Sendable {
    /// The file's name without `.tsv`.
    public let table: String
    /// Counted from 1; 0 when the whole table is missing.
    public let line: Int

    public init(table: String, line: Int) {
      self.table = table
      self.line = line
    }
  }

  /// Makes the file beside `path` and renames it over `path`, so that sessions on the old one go
  /// on undisturbed.
  ///
  /// - Parameter tables: The files' texts by name without `.tsv`.
  public static func build(from tables: [String: String], to path: String) throws {
    let parsed = try Tables(tables)
    let draft = path + ".new"
    SQLiteDatabase.remove(draft)
    do {
      let database = try SQLiteDatabase(path: draft, mode: .create)
      try database.write { tx in
        for statement in schema { try tx.run(statement) }
        try fill(tx, from: parsed)
      }
      // A file that is only read needs no log beside it.
      database.dropLog()
      try database.execute("PRAGMA journal_mode=DELETE")
    } catch {
      SQLiteDatabase.remove(draft)
      throw error
    }
    chmod(draft, 0o644)
    guard rename(draft, path) == 0 else { throw StoreError.readOnly }
  }

  private static func fill(_ tx: any Writing, from tables: Tables) throws {
    try fillDivisions(tx, from: tables)
    for row in try tables.rows("divisions-history") {
      try tx.run(
        """
        INSERT INTO division_history (code, name, parent, from_year, until_year, successors)
        VALUES (\(row["code"]), \(row["name"]), \(row["parent"]), \(Int(row["from"])),
          \(Int(row["until"])), \(row["successors"]))
        """)
    }
    for row in try tables.rows("holidays") {
      guard CalendarDay(row["date"]) != nil, BusinessCalendar.Kind(rawValue: row["kind"]) != nil
      else { throw Fault(table: "holidays", line: row.line) }
      try tx.run(
        """
        INSERT INTO holiday (day, kind, name)
        VALUES (\(row["date"]), \(row["kind"]), \(row["name"]))
        """)
    }
    for list in CodeList.allCases {
      let columns = list.columns
      for (position, row) in try tables.rows(list.rawValue).enumerated() {
        try tx.run(
          """
          INSERT INTO code (list, position, code, name, parent)
          VALUES (\(list.rawValue), \(position), \(row[columns.code]), \(row[columns.name]),
            \(row[columns.parent]))
          """)
      }
    }
    try fillReadings(tx, from: tables)
  }

  private static func fillDivisions(_ tx: any Writing, from tables: Tables) throws {
    let divisions = try tables.rows("divisions")
    let readings = PlaceReading(
      words: Dictionary(
        try tables.rows("words").map { ($0["word"], $0["pinyin"]) }
      ) { first, _ in first },
      characters: try usualReadings(in: tables))
    for row in divisions {
      try tx.run(
        """
        INSERT INTO division (code, name, parent, pinyin)
        VALUES (\(row["code"]), \(row["name"]), \(row["parent"]),
          \(readings.reading(of: row["name"])))
        """)
    }
  }

  /// The reading of each character that stands first by rank.
  private static func usualReadings(in tables: Tables) throws -> [Character: String] {
    var readings: [Character: (rank: Int, pinyin: String)] = [:]
    for row in try tables.rows("pinyin") {
      guard let rank = Int(row["rank"]) else { throw Fault(table: "pinyin", line: row.line) }
      for character in row["char"] where (readings[character]?.rank ?? Int.max) > rank {
        readings[character] = (rank, row["pinyin"])
      }
    }
    return readings.mapValues(\.pinyin)
  }

  private static func fillReadings(_ tx: any Writing, from tables: Tables) throws {
    for row in try tables.rows("pinyin") {
      guard let rank = Int(row["rank"]) else { throw Fault(table: "pinyin", line: row.line) }
      try tx.run(
        """
        INSERT INTO reading (character, pinyin, rank)
        VALUES (\(row["char"]), \(row["pinyin"]), \(rank)) ON CONFLICT DO NOTHING
        """)
    }
    try fillCharacters(tx, from: tables)
    for row in try tables.rows("words") {
      guard let rank = Int(row["rank"]) else { throw Fault(table: "words", line: row.line) }
      try tx.run(
        """
        INSERT INTO word (rank, word, pinyin, initials)
        VALUES (\(rank), \(row["word"]), \(row["pinyin"]), \(row["initials"]))
        """)
    }
  }

  private static func fillCharacters(_ tx: any Writing, from tables: Tables) throws {
    // The third level of the standard list was made for names and places; what stands in none of
    // its levels comes before what every input method offers.
    let order = ["3": 0, "2": 1, "-": 2, "1": 3]
    let sorted = try tables.rows("rare-characters").enumerated().sorted {
      (order[$0.element["tghb-level"]] ?? 2, $0.offset)
        < (order[$1.element["tghb-level"]] ?? 2, $1.offset)
    }
    for (position, row) in sorted.map(\.element).enumerated() {
      guard let strokes = Int(row["strokes"]) else {
        throw Fault(table: "rare-characters", line: row.line)
      }
      let character = row["char"]
      try tx.run(
        """
        INSERT INTO rare_character (character, position, readings, radical, strokes, gb18030)
        VALUES (\(character), \(position), \(row["pinyin"]), \(row["radical"]), \(strokes),
          \(row["gb18030"]))
        """)
      for reading in row["pinyin"].split(separator: ",") {
        try tx.run(
          """
          INSERT INTO rare_reading (pinyin, position, character)
          VALUES (\(String(reading)), \(position), \(character)) ON CONFLICT DO NOTHING
          """)
      }
    }
  }

  private static let schema: [SQL] = [
    """
    CREATE TABLE division (
      code TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, parent TEXT NOT NULL,
      pinyin TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX division_parent ON division (parent, code)",
    """
    CREATE TABLE division_history (
      code TEXT NOT NULL, name TEXT NOT NULL, parent TEXT NOT NULL, from_year INTEGER,
      until_year INTEGER, successors TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX division_history_code ON division_history (code)",
    """
    CREATE TABLE holiday (
      day TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE code (
      list TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
      parent TEXT NOT NULL, PRIMARY KEY (list, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX code_code ON code (list, code)",
    """
    CREATE TABLE reading (
      character TEXT NOT NULL, rank INTEGER NOT NULL, pinyin TEXT NOT NULL,
      PRIMARY KEY (character, rank)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX reading_pinyin ON reading (pinyin, rank)",
    """
    CREATE TABLE rare_character (
      character TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL, readings TEXT NOT NULL,
      radical TEXT NOT NULL, strokes INTEGER NOT NULL, gb18030 TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX rare_character_radical ON rare_character (radical, strokes, position)",
    "CREATE INDEX rare_character_strokes ON rare_character (strokes, position)",
    "CREATE INDEX rare_character_gb18030 ON rare_character (gb18030)",
    """
    CREATE TABLE rare_reading (
      pinyin TEXT NOT NULL, position INTEGER NOT NULL, character TEXT NOT NULL,
      PRIMARY KEY (pinyin, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE word (
      rank INTEGER NOT NULL PRIMARY KEY, word TEXT NOT NULL, pinyin TEXT NOT NULL,
      initials TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX word_pinyin ON word (pinyin, rank)",
    "CREATE INDEX word_initials ON word (initials, rank)",
  ]
}
