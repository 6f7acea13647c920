/// The check-digit methods that several documents share. All take ASCII.
enum ModulusCheck {
  /// ISO 7064 MOD 11-2 over 17 digits, as on the resident identity card (FLD-1-05).
  static func identityCheck(of digits: ArraySlice<UInt8>) -> Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return Array("10X98765432")[sum % 11]
  }

  /// ISSN and ISBN-10: weights falling from `firstWeight` to 2, `X` for ten (FLD-9-04, FLD-9-07).
  static func elevenCheck(of digits: some Sequence<UInt8>, firstWeight: Int) -> UInt8 {
    let sum = digits.enumerated().reduce(0) { total, item in
      total + Int(item.element - 0x30) * (firstWeight - item.offset)
    }
    let check = (11 - sum % 11) % 11
    return check == 10 ? UInt8(ascii: "X") : UInt8(0x30 + check)
  }

  /// ISBN-13: weights 1 and 3 in turn (FLD-9-10).
  static func tenCheck(of digits: some Sequence<UInt8>) -> UInt8 {
    let sum = digits.enumerated().reduce(0) { total, item in
      total + Int(item.element - 0x30) * (item.offset % 2 == 0 ? 1 : 3)
    }
    return UInt8(0x30 + (10 - sum % 10) % 10)
  }

  /// The ICAO 9303 check digit: weights 7 3 1, letters from 10, `<` counts 0 (FLD-4-02).
  static func travelCheck(of characters: some Sequence<UInt8>) -> Character {
    let weights = [7, 3, 1]
    let sum = characters.enumerated().reduce(0) { total, item in
      total + ASCII.value(item.element) * weights[item.offset % 3]
    }
    return Character(Unicode.Scalar(UInt8(0x30 + sum % 10)))
  }
}

/// Questions about single ASCII bytes.
enum ASCII {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  /// 0–9 for digits, 10–35 for capital letters, 0 for anything else.
  static func value(_ byte: UInt8) -> Int {
    if isDigit(byte) { return Int(byte - 0x30) }
    return isUpper(byte) ? Int(byte - 0x41) + 10 : 0
  }

  /// The text of a slice of bytes known to be ASCII.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// The province part of GB/T 2260 codes.
enum Province {
  /// 31 provinces of the mainland: the first two digits of a resident's number (FLD-1-03).
  static func isMainland(_ code: some StringProtocol) -> Bool {
    guard code.utf8.count == 2, let number = Int(code) else { return false }
    switch number {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65: return true
    default: return false
    }
  }
}
