import CNcurses
import Glibc

/// Reads keys, pastes and the terminal's answers through ncurses.
struct CursesKeys {
  private let decoder = KeyDecoder(codes: Self.codes())
  /// How long the rest of a sequence or of a character may take, in milliseconds.
  private let patience = max(25, get_escdelay())

  /// What was read: a decoded key, or a paste that was cut or not.
  enum Reading {
    case decoded(KeyDecoder.Decoded)
    case paste(PasteBuffer)
  }

  /// The next reading, or nil when nothing waits.
  func read() -> Reading? {
    // A character of several bytes may arrive in two pieces: with bytes waiting, patience costs
    // nothing; without, only what ncurses has already read is asked for.
    guard let first = raw(waiting: cn_waiting_bytes(STDIN_FILENO) > 0 ? patience : 0) else {
      return nil
    }
    let decoded = decoder.decode(first) { raw(waiting: patience) }
    return decoded == .pasteStart ? .paste(paste()) : .decoded(decoded)
  }

  private func raw(waiting milliseconds: Int32) -> KeyDecoder.Raw? {
    var code: UInt32 = 0
    let status = cn_read_key(milliseconds, &code)
    if status == OK { return .character(code) }
    return status == KEY_CODE_YES ? .code(Int32(bitPattern: code)) : nil
  }

  /// Reads past ncurses up to the end mark: one `read` a byte would take seconds for a megabyte.
  private func paste() -> PasteBuffer {
    var paste = PasteBuffer()
    // Small pieces, because what follows the mark must fit into ncurses' own buffer again.
    var piece = [UInt8](repeating: 0, count: 64)
    while true {
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let status = poll(&ready, 1, 1000)
      if status < 0, errno == EINTR { continue }
      guard status > 0 else { return paste }
      let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
      guard count > 0 else { return paste }
      if let rest = paste.take(piece[..<count]) {
        for byte in rest.reversed() { ungetch(Int32(byte)) }
        return paste
      }
    }
  }

  /// The codes of this ncurses, with sequences that descriptions often lack given codes of ours.
  private static func codes() -> [Int32: KeyDecoder.Decoded] {
    let known: [(Int32, NamedKey)] = [
      (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
      (KEY_HOME, .home), (KEY_FIND, .home), (KEY_END, .end), (KEY_SELECT, .end),
      (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_SR, .up), (KEY_SF, .down),
      (KEY_SLEFT, .left), (KEY_SRIGHT, .right), (KEY_A1, .home), (KEY_C1, .end),
      (KEY_A3, .pageUp), (KEY_C3, .pageDown), (KEY_ENTER, .enter), (KEY_BACKSPACE, .backspace),
      (KEY_DC, .delete), (KEY_IC, .insert), (KEY_BTAB, .backTab),
    ]
    var codes: [Int32: KeyDecoder.Decoded] = [:]
    for (code, key) in known { codes[code] = .key(.named(key)) }
    let functions: [NamedKey] = [
      .f1, .f2, .f3, .f4, .f5, .f6, .f7, .f8, .f9, .f10, .f11, .f12,
    ]
    for (index, key) in functions.enumerated() {
      codes[cn_function_key(Int32(index + 1))] = .key(.named(key))
    }
    let added: [(String, KeyDecoder.Decoded)] = [
      ("\u{1B}[200~", .pasteStart), ("\u{1B}[201~", .nothing),
      // The answers of the width probe, which xterm's description takes for F15 and F51.
      ("\u{1B}[1;2R", .cursorReport(row: 1, column: 2)),
      ("\u{1B}[1;3R", .cursorReport(row: 1, column: 3)),
      ("\u{1B}[1;5C", .key(.named(.wordRight))), ("\u{1B}[1;5D", .key(.named(.wordLeft))),
      ("\u{1B}[1;3C", .key(.named(.wordRight))), ("\u{1B}[1;3D", .key(.named(.wordLeft))),
    ]
    for (index, (sequence, decoded)) in added.enumerated() {
      // Far above KEY_MAX: just above it ncurses numbers the description's own extra keys.
      let code = 0x4000 + Int32(index)
      define_key(sequence, code)
      codes[code] = decoded
    }
    return codes
  }
}
