/// Brings what people type into the form that is stored and compared (FLD-0-01).
///
/// Input methods leave full-width digits, ideographic blanks and long dashes behind; nobody sees
/// the difference, so nobody should be told off for it.
public enum TextNormalizer {
  /// The half-width twin of every full-width ASCII character; the ideographic blank becomes a
  /// blank. Everything else stays.
  public static func halfWidth(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E:
        result.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3000:
        result.append(" ")
      default:
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// `text` without blanks, tabs and line ends at both ends.
  public static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The form of numbers and codes: half-width, no blanks anywhere, upper case.
  public static func code(_ text: String) -> String {
    String(withoutBlanks(halfWidth(text)).uppercased())
  }

  /// ``code(_:)`` with every kind of dash written as one `-`; the Chinese dash is two long ones.
  public static func dashedCode(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in code(text).unicodeScalars {
      if !scalar.isDash {
        result.append(scalar)
      } else if result.last != "-" {
        result.append("-")
      }
    }
    return String(result)
  }

  /// Half-width, no blanks anywhere; letters keep their case.
  public static func compact(_ text: String) -> String {
    withoutBlanks(halfWidth(text))
  }

  /// Free text: tabs become blanks, line ends become `\n`, both ends are trimmed (FLD-12-11).
  public static func freeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result.append(" ")
      case "\r": result.append("\n")
      case "\n" where afterReturn: break
      default: result.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return trimmed(String(result))
  }

  private static func withoutBlanks(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isBlank) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.filter { !$0.isBlank })
    return String(result)
  }
}

extension Unicode.Scalar {
  /// A blank of any width, a tab or a line end.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  /// Hyphen, dash or minus sign of any length.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }
}
