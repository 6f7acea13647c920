/// Watches what a sender tells `rz`, so that it can write nowhere but into its own folder.
///
/// Debian's `rz` accepts absolute paths even with `--restricted`, and the sender is a stranger's
/// terminal. So no name with a slash passes before `rz` has asked for the contents of a file;
/// after that no second file may be named, not even in advance.
struct ZmodemGuard {
  enum Verdict: Hashable, Sendable {
    case passes
    /// A name with a path in it, or a command for this machine.
    case forbidden
    /// A second file was named.
    case secondFile
  }

  /// True once `rz` has taken a name and asked for the contents.
  private var hasName = false
  private var names = ZmodemNames()
  /// The end of what was seen, as `rz` reads headers: without parity bits and flow control.
  private var seen: [UInt8] = []
  private var told: [UInt8] = []
  private var sinceEscape = 9

  /// Judges bytes before they are handed on.
  mutating func judge(_ bytes: ArraySlice<UInt8>) -> Verdict {
    for byte in bytes {
      if !hasName, !names.takes(byte) { return .forbidden }
      let sign = byte & 0x7F
      if sign == 0x11 || sign == 0x13 { continue }
      seen.append(sign)
      // A header's type stands at most three bytes behind its ZDLE.
      sinceEscape = sign == 0x18 ? 0 : min(9, sinceEscape + 1)
      if seen.count > 64 { seen.removeFirst(56) }
      guard sinceEscape <= 3 else { continue }
      switch headerType {
      case 4 where hasName: return .secondFile
      case 18: return .forbidden
      default: break
      }
    }
    return .passes
  }

  /// Takes note of what `rz` answers: ZRPOS, `**␘B09`, asks for the contents of a file.
  ///
  /// - Returns: False when it has fallen back to YMODEM, which is not watched: it asks with C or
  ///   NAK then.
  mutating func note(_ bytes: ArraySlice<UInt8>) -> Bool {
    told += bytes.map { $0 & 0x7F }
    if told.count >= 6, (0...(told.count - 6)).contains(where: isContentWanted) { hasName = true }
    told = told.suffix(5)
    return !bytes.allSatisfy { $0 == UInt8(ascii: "C") || $0 == UInt8(ascii: "K") || $0 == 0x15 }
  }

  private func isContentWanted(at place: Int) -> Bool {
    told[place..<(place + 6)].elementsEqual([0x2A, 0x2A, 0x18, 0x42, 0x30, 0x39])
  }

  /// The type of the header whose type byte was the last one seen: `*`, ZDLE, then A or C and a
  /// byte (escaped or not), or B and two hexadecimal digits.
  private var headerType: Int? {
    let count = seen.count
    func ends(with head: [UInt8?]) -> Bool {
      guard count >= head.count else { return false }
      return zip(seen[(count - head.count)...], head).allSatisfy { $1 == nil || $0 == $1 }
    }
    guard let last = seen.last else { return nil }
    for kind in [UInt8(ascii: "A"), UInt8(ascii: "C")] {
      if ends(with: [0x2A, 0x18, kind, 0x18, nil]) { return Int(last ^ 0x40) }
      if last != 0x18, ends(with: [0x2A, 0x18, kind, nil]) { return Int(last) }
    }
    if ends(with: [0x2A, 0x18, UInt8(ascii: "B"), nil, nil]) {
      return Int(String(decoding: seen.suffix(2), as: UTF8.self), radix: 16)
    }
    return nil
  }
}
