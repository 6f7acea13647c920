/// Finds divisions at every level by name, pinyin, initials or code.
///
/// What is typed may run through the levels: `sdjn`, `jinan` and `济南` all find 济南市, and so
/// does `3701`. Made once for a table; a search then looks at every division in about a
/// millisecond.
public struct DivisionSearch: Sendable {
  private struct Entry: Sendable {
    let division: Division
    /// From the province down to the division.
    let levels: [Level]
  }

  /// One division on the way down, in the ways it can be typed.
  private struct Level: Sendable {
    let name: [Character]
    let pinyin: [UInt8]
    let initials: [UInt8]

    init(_ division: Division) {
      name = Array(division.name)
      let syllables = division.pinyin.split(separator: " ")
      pinyin = syllables.flatMap { Array($0.utf8) }
      initials = syllables.compactMap(\.utf8.first)
    }
  }

  private let entries: [Entry]

  public init(_ table: DivisionTable, depth: DivisionTable.Depth) {
    var levels: [String: Level] = [:]
    let all = table.all
    for division in all { levels[division.code] = Level(division) }
    entries = all.compactMap { division in
      let path = table.path(division.code)
      guard depth == .county || path.count <= 2 else { return nil }
      return Entry(division: division, levels: path.compactMap { levels[$0.code] })
    }
  }

  /// The divisions that match, best first: a whole name or code, then what begins so, then what
  /// runs through several levels; higher levels before lower ones.
  public func found(_ typed: String, most: Int = 200) -> [Division] {
    let query = Query(typed)
    guard !query.isEmpty else { return [] }
    var ranked: [(rank: Int, division: Division)] = []
    for entry in entries {
      if let rank = rank(of: entry, query) { ranked.append((rank, entry.division)) }
    }
    // The entries stand in the order of their codes, which a stable sort keeps.
    let sorted = ranked.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return sorted.prefix(most).map(\.element.division)
  }

  /// What was typed, as letters or as characters.
  private struct Query {
    let characters: [Character]
    /// Lower-case letters and digits; nil when there is anything else.
    let letters: [UInt8]?
    let isCode: Bool

    init(_ typed: String) {
      characters = Array(TextNormalizer.compact(typed).lowercased())
      letters =
        characters.allSatisfy(\.isASCII) ? characters.compactMap(\.asciiValue) : nil
      isCode = !characters.isEmpty && characters.allSatisfy { $0.isASCII && $0.isNumber }
    }

    var isEmpty: Bool { characters.isEmpty }
  }

  private func rank(of entry: Entry, _ query: Query) -> Int? {
    let depth = entry.levels.count
    guard let last = entry.levels.last else { return nil }
    if query.isCode {
      guard entry.division.code.hasPrefix(String(query.characters)) else { return nil }
      return entry.division.code.count == query.characters.count ? 0 : depth
    }
    if let letters = query.letters {
      if last.pinyin == letters || last.initials == letters { return depth }
      if consumes(letters[...], entry.levels.suffix(1)) { return 10 + depth }
      return consumes(letters[...], entry.levels[...]) ? 20 + depth : nil
    }
    if last.name == query.characters { return depth }
    if consumes(query.characters[...], entry.levels.suffix(1)) { return 10 + depth }
    if consumes(query.characters[...], entry.levels[...]) { return 20 + depth }
    return contains(last.name, query.characters) ? 30 + depth : nil
  }

  /// True when the letters are beginnings of some levels, one after the other, and the last
  /// level is among them.
  private func consumes(_ letters: ArraySlice<UInt8>, _ levels: ArraySlice<Level>) -> Bool {
    guard let level = levels.first else { return false }
    let rest = levels.dropFirst()
    for spelling in [level.initials, level.pinyin] {
      let common = zip(spelling, letters).prefix { $0 == $1 }.count
      if rest.isEmpty {
        if common == letters.count { return true }
      } else {
        for count in stride(from: common, to: 0, by: -1)
        where consumes(letters.dropFirst(count), rest) {
          return true
        }
      }
    }
    return !rest.isEmpty && consumes(letters, rest)
  }

  private func consumes(_ typed: ArraySlice<Character>, _ levels: ArraySlice<Level>) -> Bool {
    guard let level = levels.first else { return false }
    let rest = levels.dropFirst()
    let common = zip(level.name, typed).prefix { $0 == $1 }.count
    if rest.isEmpty { return common == typed.count && common > 0 }
    for count in stride(from: common, to: 0, by: -1)
    where consumes(typed.dropFirst(count), rest) {
      return true
    }
    return consumes(typed, rest)
  }

  private func contains(_ name: [Character], _ part: [Character]) -> Bool {
    guard part.count <= name.count else { return false }
    return (0...(name.count - part.count)).contains { name[$0..<($0 + part.count)] == part[...] }
  }
}
