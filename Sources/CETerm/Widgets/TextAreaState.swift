/// The text of a paragraph field and the place of the caret.
///
/// Enter begins a new line; the screen leaves the field with Tab. Up and Down move by the lines
/// that were last drawn, so the state is told the columns it is shown in.
struct TextAreaState: Equatable {
  private(set) var characters: [Character]
  /// Characters before the caret, line ends counted.
  private(set) var caret: Int
  let most: Int
  private var before: [Character]?
  /// The lines as last laid out; one line holds the characters `start..<end`.
  private(set) var lines: [Range<Int>] = [0..<0]
  /// The first line shown.
  private(set) var top = 0

  init(_ text: String = "", most: Int = 500) {
    characters = Array(text)
    self.most = max(0, most)
    caret = characters.count
  }

  var text: String { String(characters) }

  /// The line of ``lines`` in which the caret stands.
  var caretLine: Int {
    lines.lastIndex { $0.lowerBound <= caret && caret <= $0.upperBound } ?? 0
  }

  mutating func replace(with newText: String) {
    self = TextAreaState(newText, most: most)
  }

  /// Breaks the text into lines of `columns` and scrolls so that the caret's line is among
  /// `rows`; called before drawing.
  mutating func layOut(columns: Int, rows: Int, width: (Character) -> Int) {
    lines = []
    var start = 0
    var used = 0
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        lines.append(start..<index)
        start = index + 1
        used = 0
        continue
      }
      let cells = width(character)
      if used + cells > max(1, columns), index > start {
        lines.append(start..<index)
        start = index
        used = 0
      }
      used += cells
    }
    lines.append(start..<characters.count)
    top = min(max(0, min(top, caretLine)), max(0, lines.count - 1))
    if caretLine >= top + max(1, rows) { top = caretLine - max(1, rows) + 1 }
  }

  mutating func handle(_ key: Key) -> FieldEdit {
    switch key {
    case .character(let character): return insert(String(character))
    case .paste(let pasted): return insert(welcome(pasted, keepsLines: true))
    case .control(let letter): return handleControl(letter)
    case .alt: return .ignored
    case .named(let name): return handleNamed(name)
    }
  }

  private mutating func handleNamed(_ name: NamedKey) -> FieldEdit {
    let line = lines[min(caretLine, lines.count - 1)]
    switch name {
    case .enter: return insert("\n")
    case .left: return move(to: caret - 1)
    case .right: return move(to: caret + 1)
    case .home: return move(to: line.lowerBound)
    case .end: return move(to: line.upperBound)
    case .wordLeft: return move(to: Words.start(before: caret, in: characters))
    case .wordRight: return move(to: Words.end(after: caret, in: characters))
    case .up: return moveLine(by: -1)
    case .down: return moveLine(by: 1)
    case .backspace: return erase(from: caret - 1, to: caret)
    case .delete: return erase(from: caret, to: caret + 1)
    case .f3: return undo()
    case .tab, .backTab, .escape, .insert, .pageUp, .pageDown, .f1, .f2, .f4, .f5, .f6, .f7, .f8,
      .f9, .f10, .f11, .f12:
      return .ignored
    }
  }

  private mutating func handleControl(_ letter: Character) -> FieldEdit {
    let line = lines[min(caretLine, lines.count - 1)]
    switch letter {
    case "a": return move(to: line.lowerBound)
    case "e": return move(to: line.upperBound)
    case "d": return erase(from: caret, to: caret + 1)
    case "h": return erase(from: caret - 1, to: caret)
    case "w": return erase(from: Words.start(before: caret, in: characters), to: caret)
    case "u": return erase(from: line.lowerBound, to: caret)
    case "k": return erase(from: caret, to: line.upperBound)
    case "z", "_": return undo()
    default: return .ignored
    }
  }

  private mutating func move(to place: Int) -> FieldEdit {
    caret = min(max(0, place), characters.count)
    return .moved
  }

  /// Past the first or last line the key is left to the screen, which moves to another field.
  private mutating func moveLine(by step: Int) -> FieldEdit {
    let target = caretLine + step
    guard lines.indices.contains(target) else { return .ignored }
    let offset = caret - lines[caretLine].lowerBound
    return move(to: min(lines[target].lowerBound + offset, lines[target].upperBound))
  }

  private mutating func insert(_ addition: String) -> FieldEdit {
    let allowed = addition.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isUnwelcome }
    guard !addition.isEmpty, allowed else { return .ignored }
    let added = Array(addition).prefix(max(0, most - characters.count))
    guard !added.isEmpty else { return .full(most: most) }
    before = characters
    let head = String(characters[..<caret] + added)
    characters = Array(head + String(characters[caret...]))
    caret = min(head.count, characters.count)
    return added.count == addition.count ? .changed : .cut(most: most)
  }

  private mutating func erase(from start: Int, to end: Int) -> FieldEdit {
    let first = max(0, start)
    let last = min(end, characters.count)
    guard first < last else { return .moved }
    before = characters
    characters.removeSubrange(first..<last)
    caret = first
    return .changed
  }

  private mutating func undo() -> FieldEdit {
    guard let earlier = before else { return .moved }
    before = characters
    characters = earlier
    caret = min(caret, characters.count)
    return .changed
  }
}
