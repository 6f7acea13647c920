/// The text of one line of input and the place of the caret.
///
/// The caret counts characters as people count them (a letter with its accents is one), never
/// cells: columns are worked out when the field is drawn.
///
/// Keys: arrows, Home/End or Ctrl-A/Ctrl-E, Ctrl-Left/Right by word; Ctrl-W, Ctrl-U and Ctrl-K
/// rub out the word before the caret, all before it, all after it; F3 or Ctrl-_ undoes the last
/// change (Ctrl-Z as well where the terminal hands it on) and, pressed again, does it anew.
struct TextFieldState: Equatable {
  private(set) var text: String
  /// Characters before the caret.
  private(set) var caret: Int
  /// The characters of the text, kept because counting them means finding every grapheme.
  private(set) var count: Int
  /// The most characters the field takes.
  let most: Int
  private var before: Snapshot?
  private var lastEdit = EditKind.none

  init(_ text: String = "", most: Int = 200) {
    self.text = text
    self.most = max(0, most)
    count = text.count
    caret = count
  }

  private struct Snapshot: Equatable {
    var text: String
    var count: Int
    var caret: Int
  }

  private enum EditKind: Equatable {
    case none, typing, erasing, other
  }

  /// Puts other text in, caret at the end; there is nothing to undo afterwards.
  mutating func replace(with newText: String) {
    text = newText
    count = newText.count
    caret = count
    before = nil
    lastEdit = .none
  }

  /// Acts on a key and says what it did.
  mutating func handle(_ key: Key) -> FieldEdit {
    switch key {
    case .character(let character):
      let addition = String(character)
      return append(addition) ?? insert(addition, as: .typing)
    case .paste(let pasted):
      return insert(welcome(pasted), as: .other)
    case .control(let letter):
      return handleControl(letter)
    case .alt: return .ignored
    case .named(let name):
      return handleNamed(name)
    }
  }

  /// Inserts text at the caret, as an input aid does.
  mutating func insert(_ newText: String) -> FieldEdit {
    insert(welcome(newText), as: .other)
  }

  private mutating func handleNamed(_ name: NamedKey) -> FieldEdit {
    switch name {
    case .left: return move(to: caret - 1)
    case .right: return move(to: caret + 1)
    case .home: return move(to: 0)
    case .end: return move(to: count)
    case .wordLeft: return move(to: Words.start(before: caret, in: Array(text)))
    case .wordRight: return move(to: Words.end(after: caret, in: Array(text)))
    case .backspace: return erase(from: caret - 1, to: caret, as: .erasing)
    case .delete: return erase(from: caret, to: caret + 1, as: .erasing)
    case .f3: return undo()
    case .enter, .tab, .backTab, .escape, .insert, .up, .down, .pageUp, .pageDown, .f1, .f2, .f4,
      .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12:
      return .ignored
    }
  }

  private mutating func handleControl(_ letter: Character) -> FieldEdit {
    switch letter {
    case "a": move(to: 0)
    case "e": move(to: count)
    case "d": erase(from: caret, to: caret + 1, as: .erasing)
    case "h": erase(from: caret - 1, to: caret, as: .erasing)
    case "w": erase(from: Words.start(before: caret, in: Array(text)), to: caret, as: .other)
    case "u": erase(from: 0, to: caret, as: .other)
    case "k": erase(from: caret, to: count, as: .other)
    case "z", "_": undo()
    default: .ignored
    }
  }

  private mutating func move(to place: Int) -> FieldEdit {
    caret = min(max(0, place), count)
    lastEdit = .none
    return .moved
  }

  /// Types a letter behind a text that it surely does not join with: what people do nearly
  /// always, without a look at the rest of the text. Nil leaves it to ``insert(_:as:)``.
  private mutating func append(_ addition: String) -> FieldEdit? {
    guard caret == count, count < most, let scalar = addition.onlyScalar, scalar.standsAlone,
      !scalar.isUnwelcome, text.unicodeScalars.last?.standsAlone ?? true
    else { return nil }
    remember(.typing)
    text.unicodeScalars.append(scalar)
    count += 1
    caret = count
    return .changed
  }

  private mutating func insert(_ addition: String, as kind: EditKind) -> FieldEdit {
    guard !addition.isEmpty, !addition.unicodeScalars.contains(where: \.isUnwelcome) else {
      return .ignored
    }
    let characters = Array(text)
    let head = String(characters[..<caret])
    let tail = String(characters[caret...])
    // A combining mark joins the letter before it, so lengths are counted on the joined text.
    var fitting = addition
    var joined = head + fitting + tail
    if joined.count > most {
      var room = Array(addition)
      room.removeLast(min(room.count, joined.count - most))
      fitting = String(room)
      joined = head + fitting + tail
    }
    guard !fitting.isEmpty, joined.count <= most else { return .full(most: most) }
    remember(kind)
    text = joined
    count = joined.count
    caret = min((head + fitting).count, count)
    return fitting == addition ? .changed : .cut(most: most)
  }

  private mutating func erase(from start: Int, to end: Int, as kind: EditKind) -> FieldEdit {
    var characters = Array(text)
    let range = max(0, start)..<min(max(0, end), characters.count)
    guard range.lowerBound < range.upperBound else { return .moved }
    remember(kind)
    characters.removeSubrange(range)
    text = String(characters)
    count = text.count
    caret = min(range.lowerBound, count)
    return .changed
  }

  /// A run of typing or of rubbing out is one change.
  private mutating func remember(_ kind: EditKind) {
    if kind == .other || kind != lastEdit { before = snapshot }
    lastEdit = kind
  }

  private mutating func undo() -> FieldEdit {
    guard let earlier = before else { return .moved }
    before = snapshot
    lastEdit = .none
    text = earlier.text
    count = earlier.count
    caret = earlier.caret
    return .changed
  }

  private var snapshot: Snapshot { Snapshot(text: text, count: count, caret: caret) }
}
