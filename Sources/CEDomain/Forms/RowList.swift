/// The rows a person added to a repeating field: education, work, accounting posts.
///
/// Kept in one answer as text, so that a draft, a submission and a comparison treat it like any
/// other answer. Rows keep the order in which they were added.
public struct RowList: Hashable, Sendable {
  /// One row with its own answers.
  public struct Row: Hashable, Sendable {
    /// Unique in the list and never used again in it; reviews and changes name rows by it.
    public let id: String
    public var answers: Answers
    /// True for a row that a former platform handed over (NAT-3.4-01).
    public let isHistorical: Bool
    /// Fields that came with a historical row: shown, not edited (NAT-3.4-02).
    public let locked: Set<FieldKey>

    public init(
      id: String, answers: Answers, isHistorical: Bool = false, locked: Set<FieldKey> = []
    ) {
      self.id = id
      self.answers = answers
      self.isHistorical = isHistorical
      self.locked = locked
    }
  }

  public private(set) var rows: [Row]

  public init(_ rows: [Row] = []) {
    self.rows = rows
  }

  public var isEmpty: Bool { rows.isEmpty }
  public var count: Int { rows.count }

  public subscript(id: String) -> Row? { rows.first { $0.id == id } }

  /// Adds a row at the end, or puts it in the place of the one with its id.
  public mutating func put(_ row: Row) {
    if let place = rows.firstIndex(where: { $0.id == row.id }) {
      rows[place] = row
    } else {
      rows.append(row)
    }
  }

  public mutating func remove(_ id: String) {
    rows.removeAll { $0.id == id }
  }

  /// The answer as stored; empty for an empty list.
  public var text: String {
    let lines = rows.enumerated().map { place, row in
      let values: MessageArguments = [
        "id": row.id, "historical": row.isHistorical ? "1" : "",
        "locked": row.locked.map(\.name).sorted().joined(separator: ","),
        "answers": row.answers.text,
      ]
      return (String(10_000 + place), values.text)
    }
    return MessageArguments(Dictionary(uniqueKeysWithValues: lines)).text
  }

  /// Reads ``text``; whatever is not a row is passed over.
  public init(text: String) {
    let lines = MessageArguments(text: text).values.sorted { $0.key < $1.key }
    rows = lines.compactMap { line in
      let values = MessageArguments(text: line.value)
      guard !values["id"].isEmpty else { return nil }
      let locked = values["locked"].split(separator: ",").map { FieldKey(data: String($0)) }
      return Row(
        id: values["id"], answers: Answers(text: values["answers"]),
        isHistorical: values["historical"] == "1", locked: Set(locked))
    }
  }
}

extension Answers {
  /// All answers in one text, by name; equal answers give equal texts.
  public var text: String {
    let pairs = keys.map { ($0.name, self[$0]) }
    return MessageArguments(Dictionary(uniqueKeysWithValues: pairs)).text
  }

  /// Reads ``text``.
  public init(text: String) {
    let values = MessageArguments(text: text).values
    self.init(
      Dictionary(uniqueKeysWithValues: values.map { (FieldKey(data: $0.key), $0.value) }))
  }

  /// The rows of a repeating field.
  public func rows(_ key: FieldKey) -> [RowList.Row] { RowList(text: self[key]).rows }
}
