/// What was typed into a form, by field. Absent and empty mean the same.
public struct Answers: Hashable, Sendable {
  private var values: [FieldKey: String]

  public init(_ values: [FieldKey: String] = [:]) {
    self.values = values.filter { !$0.value.isEmpty }
  }

  public subscript(key: FieldKey) -> String {
    get { values[key] ?? "" }
    set { values[key] = newValue.isEmpty ? nil : newValue }
  }

  /// Makes room for the answers of so many fields.
  public mutating func reserve(_ fields: Int) {
    values.reserveCapacity(fields)
  }

  public var keys: Set<FieldKey> { Set(values.keys) }
  public var isEmpty: Bool { values.isEmpty }

  /// The answers of both; where both have one, `other` wins.
  public func merging(_ other: Answers) -> Answers {
    Answers(values.merging(other.values) { _, new in new })
  }
}
