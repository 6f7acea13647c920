/// The values a message's sentence names, kept as text: one `name=value` per line.
///
/// The sentence itself stands in the wording tables, so that it is read in the person's language
/// of the day.
public struct MessageArguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  public let values: [String: String]

  public init(_ values: [String: String] = [:]) {
    self.values = values
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// The value under a name; empty when there is none.
  public subscript(name: String) -> String { values[name] ?? "" }

  /// Names in order; newline and backslash within values are escaped.
  public var text: String {
    values.sorted { $0.key < $1.key }.map { name, value in
      var line = name + "="
      for character in value.unicodeScalars {
        switch character {
        case "\\": line += "\\\\"
        case "\n": line += "\\n"
        default: line.unicodeScalars.append(character)
        }
      }
      return line
    }.joined(separator: "\n")
  }

  public init(text: String) {
    var values: [String: String] = [:]
    for line in text.unicodeScalars.split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      var value = String.UnicodeScalarView()
      var isEscaped = false
      for character in line[line.index(after: equals)...] {
        if isEscaped {
          value.append(character == "n" ? "\n" : character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          value.append(character)
        }
      }
      values[String(line[..<equals])] = String(value)
    }
    self.values = values
  }
}
