/// The key of one stored row of a kind.
///
/// Made by the program, never by the database: 48 bits of milliseconds, then 80 random bits, in
/// Crockford base 32. Sorting the text sorts by time of making.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// A new key; 26 characters.
  public init(at now: Moment, from entropy: Entropy) {
    let time = UInt64(bitPattern: now.milliseconds)
    var bytes = (0..<6).map { UInt8(truncatingIfNeeded: time >> UInt64((5 - $0) * 8)) }
    bytes += entropy.bytes(10)
    text = crockford(bytes)
  }

  public var description: String { text }
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Where randomness comes from: the operating system in the programs, a fixed sequence in tests.
public struct Entropy: Sendable {
  /// Answers exactly as many bytes as it is asked for.
  public let bytes: @Sendable (Int) -> [UInt8]

  public init(bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.bytes = bytes
  }

  /// A number below `bound` without modulo bias; `bound` must be positive.
  public func number(below bound: UInt64) -> UInt64 {
    let limit = UInt64.max - UInt64.max % bound
    while true {
      let value = bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      if value < limit { return value % bound }
    }
  }
}

private let crockfordAlphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

private func crockford(_ bytes: [UInt8]) -> String {
  var output: [UInt8] = []
  var buffer = 0
  var bits = 0
  // 128 bits in 26 characters: two zero bits lead, so that the text sorts like the number.
  bits = 2
  for byte in bytes {
    buffer = (buffer << 8 | Int(byte)) & 0xFFFF
    bits += 8
    while bits >= 5 {
      bits -= 5
      output.append(crockfordAlphabet[(buffer >> bits) & 31])
    }
  }
  return String(decoding: output, as: UTF8.self)
}
