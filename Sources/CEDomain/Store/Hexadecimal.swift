/// Lower-case hexadecimal digits of `bytes`.
public func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var output: [UInt8] = []
  output.reserveCapacity(bytes.count * 2)
  for byte in bytes {
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }
  return String(decoding: output, as: UTF8.self)
}

/// The bytes written as hexadecimal digits; nil for anything else.
public func bytes(hexadecimal text: some StringProtocol) -> [UInt8]? {
  func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    case 0x41...0x46: digit - 0x37
    default: nil
    }
  }
  let digits = Array(text.utf8)
  guard digits.count.isMultiple(of: 2) else { return nil }
  var output: [UInt8] = []
  for start in stride(from: 0, to: digits.count, by: 2) {
    guard let high = value(digits[start]), let low = value(digits[start + 1]) else { return nil }
    output.append(high << 4 | low)
  }
  return output
}
