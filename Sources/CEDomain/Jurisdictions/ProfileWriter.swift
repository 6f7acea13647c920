/// Writes profile values as JSON text, the same text for the same value: keys are sorted.
enum ProfileWriter {
  static func text(of value: ProfileValue) -> String {
    var result = ""
    write(value, to: &result)
    return result
  }

  private static func write(_ value: ProfileValue, to result: inout String) {
    switch value {
    case .none: result += "null"
    case .flag(let flag): result += flag ? "true" : "false"
    case .integer(let number): result += String(number)
    case .text(let text): write(text, to: &result)
    case .list(let items):
      result += "["
      for (index, item) in items.enumerated() {
        if index > 0 { result += "," }
        write(item, to: &result)
      }
      result += "]"
    case .record(let fields):
      result += "{"
      for (index, name) in fields.keys.sorted().enumerated() {
        if index > 0 { result += "," }
        write(name, to: &result)
        result += ":"
        write(fields[name] ?? .none, to: &result)
      }
      result += "}"
    }
  }

  private static func write(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ":
        let code = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
