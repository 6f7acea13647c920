/// Reads the JSON text of a profile.
///
/// Strict RFC 8259 without fractions and exponents: money is fen, credits are whole or text, so a
/// profile needs no floating-point number and can hold none by mistake. A key twice is an error.
struct ProfileReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  static func read(_ text: String) throws(ProfileError) -> ProfileValue {
    var reader = ProfileReader(text)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.offset == reader.bytes.count else { throw reader.error }
    return value
  }

  private var error: ProfileError { .syntax(offset: offset) }
  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func value() throws(ProfileError) -> ProfileValue {
    skipBlanks()
    guard let first = next, depth < 32 else { throw error }
    switch first {
    case UInt8(ascii: "{"): return try record()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .none)
    default: return .integer(try integer())
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: ProfileValue
  ) throws(ProfileError) -> ProfileValue {
    let letters = Array(word.description.utf8)
    guard bytes[offset...].starts(with: letters) else { throw error }
    offset += letters.count
    return value
  }

  private mutating func integer() throws(ProfileError) -> Int {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    while let byte = next, ASCII.isDigit(byte) { offset += 1 }
    guard let number = Int(ASCII.text(bytes[start..<offset])) else { throw error }
    return number
  }

  private mutating func list() throws(ProfileError) -> ProfileValue {
    var items: [ProfileValue] = []
    try enclosed(by: UInt8(ascii: "]")) { reader throws(ProfileError) in
      items.append(try reader.value())
    }
    return .list(items)
  }

  private mutating func record() throws(ProfileError) -> ProfileValue {
    var fields: [String: ProfileValue] = [:]
    try enclosed(by: UInt8(ascii: "}")) { reader throws(ProfileError) in
      reader.skipBlanks()
      let name = try reader.string()
      reader.skipBlanks()
      guard reader.next == UInt8(ascii: ":"), fields[name] == nil else { throw reader.error }
      reader.offset += 1
      fields[name] = try reader.value()
    }
    return .record(fields)
  }

  /// Items separated by commas, from the bracket under the cursor to `close`.
  private mutating func enclosed(
    by close: UInt8, item: (inout ProfileReader) throws(ProfileError) -> Void
  ) throws(ProfileError) {
    offset += 1
    depth += 1
    skipBlanks()
    if next == close {
      offset += 1
    } else {
      while true {
        try item(&self)
        skipBlanks()
        let separator = next
        guard separator == close || separator == UInt8(ascii: ",") else { throw error }
        offset += 1
        if separator == close { break }
      }
    }
    depth -= 1
  }

  private mutating func string() throws(ProfileError) -> String {
    guard next == UInt8(ascii: "\"") else { throw error }
    offset += 1
    var result: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return ASCII.text(result)
      case UInt8(ascii: "\\"): result += try escape()
      case 0..<0x20: throw error
      default: result.append(byte)
      }
    }
    throw error
  }

  /// `\uXXXX` stands for one character of the basic plane; others are written as they are.
  private mutating func escape() throws(ProfileError) -> [UInt8] {
    guard let byte = next else { throw error }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      guard offset + 4 <= bytes.count,
        let code = UInt32(ASCII.text(bytes[offset..<offset + 4]), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw error }
      offset += 4
      return Array(String(scalar).utf8)
    default: throw error
    }
  }
}
