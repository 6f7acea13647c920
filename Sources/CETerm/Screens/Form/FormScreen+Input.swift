import CEDomain

extension FormScreen {
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

  /// The letters and what they may stand for, on one line: `jiao'yu  1教育  2浇淤`.
  func drawAid(_ aid: PinyinAid, on canvas: inout Canvas, in area: Rect, _ context: Context) {
    guard aid.isComposing else {
      canvas.put(context.text(InputText.isOn), in: area, style: .quiet)
      return
    }
    var column = canvas.put(aid.letters, in: area, style: .strong) + 2
    if aid.shown.isEmpty {
      canvas.put(context.text(CommonText.nothingFound), in: area, column: column, style: .quiet)
    }
    for (place, text) in aid.shown.enumerated() {
      let entry = "\(place + 1)\(text)"
      guard column + canvas.columns(of: entry) <= area.columns else { break }
      column = canvas.put(entry, in: area, column: column) + 2
    }
  }
}
