/// A date being typed as `YYYY-MM-DD`.
///
/// Only digits are kept; the hyphens come by themselves. A separator typed early (`2025-8-`,
/// `2025/8/`, `2025年8月`) fills the month or day with a leading zero. Full-width digits are read
/// as plain ones.
struct DateFieldState: Equatable {
  private(set) var digits: [UInt8]
  /// Digits before the caret.
  private(set) var caret: Int
  private var before: [UInt8]?

  init(_ text: String = "") {
    digits = []
    caret = 0
    read(text)
  }

  /// What was typed so far with its hyphens: `2025-0` or `2025-08-01`.
  var text: String {
    var output = ""
    for (index, digit) in digits.enumerated() {
      if index == 4 || index == 6 { output += "-" }
      output.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return output
  }

  /// The caret's place in ``text``, hyphens counted.
  var caretColumn: Int {
    caret + (caret >= 4 ? 1 : 0) + (caret >= 6 ? 1 : 0)
  }

  /// What is still missing of the pattern, to be shown behind ``text``.
  var remainder: String { String("YYYY-MM-DD".dropFirst(text.count)) }

  /// Fills a single digit of the day with its zero; called when the field is left.
  mutating func complete() {
    pad()
  }

  mutating func replace(with newText: String) {
    digits = []
    caret = 0
    before = nil
    read(newText)
  }

  mutating func handle(_ key: Key) -> FieldEdit {
    switch key {
    case .character(let character):
      return type(character)
    case .paste(let pasted):
      let earlier = digits
      digits = []
      caret = 0
      read(pasted)
      before = earlier
      return .changed
    case .control(let letter):
      return handleControl(letter)
    case .alt: return .ignored
    case .named(let name):
      return handleNamed(name)
    }
  }

  private mutating func handleNamed(_ name: NamedKey) -> FieldEdit {
    switch name {
    case .left: return move(to: caret - 1)
    case .right: return move(to: caret + 1)
    case .home: return move(to: 0)
    case .end: return move(to: digits.count)
    case .wordLeft: return move(to: caret > 6 ? 6 : caret > 4 ? 4 : 0)
    case .wordRight: return move(to: caret < 4 ? 4 : caret < 6 ? 6 : 8)
    case .backspace: return erase(from: caret - 1, to: caret)
    case .delete: return erase(from: caret, to: caret + 1)
    case .f3: return undo()
    case .enter, .tab, .backTab, .escape, .insert, .up, .down, .pageUp, .pageDown, .f1, .f2, .f4,
      .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12:
      return .ignored
    }
  }

  private mutating func handleControl(_ letter: Character) -> FieldEdit {
    switch letter {
    case "a": move(to: 0)
    case "e": move(to: digits.count)
    case "d": erase(from: caret, to: caret + 1)
    case "h": erase(from: caret - 1, to: caret)
    case "w": erase(from: caret > 6 ? 6 : caret > 4 ? 4 : 0, to: caret)
    case "u": erase(from: 0, to: caret)
    case "k": erase(from: caret, to: digits.count)
    case "z", "_": undo()
    default: .ignored
    }
  }

  private mutating func type(_ character: Character) -> FieldEdit {
    if let value = character.wholeNumberValue, (0...9).contains(value) {
      guard digits.count < 8 else { return .full(most: 8) }
      before = digits
      digits.insert(0x30 + UInt8(value), at: caret)
      caret += 1
      return .changed
    }
    guard DateFieldState.separators.contains(character) else { return .moved }
    let count = digits.count
    if caret == count { pad() }
    return digits.count == count ? .moved : .changed
  }

  /// Takes digits and separators from any text and leaves out the rest.
  private mutating func read(_ text: String) {
    for character in text { _ = type(character) }
    if digits.count == 7 { pad() }
  }

  /// `2025-8` becomes `2025-08` when the month is ended, `2025-08-1` `2025-08-01`.
  private mutating func pad() {
    guard digits.count == 5 || digits.count == 7 else { return }
    before = digits
    digits.insert(0x30, at: digits.count - 1)
    caret = digits.count
  }

  private mutating func move(to place: Int) -> FieldEdit {
    caret = min(max(0, place), digits.count)
    return .moved
  }

  private mutating func erase(from start: Int, to end: Int) -> FieldEdit {
    let first = max(0, start)
    let last = min(end, digits.count)
    guard first < last else { return .moved }
    before = digits
    digits.removeSubrange(first..<last)
    caret = first
    return .changed
  }

  private mutating func undo() -> FieldEdit {
    guard let earlier = before else { return .moved }
    before = digits
    digits = earlier
    caret = digits.count
    return .changed
  }

  private static let separators: Set<Character> = [
    "-", "/", ".", ",", " ", "年", "月", "日", "－", "／", "。", "，", "、",
  ]
}
