/// The statements by which a queue is read: page by page, never more rows than are shown.
///
/// Every page is a range of an index that begins where the last one ended, so that the millionth
/// case costs what the first one does; nothing is skipped by counting.
struct ReviewQueue {
  let table: ReviewTable
  let reach: QueueReach
  let kinds: [CaseKind]
  let filter: QueueFilter
  /// The person a filter by document number means; nil without such a filter.
  let person: Identifier<Person>?

  /// The next rows from an edge, in the queue's order.
  func page(from edge: QueueEdge, limit: Int, tx: any Reading) throws -> [ReviewCase] {
    var found: [ReviewCase]
    if person == nil {
      found = try desks.flatMap { desk in
        let ids = selection(SQL.Fragment("c.id"), desk) + position(edge) + order(edge, limit)
        return try table.cases(tx.rows(ids).map { $0.text(0) }, tx: tx)
      }
    } else {
      found = try ofPerson(tx: tx).filter { fits($0, edge) }
    }
    found.sort(by: precedes)
    return edge.isBackward ? found.suffix(limit) : Array(found.prefix(limit))
  }

  /// How many cases there are, counted up to `most`.
  func count(most: Int, tx: any Reading) throws -> Int {
    guard person == nil else { return min(most, try ofPerson(tx: tx).count) }
    var total = 0
    for desk in desks where total < most {
      let head: SQL = "SELECT count(*) FROM ("
      let tail: SQL = " LIMIT \(most - total)) counted"
      total += try tx.count(head + selection(SQL.Fragment("1"), desk) + tail)
    }
    return total
  }

  private var desks: [ReviewTable.Desk] {
    switch filter.status {
    case .waiting: [.waiting]
    case .decided: [.decided]
    case .all: [.waiting, .decided]
    }
  }

  // MARK: Parts of the statements

  /// With a name the index of its parts leads: `CROSS JOIN` keeps it in front, whatever the
  /// engine thinks of the order.
  private func selection(_ columns: SQL.Fragment, _ desk: ReviewTable.Desk) -> SQL {
    guard !filter.name.isEmpty else {
      return "SELECT \(columns) FROM review_case c WHERE c.desk = \(desk.rawValue)" + region
        + conditions
    }
    let after = reach.prefix + "~"
    let source: SQL = """
      SELECT \(columns) FROM review_name n CROSS JOIN review_case c
      WHERE n.part = \(NameParts.wanted(filter.name)) AND n.department >= \(reach.prefix)
        AND n.department < \(after) AND c.number = n.number AND c.desk = \(desk.rawValue)
      """
    return source + wholeName + conditions
  }

  private var region: SQL {
    switch reach {
    case .everywhere: ""
    case .province(let digits): " AND c.province = \(digits)"
    case .city(let digits): " AND c.city = \(digits)"
    case .county(let digits): " AND c.department = \(digits)"
    }
  }

  /// What is longer than an indexed part is looked for in the row itself.
  private var wholeName: SQL {
    let typed = NameParts.normalized(filter.name)
    guard typed.count > NameParts.longest else { return "" }
    let inside = pattern(typed)
    let initial = String(inside.dropFirst())
    return """
       AND (lower(c.person_name) LIKE \(inside) ESCAPE '\\'
        OR replace(c.name_key, ' ', '') LIKE \(initial) ESCAPE '\\')
      """
  }

  private var conditions: SQL {
    var parts: SQL = " AND c.kind IN (\(list: kinds.map(\.rawValue)))"
    let (first, last) = filter.submitted
    // Nothing joins a queue before it is submitted: the index is cut too.
    if let first {
      parts = parts + " AND c.submitted_at >= \(first) AND c.queued_at >= \(first)"
    }
    if let last { parts = parts + " AND c.submitted_at <= \(last)" }
    guard !filter.unit.isEmpty else { return parts }
    return parts + " AND c.unit_name LIKE \(pattern(filter.unit)) ESCAPE '\\'"
  }

  private func pattern(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "%_\\".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return "%\(escaped)%"
  }

  private func position(_ edge: QueueEdge) -> SQL {
    guard let item = edge.item, let number = Int(item.number) else { return "" }
    let ahead = edge.isBackward == (filter.order == .newest)
    switch (filter.order, ahead) {
    case (.number, true): return " AND c.number > \(number)"
    case (.number, false): return " AND c.number < \(number)"
    case (_, true): return " AND (c.queued_at, c.number) > (\(item.queuedAt), \(number))"
    case (_, false): return " AND (c.queued_at, c.number) < (\(item.queuedAt), \(number))"
    }
  }

  private func order(_ edge: QueueEdge, _ limit: Int) -> SQL {
    let ascending = edge.isBackward == (filter.order == .newest)
    switch (filter.order, ascending) {
    case (.number, true): return " ORDER BY c.number LIMIT \(limit)"
    case (.number, false): return " ORDER BY c.number DESC LIMIT \(limit)"
    case (_, true): return " ORDER BY c.queued_at, c.number LIMIT \(limit)"
    case (_, false): return " ORDER BY c.queued_at DESC, c.number DESC LIMIT \(limit)"
    }
  }

  // MARK: The cases of one person

  /// A person has few cases: they are read whole.
  private func ofPerson(tx: any Reading) throws -> [ReviewCase] {
    guard let person else { return [] }
    let (first, last) = filter.submitted
    let typed = NameParts.normalized(filter.name)
    return try table.cases(kinds, of: person, tx: tx).filter { item in
      desks.contains(ReviewTable.Desk(item.state)) && item.department.hasPrefix(reach.prefix)
        && (filter.unit.isEmpty || item.unitName.contains(filter.unit))
        && (typed.isEmpty || item.personName.lowercased().contains(typed))
        && (first.map { item.submittedAt >= $0 } ?? true)
        && (last.map { item.submittedAt <= $0 } ?? true)
    }
  }

  private func fits(_ item: ReviewCase, _ edge: QueueEdge) -> Bool {
    guard let other = edge.item else { return true }
    return edge.isBackward ? precedes(item, other) : precedes(other, item)
  }

  private func precedes(_ left: ReviewCase, _ right: ReviewCase) -> Bool {
    switch filter.order {
    case .oldest: (left.queuedAt, left.number) < (right.queuedAt, right.number)
    case .newest: (left.queuedAt, left.number) > (right.queuedAt, right.number)
    case .number: left.number < right.number
    }
  }
}
