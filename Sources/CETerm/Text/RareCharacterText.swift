import CEDomain

/// Words of the picker for rare characters (NAT-1.1-04, NAT-1.1-05).
enum RareCharacterText {
  /// The ways to look for a character, as the tabs name them.
  enum Way: Int, Hashable, CaseIterable {
    case pinyin, strokes, radical, code
  }

  static let title = Phrase("生僻字", "Rare characters")
  static let insert = Phrase("插入", "Insert")
  static let choose = Phrase("选择", "Choose")
  static let otherWay = Phrase("换查找方式", "Other way")
  static let cancel = Phrase("取消", "Cancel")
  static let sign = Phrase("字", "Sign")
  static let codePoint = Phrase("码位", "Code")
  static let pinyin = Phrase("拼音", "Pinyin")
  static let radical = Phrase("部首", "Radical")
  static let strokes = Phrase("笔画", "Strokes")
  static let count = Phrase("字数", "Characters")
  static let unavailable = Phrase("字表暂时无法读取，请联系管理员", "The table cannot be read; tell the operator")

  static func name(of way: Way) -> Phrase {
    switch way {
    case .pinyin: pinyin
    case .strokes: strokes
    case .radical: radical
    case .code: codePoint
    }
  }

  /// What is typed for a way, with an example.
  static func hint(for way: Way) -> Phrase {
    switch way {
    case .pinyin:
      Phrase("输入拼音，如 yan；可加笔画数，如 yan9", "Type a syllable: yan; or with strokes: yan9")
    case .strokes:
      Phrase("输入总笔画数，如 13；可加部首，如 13钅", "Type the strokes: 13; or with a radical: 13钅")
    case .radical:
      Phrase("从表中选部首，或输入，如 氵；可加笔画数", "Choose a radical or type it: 氵; strokes may follow")
    case .code:
      Phrase(
        "输入 Unicode 码位，如 U+2CB5A，或国标码 9933AA34",
        "Type a Unicode number: U+2CB5A, or GB 18030: 9933AA34")
    }
  }

  static func found(_ count: Int) -> Phrase {
    Phrase("共 \(count) 字", count == 1 ? "1 found" : "\(count) found")
  }

  /// A character, or its number where hardly any font has it.
  static func shown(_ character: Character) -> String {
    RareCharacter.isUndrawable(character)
      ? "〔\(RareCharacter.codePoint(of: character))〕" : String(character)
  }

  /// Names the rare characters of a text by number, so that they can be checked where the screen
  /// shows an empty box; nil when there are none.
  static func note(on text: String) -> Phrase? {
    let rare = text.filter(RareCharacter.isRare)
    guard !rare.isEmpty else { return nil }
    let list = rare.map { character in
      let code = RareCharacter.codePoint(of: character)
      return RareCharacter.isUndrawable(character) ? "〔\(code)〕" : "\(character)〔\(code)〕"
    }.joined(separator: " ")
    return Phrase("含生僻字 \(list)，按原字保存", "Rare: \(list), kept as it is")
  }
}
