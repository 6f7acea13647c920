import CEDomain

/// What the people of a demo crowd are put together from: `Data/demo/crowd`.
struct CrowdTables {
  let surnames: Weighted<String>
  let maleCharacters: Weighted<String>
  let femaleCharacters: Weighted<String>
  let rareCharacters: [String]
  let firstParts: [String]
  let lastParts: [String]
  /// Every county, by how many people live there.
  let counties: Weighted<String>

  init(folder: String, divisions: DivisionTable) throws {
    func rows<Value>(_ name: String, _ make: ([String]) -> Value?) throws -> [Value] {
      let path = "\(folder)/\(name).tsv"
      return try TextFile.table(path).map { row in
        guard let value = make(row) else {
          throw CommandFailure(1, DemoText.faultyRow(path, row.first ?? ""))
        }
        return value
      }
    }
    func pair(_ row: [String]) -> (String, Int)? {
      row.count == 2 ? Int(row[1]).map { (row[0], $0) } : nil
    }
    surnames = Weighted(try rows("surnames", pair))
    let characters = try rows("given") { row in
      row.count == 3 ? Int(row[2]).map { (row[0], row[1], $0) } : nil
    }
    func given(_ genders: Set<String>) -> [(String, Int)] {
      characters.filter { genders.contains($0.1) }.map { ($0.0, $0.2) }
    }
    maleCharacters = Weighted(given(["m", "b"]))
    femaleCharacters = Weighted(given(["f", "b"]))
    rareCharacters = given(["r"]).map(\.0)
    let parts = try rows("dotted") { $0.count == 2 ? ($0[0], $0[1]) : nil }
    firstParts = parts.filter { $0.0 == "first" }.map(\.1)
    lastParts = parts.filter { $0.0 == "last" }.map(\.1)
    counties = Weighted(
      try rows("provinces", pair).flatMap { CrowdTables.counties(of: $0.0, $0.1, divisions) })
    guard
      ![surnames, maleCharacters, femaleCharacters, counties].contains(where: \.isEmpty),
      ![rareCharacters, firstParts, lastParts].contains(where: \.isEmpty)
    else { throw CommandFailure(1, DemoText.faultyRow(folder, "crowd")) }
  }

  /// The counties of a province with their share of its people: districts hold more than cities,
  /// cities more than counties.
  private static func counties(
    of prefix: String, _ people: Int, _ divisions: DivisionTable
  ) -> [(String, Int)] {
    var found: [(String, Int)] = []
    for city in divisions.below(prefix + "0000") {
      let below = divisions.below(city.code)
      for place in below.isEmpty ? [city] : below {
        let size = place.name.hasSuffix("区") ? 3 : place.name.hasSuffix("市") ? 2 : 1
        found.append((place.code, size))
      }
    }
    let sum = found.reduce(0) { $0 + $1.1 }
    // In hundreds of people, so that the smallest county has some.
    return found.map { ($0.0, max(1, people * 100 * $0.1 / max(1, sum))) }
  }
}

/// Values, some of which come more often than others.
struct Weighted<Value: Sendable>: Sendable {
  private let values: [Value]
  private let bounds: [Int]

  init(_ entries: [(Value, Int)]) {
    values = entries.map(\.0)
    var sum = 0
    bounds = entries.map { entry in
      sum += max(1, entry.1)
      return sum
    }
  }

  var isEmpty: Bool { values.isEmpty }

  func pick(_ chance: inout SeededSequence) -> Value {
    let place = chance.number(below: bounds.last ?? 1)
    var low = 0
    var high = bounds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] > place { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}

extension SeededSequence {
  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  /// True `times` in a thousand.
  mutating func isOne(of times: Int) -> Bool { number(below: 1000) < times }
}
