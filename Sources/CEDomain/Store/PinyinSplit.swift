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
    let found = PinyinSplit.split(typed, from: 0, known).first ?? []
    let whole = found.isEmpty ? PinyinSplit.beginning(of: typed, known) : found
    self.init(typed, whole)
  }

  /// Every way to split the letters into whole syllables, the longest syllables first: `jinan`
  /// is 近岸 and 济南.
  static func all(_ letters: String, syllables known: Set<String>) -> [PinyinSplit] {
    let typed = Array(letters)
    return split(typed, from: 0, known).filter { !$0.isEmpty }.map { PinyinSplit(typed, $0) }
  }

  private init(_ typed: [Character], _ whole: [Range<Int>]) {
    syllables = whole.map { String(typed[$0]) }
    ends = whole.map { range in
      typed.indices.contains(range.upperBound) && typed[range.upperBound] == "'"
        ? range.upperBound + 1 : range.upperBound
    }
    rest = String(typed[(ends.last ?? 0)...].filter { $0 != "'" })
  }

  /// The letters that the first `count` syllables use up.
  func letters(of count: Int) -> Int {
    ends.indices.contains(count - 1) ? ends[count - 1] : 0
  }

  private static let longest = 6

  /// The most ways that are looked at; nobody types letters with more that make sense.
  private static let mostWays = 6

  private static func split(
    _ letters: [Character], from start: Int, _ known: Set<String>
  ) -> [[Range<Int>]] {
    guard start < letters.count else { return [[]] }
    if letters[start] == "'" { return start == 0 ? [] : split(letters, from: start + 1, known) }
    var ways: [[Range<Int>]] = []
    for count in stride(from: min(longest, letters.count - start), to: 0, by: -1) {
      let range = start..<(start + count)
      guard known.contains(String(letters[range])) else { continue }
      for rest in split(letters, from: range.upperBound, known) where ways.count < mostWays {
        ways.append([range] + rest)
      }
    }
    return ways
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
