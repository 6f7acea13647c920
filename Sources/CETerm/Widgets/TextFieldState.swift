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
  /// The most characters the field takes.
  let most: Int
  private var before: Snapshot?
  private var lastEdit = EditKind.none

  init(_ text: String = "", most: Int = 200) {
    self.text = text
    self.most = max(0, most)
    caret = text.count
  }

  private struct Snapshot: Equatable {
    var text: String
    var caret: Int
  }

  private enum EditKind: Equatable {
    case none, typing, erasing, other
  }

  /// Puts other text in, caret at the end; there is nothing to undo afterwards.
  mutating func replace(with newText: String) {
    text = newText
    caret = newText.count
    before = nil
    lastEdit = .none
  }

  /// Acts on a key and says what it did.
  mutating func handle(_ key: Key) -> FieldEdit {
    switch key {
    case .character(let character):
      return insert(String(character), as: .typing)
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
    case .end: return move(to: text.count)
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
    case "e": move(to: text.count)
    case "d": erase(from: caret, to: caret + 1, as: .erasing)
    case "h": erase(from: caret - 1, to: caret, as: .erasing)
    case "w": erase(from: Words.start(before: caret, in: Array(text)), to: caret, as: .other)
    case "u": erase(from: 0, to: caret, as: .other)
    case "k": erase(from: caret, to: text.count, as: .other)
    case "z", "_": undo()
    default: .ignored
    }
  }

  private mutating func move(to place: Int) -> FieldEdit {
    caret = min(max(0, place), text.count)
    lastEdit = .none
    return .moved
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
    caret = min((head + fitting).count, joined.count)
    return fitting == addition ? .changed : .cut(most: most)
  }

  private mutating func erase(from start: Int, to end: Int, as kind: EditKind) -> FieldEdit {
    var characters = Array(text)
    let range = max(0, start)..<min(max(0, end), characters.count)
    guard range.lowerBound < range.upperBound else { return .moved }
    remember(kind)
    characters.removeSubrange(range)
    text = String(characters)
    caret = min(range.lowerBound, text.count)
    return .changed
  }

  /// A run of typing or of rubbing out is one change.
  private mutating func remember(_ kind: EditKind) {
    if kind == .other || kind != lastEdit { before = Snapshot(text: text, caret: caret) }
    lastEdit = kind
  }

  private mutating func undo() -> FieldEdit {
    guard let earlier = before else { return .moved }
    before = Snapshot(text: text, caret: caret)
    lastEdit = .none
    text = earlier.text
    caret = earlier.caret
    return .changed
  }
}
