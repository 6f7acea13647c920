/// A statement whose values are bound, never spliced.
///
/// ```swift
/// try store.run("UPDATE person SET name = \(name) WHERE id = \(id.text)")
/// ```
/// Only an ``SQL/Fragment`` (a table or column name written in our own source) enters the text.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  public let text: String
  public let values: [SQLValue]

  public init(stringLiteral value: String) {
    text = value
    values = []
  }

  public init(stringInterpolation parts: Parts) {
    text = parts.text
    values = parts.values
  }

  /// Two statements' texts one after the other, with the values of both.
  public static func + (left: SQL, right: SQL) -> SQL {
    SQL(text: left.text + right.text, values: left.values + right.values)
  }

  private init(text: String, values: [SQLValue]) {
    self.text = text
    self.values = values
  }

  /// A name from our own source that may stand in the text of a statement.
  public struct Fragment: Sendable {
    let text: StaticString

    public init(_ text: StaticString) {
      self.text = text
    }
  }

  public struct Parts: StringInterpolationProtocol {
    var text = ""
    var values: [SQLValue] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ value: some SQLConvertible) {
      text += "?"
      values.append(value.sqlValue)
    }

    /// Nil becomes `NULL`.
    public mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
      text += "?"
      values.append(value.sqlValue)
    }

    public mutating func appendInterpolation(_ fragment: Fragment) {
      text += fragment.text.description
    }

    /// Several values as `?, ?, ?` for an `IN (…)`; an empty list becomes `NULL`, which matches
    /// nothing.
    public mutating func appendInterpolation(list: [some SQLConvertible]) {
      text += list.isEmpty ? "NULL" : list.map { _ in "?" }.joined(separator: ", ")
      values += list.map(\.sqlValue)
    }
  }
}

/// The four kinds of value both engines share.
public enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// What can be bound to a statement.
public protocol SQLConvertible {
  var sqlValue: SQLValue { get }
}

extension Int: SQLConvertible {
  public var sqlValue: SQLValue { .integer(Int64(self)) }
}
extension Int64: SQLConvertible {
  public var sqlValue: SQLValue { .integer(self) }
}
extension Bool: SQLConvertible {
  public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}
extension String: SQLConvertible {
  public var sqlValue: SQLValue { .text(self) }
}
extension Array: SQLConvertible where Element == UInt8 {
  public var sqlValue: SQLValue { .blob(self) }
}
extension Moment: SQLConvertible {
  public var sqlValue: SQLValue { .integer(milliseconds) }
}
extension CalendarDay: SQLConvertible {
  public var sqlValue: SQLValue { .text(description) }
}
extension Credits: SQLConvertible {
  public var sqlValue: SQLValue { .integer(Int64(tenths)) }
}
extension Money: SQLConvertible {
  public var sqlValue: SQLValue { .integer(Int64(fen)) }
}
extension Identifier: SQLConvertible {
  public var sqlValue: SQLValue { .text(text) }
}
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  public var sqlValue: SQLValue { map(\.sqlValue) ?? .null }
}
