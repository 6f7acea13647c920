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
    // By bytes: whole collections are texts within texts within texts.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 8 })
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if !bytes.isEmpty { bytes.append(newline) }
      bytes += name.utf8
      bytes.append(equals)
      if value.utf8.contains(where: { $0 == newline || $0 == backslash }) {
        for byte in value.utf8 {
          switch byte {
          case backslash: bytes += [backslash, backslash]
          case newline: bytes += [backslash, letterN]
          default: bytes.append(byte)
          }
        }
      } else {
        bytes += value.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  public init(text: String) {
    var values: [String: String] = [:]
    for line in Array(text.utf8).split(separator: newline) {
      guard let place = line.firstIndex(of: equals) else { continue }
      let value = line[(place + 1)...]
      values[String(decoding: line[..<place], as: UTF8.self)] =
        value.contains(backslash)
        ? Self.unescaped(value) : String(decoding: value, as: UTF8.self)
    }
    self.values = values
  }

  private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    var isEscaped = false
    for byte in value {
      if isEscaped {
        bytes.append(byte == letterN ? newline : byte)
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let newline = UInt8(ascii: "\n")
private let equals = UInt8(ascii: "=")
private let backslash = UInt8(ascii: "\\")
private let letterN = UInt8(ascii: "n")
