/// What typed letters may stand for.
public struct InputCandidate: Hashable, Sendable {
  public let text: String
  /// How many of the letters it uses up; the rest goes on being composed.
  public let letters: Int

  public init(_ text: String, letters: Int) {
    self.text = text
    self.letters = letters
  }
}

extension ReferenceStore {
  /// The words and characters that letters may stand for, the most usual first.
  ///
  /// Full syllables (`jixujiaoyu`), initials (`jxjy`), and both with the last syllable begun;
  /// `'` parts syllables. Whole words stand before the characters of the first syllable.
  public func candidates(for letters: String, most: Int = 90) throws -> [InputCandidate] {
    let typed = letters.lowercased()
    guard !typed.isEmpty else { return [] }
    let split = PinyinSplit(typed, syllables: try syllables())
    var found: [InputCandidate] = []
    found += try words(readAs: PinyinSplit.all(typed, syllables: try syllables()), typed.count)
    if typed.count > 1 { found += try words(initials: typed) }
    if !split.isComplete, !split.syllables.isEmpty {
      found += try words(beginning: split.syllables + [split.rest], letters: typed.count)
    }
    var part = split.syllables
    while part.count > 2 || (part.count == 2 && !split.isComplete) {
      if part.count < split.syllables.count || !split.isComplete {
        found += try words(read: part, letters: split.letters(of: part.count))
      }
      part.removeLast()
    }
    if split.syllables.count > 2 {
      found += try words(
        read: Array(split.syllables.prefix(2)), letters: split.letters(of: 2))
    }
    found += try characters(split)
    var seen: Set<String> = []
    return Array(found.filter { seen.insert($0.text).inserted }.prefix(most))
  }

  /// The words of every split of the same letters, the most usual first.
  private func words(readAs splits: [PinyinSplit], _ letters: Int) throws -> [InputCandidate] {
    var ranked: [(rank: Int, text: String)] = []
    for split in splits where split.syllables.count > 1 {
      let reading = split.syllables.joined(separator: " ")
      let rows = try database.read {
        try $0.rows("SELECT rank, word FROM word WHERE pinyin = \(reading) ORDER BY rank LIMIT 30")
      }
      ranked += rows.map { ($0.integer(0), $0.text(1)) }
    }
    return ranked.sorted { $0.rank < $1.rank }.map { InputCandidate($0.text, letters: letters) }
  }

  private func words(read syllables: [String], letters: Int) throws -> [InputCandidate] {
    guard syllables.count > 1 else { return [] }
    return try texts(
      """
      SELECT word FROM word WHERE pinyin = \(syllables.joined(separator: " "))
      ORDER BY rank LIMIT 30
      """
    ).map { InputCandidate($0, letters: letters) }
  }

  private func words(beginning syllables: [String], letters: Int) throws -> [InputCandidate] {
    let start = syllables.joined(separator: " ")
    return try texts(
      """
      SELECT word FROM word WHERE pinyin >= \(start) AND pinyin < \(start + "~")
      ORDER BY rank LIMIT 20
      """
    ).map { InputCandidate($0, letters: letters) }
  }

  private func words(initials: String) throws -> [InputCandidate] {
    try texts(
      "SELECT word FROM word WHERE initials = \(initials) ORDER BY rank LIMIT 30"
    ).map { InputCandidate($0, letters: initials.count) }
  }

  /// The characters of the first syllable, the rare ones behind; of a syllable only begun, the
  /// most usual.
  private func characters(_ split: PinyinSplit) throws -> [InputCandidate] {
    guard let first = split.syllables.first else {
      let start = split.rest
      guard !start.isEmpty else { return [] }
      return try texts(
        """
        SELECT character FROM reading WHERE pinyin >= \(start) AND pinyin < \(start + "~")
        ORDER BY rank LIMIT 60
        """
      ).map { InputCandidate($0, letters: start.count) }
    }
    let usual = try texts("SELECT character FROM reading WHERE pinyin = \(first) ORDER BY rank")
    let rare = try texts(
      "SELECT character FROM rare_reading WHERE pinyin = \(first) ORDER BY position")
    return (usual + rare).map { InputCandidate($0, letters: split.letters(of: 1)) }
  }

  /// The syllables there are, in memory after the first use.
  private func syllables() throws -> Set<String> {
    if let loadedSyllables { return loadedSyllables }
    let all = Set(try texts("SELECT DISTINCT pinyin FROM reading"))
    loadedSyllables = all
    return all
  }

  private func texts(_ statement: SQL) throws -> [String] {
    try database.read { try $0.rows(statement) }.map { $0.text(0) }
  }
}
