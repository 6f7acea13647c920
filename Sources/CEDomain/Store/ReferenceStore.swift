/// The read-only tables shared by every session on the machine: divisions, holidays, codes,
/// readings. One file, built by ``ReferenceBuilder``, mapped into memory and never locked.
public final class ReferenceStore {
  let database: SQLiteDatabase
  var loadedDivisions: DivisionTable?
  var loadedSyllables: Set<String>?

  /// Opens the finished file at `path`; replace it only by renaming a new one over it.
  public init(path: String) throws {
    database = try SQLiteDatabase(path: path, mode: .immutable)
  }

  /// Every listed day off and make-up workday (FLD-15-01).
  public func holidays() throws -> [CalendarDay: BusinessCalendar.Kind] {
    let rows = try database.read { try $0.rows("SELECT day, kind FROM holiday") }
    var days: [CalendarDay: BusinessCalendar.Kind] = [:]
    for row in rows {
      if let day = CalendarDay(row.text(0)) {
        days[day] = BusinessCalendar.Kind(rawValue: row.text(1))
      }
    }
    return days
  }

  /// One entry of a code list.
  public struct Code: Hashable, Sendable {
    public let code: String
    public let name: String
    /// The code or group above it; empty at the top.
    public let parent: String
  }

  /// A code list in its printed order.
  public func codes(in list: CodeList) throws -> [Code] {
    let rows = try database.read {
      try $0.rows(
        "SELECT code, name, parent FROM code WHERE list = \(list.rawValue) ORDER BY position")
    }
    return rows.map { Code(code: $0.text(0), name: $0.text(1), parent: $0.text(2)) }
  }

  /// The entry of a list under a code; nil when there is none.
  public func code(_ code: String, in list: CodeList) throws -> Code? {
    try database.read {
      try $0.first(
        """
        SELECT code, name, parent FROM code WHERE list = \(list.rawValue) AND code = \(code)
        ORDER BY position LIMIT 1
        """)
    }.map { Code(code: $0.text(0), name: $0.text(1), parent: $0.text(2)) }
  }
}

/// The code lists of the reference store; each stands in the file of its name.
public enum CodeList: String, Hashable, Sendable, CaseIterable {
  case accountingPost = "accounting-post"
  case accountingTitle = "accounting-titles"
  case creditRule = "credit-rules"
  case degree
  case economicType = "economic-type"
  case educationLevel = "education-level"
  case ethnicGroup = "ethnic-groups"
  case examSubject = "exam-types"
  case industry
  case politicalStatus = "political-status"
  case sex
  case subjectArea = "subject-areas"
  case unitType = "unit-type"
  case creditCodeType = "uscc-types"

  /// The columns that hold an entry's code, name and parent; several are joined with a blank.
  var columns: (code: [String], name: [String], parent: [String]) {
    switch self {
    case .accountingPost: (["code"], ["name"], ["group"])
    case .accountingTitle: (["gbt8561"], ["name"], ["level"])
    case .creditRule: (["item"], ["form", "unit", "role"], ["credits"])
    case .examSubject: (["code", "no"], ["subject"], ["exam", "level"])
    case .creditCodeType: (["code"], ["type"], ["authority"])
    case .ethnicGroup, .sex, .politicalStatus: (["code"], ["name"], [])
    case .degree, .economicType, .educationLevel, .industry, .subjectArea, .unitType:
      (["code"], ["name"], ["parent"])
    }
  }
}
