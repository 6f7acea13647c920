import CEDomain

extension FormScreen {
  /// True while letters wait to become characters: every key belongs to them.
  var isComposing: Bool { takesRareCharacters && aid?.isComposing == true }

  /// Hands a key to the built-in pinyin input where it is on; nil when the key is none of its
  /// business.
  func takeByAid(_ key: Key, in context: Context) -> [Effect]? {
    guard takesRareCharacters, let answer = aid?.take(key) else { return nil }
    switch answer {
    case .composing, .cancelled: return []
    case .commit(let text): return handle(.key(.paste(text)), in: context)
    }
  }

  /// Ctrl-Space: the built-in pinyin input on and off.
  func switchAid(in context: Context) -> [Effect] {
    guard aid == nil else {
      aid = nil
      return [.say(InputText.off, .info)]
    }
    guard let reference = try? context.store.reference else {
      return [.say(RareCharacterText.unavailable, .warning)]
    }
    aid = PinyinAid { (try? reference.candidates(for: $0)) ?? [] }
    return [.say(InputText.on, .info)]
  }

  /// The keys while letters are being composed; nothing else works then.
  func aidBindings(in context: Context) -> [Binding] {
    let press: (Key) -> [Effect] = { [self] in takeByAid($0, in: context) ?? [] }
    return [
      Binding(.character(" "), InputText.first) { press(.character(" ")) },
      Binding(.character("="), InputText.nextPage) { press(.character("=")) },
      Binding(.character("-"), InputText.previousPage) { press(.character("-")) },
      Binding(.named(.enter), InputText.asTyped) { press(.named(.enter)) },
      Binding(.named(.escape), InputText.cancel) { press(.named(.escape)) },
    ]
  }

  /// The letters and what they may stand for, on the line below the caret (above it at the foot
  /// of the form): `jinan  1济南  2近岸`.
  func drawAid(on canvas: inout Canvas, in area: Rect, _ context: Context) {
    guard isComposing, let aid, let caret = canvas.caret, area.rows > 1 else { return }
    let isBelow = caret.row + 1 < area.bottom
    let line = Rect(
      row: caret.row + (isBelow ? 1 : -1), column: area.column, rows: 1, columns: area.columns)
    canvas.fill(line, style: .bar)
    let inside = line.inset(columns: line.columns > 4 ? 1 : 0)
    var column = canvas.put(aid.letters, in: inside, style: .barKey) + 2
    if aid.shown.isEmpty {
      canvas.put(context.text(CommonText.nothingFound), in: inside, column: column, style: .bar)
    }
    for (place, text) in aid.shown.enumerated() {
      let entry = "\(place + 1)\(text)"
      guard column + canvas.columns(of: entry) <= inside.columns else { break }
      column = canvas.put(entry, in: inside, column: column, style: .bar) + 2
    }
  }
}
