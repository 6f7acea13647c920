import CEDomain

extension PlainForm {
  /// Reads out the divisions offered by the last search or by the level above.
  func list(_ divisions: [Division], in table: DivisionTable, _ depth: DivisionTable.Depth) {
    for (place, division) in divisions.prefix(PlainForm.most).enumerated() {
      let path = DivisionText.path(division.code, in: table, depth: depth)
      loop.console.write("  \(place + 1). \(path)  \(division.code)")
    }
    if divisions.count > PlainForm.most { write(PlainText.tooMany) }
    write(DivisionText.plainUsage)
  }

  /// A number takes what was offered, anything else searches; nil when the question goes on.
  mutating func division(
    from words: String, in table: DivisionTable, _ depth: DivisionTable.Depth
  ) -> String? {
    let found: [Division]
    if let number = Int(words), divisions.prefix(PlainForm.most).indices.contains(number - 1) {
      found = [divisions[number - 1]]
    } else {
      found = DivisionSearch(table, depth: depth).found(words)
    }
    guard let first = found.first else {
      write(PlainText.noMatch)
      return nil
    }
    let isOne = found.count == 1 || first.code == words || first.name == words
    guard isOne else {
      divisions = found
      return nil
    }
    if table.accepts(first.code, depth: depth), !leadsOn(first, in: table) { return first.code }
    // A province once found offers itself (省本级) and what lies below it.
    let isProvince = first.parent.isEmpty && depth == .county
    divisions = (isProvince ? [first] : []) + table.below(first.code)
    return nil
  }

  /// A province is taken only when it is offered as such, under the number 1.
  private func leadsOn(_ division: Division, in table: DivisionTable) -> Bool {
    guard division.parent.isEmpty, !table.below(division.code).isEmpty else { return false }
    return divisions.first != division || divisions.dropFirst().first?.parent != division.code
  }
}
