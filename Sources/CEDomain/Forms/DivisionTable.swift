/// The divisions of the country in memory, for fields that ask for one.
///
/// Three levels: province, city, county (GB/T 2260).
public struct DivisionTable: Sendable {
  private let byCode: [String: Division]
  private let byParent: [String: [Division]]

  public init(_ divisions: [Division]) {
    byCode = Dictionary(divisions.map { ($0.code, $0) }) { first, _ in first }
    byParent = Dictionary(grouping: divisions, by: \.parent)
  }

  public subscript(code: String) -> Division? { byCode[code] }

  /// The divisions right below one, by code; below the empty code stand the provinces.
  public func below(_ parent: String) -> [Division] { byParent[parent] ?? [] }

  /// Every division, by code.
  public var all: [Division] { byCode.values.sorted { $0.code < $1.code } }

  /// True when a field that goes so deep may hold the division.
  public func accepts(_ code: String, depth: Depth) -> Bool {
    violation(of: code, depth: depth) == nil
  }

  /// From the province down to the division itself; empty for an unknown code.
  public func path(_ code: String) -> [Division] {
    var path: [Division] = []
    var next = code
    while !next.isEmpty, path.count < 4, let found = byCode[next] {
      path.insert(found, at: 0)
      next = found.parent
    }
    return path
  }

  /// How deep a field goes.
  public enum Depth: Hashable, Sendable {
    /// Province and city (NAT-2.5-07).
    case city
    /// Down to the county; a province may be taken itself for units right under it
    /// (省本级, NAT-3.1-02).
    case county
  }
}

extension DivisionTable {
  func violation(of code: String, depth: Depth) -> Violation.Reason? {
    let path = path(code)
    guard let last = path.last else { return .notAChoice }
    switch depth {
    case .city:
      // A municipality has no cities: its districts stand right below it.
      return path.count >= 2 || below(last.code).isEmpty ? nil : .divisionIncomplete
    case .county:
      let isProvince = path.count == 1
      return isProvince || below(last.code).isEmpty ? nil : .divisionIncomplete
    }
  }
}
