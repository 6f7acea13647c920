/// Typed letters as syllables, the longest first; what begins no whole syllable is left over.
struct PinyinSplit: Hashable {
  let syllables: [String]
  /// Letters behind the last whole syllable; empty when everything was split.
  let rest: String
  /// The letters used up by the first, the first two, … syllables, with their separators.
  private let ends: [Int]

  var isComplete: Bool { rest.isEmpty && !syllables.isEmpty }

  /// `letters` are lower case and may hold `'` between syllables.
  init(_ letters: String, syllables known: Set<String>) {
    let typed = Array(letters)
    let found = PinyinSplit.split(typed, from: 0, known) ?? []
    let whole = found.isEmpty ? PinyinSplit.beginning(of: typed, known) : found
    syllables = whole.map { String(typed[$0]) }
    var end = whole.last?.upperBound ?? 0
    ends = whole.map { range in
      typed.indices.contains(range.upperBound) && typed[range.upperBound] == "'"
        ? range.upperBound + 1 : range.upperBound
    }
    end = ends.last ?? end
    rest = String(typed[end...].filter { $0 != "'" })
  }

  /// The letters that the first `count` syllables use up.
  func letters(of count: Int) -> Int {
    ends.indices.contains(count - 1) ? ends[count - 1] : 0
  }

  private static let longest = 6

  /// A split into whole syllables, or nil where there is none.
  private static func split(
    _ letters: [Character], from start: Int, _ known: Set<String>
  ) -> [Range<Int>]? {
    guard start < letters.count else { return [] }
    if letters[start] == "'" { return start == 0 ? nil : split(letters, from: start + 1, known) }
    for count in stride(from: min(longest, letters.count - start), to: 0, by: -1) {
      let range = start..<(start + count)
      guard known.contains(String(letters[range])) else { continue }
      if let rest = split(letters, from: range.upperBound, known) { return [range] + rest }
    }
    return nil
  }

  /// The longest syllables from the beginning on, as far as there are any.
  private static func beginning(of letters: [Character], _ known: Set<String>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < letters.count {
      if letters[start] == "'", start > 0 {
        start += 1
        continue
      }
      let count = stride(from: min(longest, letters.count - start), to: 0, by: -1).first {
        known.contains(String(letters[start..<(start + $0)]))
      }
      guard let count else { break }
      found.append(start..<(start + count))
      start += count
    }
    return found
  }
}
