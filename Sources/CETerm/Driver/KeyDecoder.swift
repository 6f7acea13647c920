/// Makes keys of what ncurses answers: a status that names the alphabet, and a code in it.
///
/// Pure: what comes next is asked of a closure, so that tests need no terminal.
struct KeyDecoder {
  /// One answer of `get_wch`.
  enum Raw: Hashable, Sendable {
    /// Status `OK`: a character.
    case character(UInt32)
    /// Status `KEY_CODE_YES`: a key of the terminal.
    case code(Int32)
  }

  enum Decoded: Hashable, Sendable {
    case key(Key)
    /// The start of a bracketed paste; its bytes follow on the line.
    case pasteStart
    /// The terminal's answer where its cursor stands, counted from 1.
    case cursorReport(row: Int, column: Int)
    /// A key or an answer that means nothing to us.
    case nothing
  }

  /// What the codes of this ncurses mean.
  let codes: [Int32: Decoded]

  /// Decodes what starts with `first`.
  ///
  /// - Parameter next: The following answer, or nil when none arrives within the delay that tells
  ///   Escape from a sequence.
  func decode(_ first: Raw, next: () -> Raw?) -> Decoded {
    switch first {
    case .code(let code): codes[code] ?? .nothing
    case .character(0x1B): escape(next: next)
    case .character(let value): Self.character(value)
    }
  }

  private static func character(_ value: UInt32) -> Decoded {
    switch value {
    case 0x09: return .key(.named(.tab))
    case 0x0A, 0x0D: return .key(.named(.enter))
    case 0x08, 0x7F: return .key(.named(.backspace))
    case 0x00: return .key(.control(" "))
    case 0x02: return .key(.named(.pageUp))
    case 0x06: return .key(.named(.pageDown))
    case 0x01...0x1A: return .key(.control(letter(value + 0x60)))
    case 0x1B...0x1F: return .key(.control(letter(value + 0x40)))
    case 0x80...0x9F: return .nothing
    default:
      guard let scalar = Unicode.Scalar(value) else { return .nothing }
      return .key(.character(Character(scalar)))
    }
  }

  private static func letter(_ code: UInt32) -> Character {
    Unicode.Scalar(code).map { Character($0) } ?? " "
  }

  private func escape(next: () -> Raw?) -> Decoded {
    switch next() {
    case nil: return .key(.named(.escape))
    case .character(0x5B): return KeySequence.read(next: next)  // [
    case .character(0x4F): return KeySequence.readShort(next: next)  // O
    case .character(0x1B): return .key(.named(.escape))
    case .code(let code): return codes[code] ?? .nothing
    case .character(let value):
      switch Self.character(value) {
      case .key(.character(let character)): return .key(.alt(character))
      case let other: return other
      }
    }
  }
}
