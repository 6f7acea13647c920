extension ReferenceBuilder {
  /// Tab-separated texts whose first line names the columns: `# columns: code	name`.
  struct Tables {
    private let texts: [String: String]

    init(_ texts: [String: String]) throws {
      self.texts = texts
    }

    /// The rows of a table; a remark in brackets after a column's name is dropped.
    func rows(_ table: String) throws -> [TableRow] {
      guard let text = texts[table] else { throw Fault(table: table, line: 0) }
      var columns: [String: Int] = [:]
      var rows: [TableRow] = []
      // Split as bytes: as characters, a carriage return and its line feed are one.
      for (number, bytes) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .enumerated()
      {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("# columns: ") { columns = names(in: line.dropFirst(11)) }
        guard !line.isEmpty, !line.hasPrefix("#") else { continue }
        let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        guard !columns.isEmpty, fields.count == columns.count else {
          throw Fault(table: table, line: number + 1)
        }
        rows.append(TableRow(columns: columns, fields: fields, line: number + 1))
      }
      return rows
    }

    private func names(in line: Substring) -> [String: Int] {
      var columns: [String: Int] = [:]
      for (place, name) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        columns[String(name.prefix { $0 != "(" })] = place
      }
      return columns
    }
  }

  /// One row, its fields by the names of their columns; an unknown column is our mistake.
  struct TableRow {
    let columns: [String: Int]
    let fields: [String]
    let line: Int

    subscript(column: String) -> String {
      guard let place = columns[column] else { preconditionFailure("no column \(column)") }
      return fields[place]
    }

    subscript(joined: [String]) -> String {
      joined.map { self[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
