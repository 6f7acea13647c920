/// Reads the beginning of a ZMODEM stream as `rz` does, up to the contents of the first file, and
/// finds a slash wherever `rz` could take it for part of a name.
///
/// Only checksums may hold one by chance, and only where they are right: bytes that are a right
/// checksum are nothing else to `rz`.
struct ZmodemNames {
  private enum Kind { case short, long }

  private enum State {
    /// Between frames; what was seen last.
    case outside
    /// `*` was seen, then ZDLE.
    case star, escape
    /// Type, four bytes, checksum.
    case header(Kind)
    /// Fourteen hexadecimal digits.
    case digits
    case packet(Kind)
    /// The checksum behind a packet, whose end is counted in.
    case checksum(Kind)
  }

  private var state = State.outside
  /// The bytes of the frame or packet, unescaped.
  private var bytes: [UInt8] = []
  private var isEscaped = false

  /// False when a name has a path in it or the stream is not what `rz` reads.
  mutating func takes(_ byte: UInt8) -> Bool {
    switch state {
    case .outside, .star, .escape: return begin(byte)
    case .digits:
      guard byte != UInt8(ascii: "/") else { return false }
      bytes.append(byte)
      if bytes.count == 14 { endHexadecimal() }
      return true
    case .header, .packet, .checksum: return read(byte)
    }
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    guard byte != UInt8(ascii: "/") else { return false }
    let letter = Character(Unicode.Scalar(byte))
    switch (state, letter) {
    case (.escape, "A"): start(.header(.short))
    case (.escape, "C"): start(.header(.long))
    case (.escape, "B"): start(.digits)
    case (.star, "\u{18}"): state = .escape
    case (_, "*"): state = .star
    default: state = .outside
    }
    return true
  }

  private mutating func start(_ next: State) {
    state = next
    bytes = []
    isEscaped = false
  }

  /// One byte of a frame as `zdlread` of `rz` unescapes it.
  private mutating func read(_ byte: UInt8) -> Bool {
    if [0x11, 0x13, 0x91, 0x93].contains(byte) { return true }
    guard isEscaped else {
      if byte == 0x18 {
        isEscaped = true
        return true
      }
      return take(byte)
    }
    isEscaped = false
    switch byte {
    case UInt8(ascii: "h")...UInt8(ascii: "k"): return endPacket(byte)
    case UInt8(ascii: "l"): return take(0x7F)
    case UInt8(ascii: "m"): return take(0xFF)
    case 0x40...0x5F, 0xC0...0xDF: return take(byte ^ 0x40)
    default: return false
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    switch state {
    case .packet:
      return byte != UInt8(ascii: "/") && bytes.count <= 1100
    case .header(let kind):
      guard bytes.count == 5 + width(kind) else { return true }
      guard isRight(kind) else { return false }
      let hasPacket = [2, 4, 18].contains(bytes[0])
      start(hasPacket ? .packet(kind) : .outside)
      return true
    case .checksum(let kind):
      checksumCount += 1
      guard checksumCount == width(kind) else { return true }
      guard isRight(kind) else { return false }
      start(.outside)
      return true
    case .outside, .star, .escape, .digits: return false
    }
  }

  private var checksumCount = 0

  private mutating func endPacket(_ end: UInt8) -> Bool {
    guard case .packet(let kind) = state else { return false }
    bytes.append(end)
    checksumCount = 0
    state = .checksum(kind)
    return true
  }

  private mutating func endHexadecimal() {
    let type = Int(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16) ?? 0
    start([2, 4, 18].contains(type) ? .packet(.short) : .outside)
  }

  private func width(_ kind: Kind) -> Int {
    switch kind {
    case .short: 2
    case .long: 4
    }
  }

  private func isRight(_ kind: Kind) -> Bool {
    let content = bytes.dropLast(width(kind))
    let sum = bytes.suffix(width(kind))
    switch kind {
    case .short:
      // CCITT, the high byte first.
      var value: UInt16 = 0
      for byte in content {
        value ^= UInt16(byte) << 8
        for _ in 0..<8 { value = value & 0x8000 != 0 ? value << 1 ^ 0x1021 : value << 1 }
      }
      return sum.elementsEqual([UInt8(value >> 8), UInt8(value & 0xFF)])
    case .long:
      var value: UInt32 = 0xFFFF_FFFF
      for byte in content {
        value ^= UInt32(byte)
        for _ in 0..<8 { value = value & 1 != 0 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      }
      value = ~value
      return sum.elementsEqual((0..<4).map { UInt8(value >> (8 * $0) & 0xFF) })
    }
  }
}
