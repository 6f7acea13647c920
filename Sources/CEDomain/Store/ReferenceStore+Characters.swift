extension ReferenceStore {
  /// One radical and how many characters stand under it.
  public struct Radical: Hashable, Sendable {
    public let sign: String
    public let count: Int
  }

  /// The radicals in the order of the dictionary (by their own strokes, as code points run).
  public func radicals() throws -> [Radical] {
    let rows = try database.read {
      try $0.rows(
        """
        SELECT radical, count(*) FROM rare_character GROUP BY radical ORDER BY radical
        """)
    }
    return rows.map { Radical(sign: $0.text(0), count: $0.integer(1)) }
  }

  /// The characters that answer a query, those of names before the common ones; only the characters, so that a
  /// list of thousands costs little.
  public func characters(_ query: CharacterQuery) throws -> [Character] {
    switch query {
    case .pinyin(let syllable, let strokes):
      return try characters(read: syllable, strokes: strokes)
    case .strokes(let strokes, let radical):
      guard let radical else {
        return try signs(
          """
          SELECT character FROM rare_character WHERE strokes = \(strokes) ORDER BY position
          """)
      }
      return try characters(under: radical, strokes: strokes)
    case .radical(let radical, let strokes):
      return try characters(under: radical, strokes: strokes)
    case .code(let typed):
      return try characters(numbered: typed)
    }
  }

  /// What is known about a character; nothing but itself where the tables do not hold it.
  public func details(of character: Character) throws -> RareCharacter {
    let row = try database.read {
      try $0.first(
        """
        SELECT readings, radical, strokes FROM rare_character
        WHERE character = \(String(character))
        """)
    }
    guard let row else { return RareCharacter(character: character) }
    return RareCharacter(
      character: character, readings: row.text(0).split(separator: ",").map(String.init),
      radical: row.text(1), strokes: row.integer(2))
  }

  /// The syllable itself first, then what only begins with it.
  private func characters(read syllable: String, strokes: Int?) throws -> [Character] {
    let least = strokes ?? 0
    let most = strokes ?? Int.max
    let exact = try signs(
      """
      SELECT c.character FROM rare_reading r JOIN rare_character c ON c.character = r.character
      WHERE r.pinyin = \(syllable) AND c.strokes BETWEEN \(least) AND \(most)
      ORDER BY r.position
      """)
    let longer = try signs(
      """
      SELECT c.character FROM rare_reading r JOIN rare_character c ON c.character = r.character
      WHERE r.pinyin > \(syllable) AND r.pinyin < \(syllable + "~")
        AND c.strokes BETWEEN \(least) AND \(most)
      ORDER BY r.pinyin, r.position
      """)
    var seen = Set(exact)
    return exact + longer.filter { seen.insert($0).inserted }
  }

  private func characters(under radical: String, strokes: Int?) throws -> [Character] {
    try RadicalForm.radicals(for: radical).flatMap { radical in
      guard let strokes else {
        return try signs(
          """
          SELECT character FROM rare_character WHERE radical = \(radical)
          ORDER BY strokes, position
          """)
      }
      return try signs(
        """
        SELECT character FROM rare_character WHERE radical = \(radical) AND strokes = \(strokes)
        ORDER BY position
        """)
    }
  }

  /// A number may be read both ways (`4E00` in Unicode, `D2BB` in GB 18030): all are offered.
  private func characters(numbered typed: String) throws -> [Character] {
    let code = TextNormalizer.code(typed)
    var found = [CodePointText.unicode(code), CodePointText.supplementaryGB18030(code)]
      .compactMap(\.self)
    found += try signs("SELECT character FROM rare_character WHERE gb18030 = \(code)")
    var seen: Set<Character> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func signs(_ statement: SQL) throws -> [Character] {
    try database.read { try $0.rows(statement) }.compactMap { $0.text(0).first }
  }
}
