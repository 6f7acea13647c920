/// A division of the country (GB/T 2260).
public struct Division: Hashable, Sendable {
  /// Six digits.
  public let code: String
  public let name: String
  /// The division above; empty for a province.
  public let parent: String
  /// How the name is read, syllables separated by blanks: `ji nan shi`; empty where unknown.
  public let pinyin: String

  public init(code: String, name: String, parent: String, pinyin: String = "") {
    self.code = code
    self.name = name
    self.parent = parent
    self.pinyin = pinyin
  }
}

/// A division that was abolished or renamed; its code lives on in identity numbers.
public struct HistoricDivision: Hashable, Sendable {
  public let code: String
  public let name: String
  public let parent: String
  /// The first year it stood, where known.
  public let fromYear: Int?
  /// The first year it stood no more, where known.
  public let untilYear: Int?
  public let successors: [String]
}

extension ReferenceStore {
  /// The division under a code in force today; nil when there is none.
  public func division(_ code: String) throws -> Division? {
    try database.read {
      try $0.first("SELECT code, name, parent, pinyin FROM division WHERE code = \(code)")
    }.map(division(in:))
  }

  /// The divisions right below one, by code; below the empty code stand the provinces.
  public func divisions(below parent: String) throws -> [Division] {
    try database.read {
      try $0.rows(
        "SELECT code, name, parent, pinyin FROM division WHERE parent = \(parent) ORDER BY code")
    }.map(division(in:))
  }

  /// All divisions in force today; read once and kept.
  public func divisionTable() throws -> DivisionTable {
    if let loadedDivisions { return loadedDivisions }
    let all = try database.read {
      try $0.rows("SELECT code, name, parent, pinyin FROM division ORDER BY code")
    }.map(division(in:))
    let table = DivisionTable(all)
    loadedDivisions = table
    return table
  }

  /// From the province down to the division itself; empty for an unknown code.
  public func divisionPath(_ code: String) throws -> [Division] {
    var path: [Division] = []
    var next = code
    while !next.isEmpty, path.count < 4, let found = try division(next) {
      path.insert(found, at: 0)
      next = found.parent
    }
    return path
  }

  /// What a code used to name, the latest first.
  public func historicDivisions(_ code: String) throws -> [HistoricDivision] {
    let rows = try database.read {
      try $0.rows(
        """
        SELECT code, name, parent, from_year, until_year, successors FROM division_history
        WHERE code = \(code) ORDER BY coalesce(until_year, 0) DESC, coalesce(from_year, 0) DESC
        """)
    }
    return rows.map {
      HistoricDivision(
        code: $0.text(0), name: $0.text(1), parent: $0.text(2),
        fromYear: $0.optionalInteger(3), untilYear: $0.optionalInteger(4),
        successors: $0.text(5).split(separator: ";").map { String($0.prefix(6)) })
    }
  }

  /// Whether a code names a division today or ever did (FLD-1-03).
  public func knowsDivision(_ code: String) throws -> Bool {
    if try division(code) != nil { return true }
    return try !historicDivisions(code).isEmpty
  }

  private func division(in row: Row) -> Division {
    Division(code: row.text(0), name: row.text(1), parent: row.text(2), pinyin: row.text(3))
  }
}
