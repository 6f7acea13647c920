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
    if let few = try few(tx: tx) {
      found = few.filter { fits($0, edge) }
    } else {
      let isCommon = try isCommonName(tx: tx)
      found = try desks.flatMap { desk in
        let numbers =
          selection(SQL.Fragment("c.number"), desk, isCommon) + position(edge)
          + order(edge, limit)
        return try table.cases(tx.rows(numbers).map { $0.integer(0) }, tx: tx)
      }
    }
    found.sort(by: precedes)
    return edge.isBackward ? found.suffix(limit) : Array(found.prefix(limit))
  }

  /// How many cases there are, counted up to `most`.
  func count(most: Int, tx: any Reading) throws -> Int {
    if let few = try few(tx: tx) { return min(most, few.count) }
    var total = 0
    for desk in desks where total < most {
      let head: SQL = "SELECT count(*) FROM ("
      let tail: SQL = " LIMIT \(most - total)) counted"
      total += try tx.count(head + selection(SQL.Fragment("1"), desk, false) + tail)
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

  /// With a rare name the index of name parts leads: `CROSS JOIN` keeps it in front, whatever the
  /// engine thinks of the order. A common one fills the page soon when the queue itself leads.
  private func selection(
    _ columns: SQL.Fragment, _ desk: ReviewTable.Desk, _ isCommon: Bool
  ) -> SQL {
    let part = NameParts.wanted(filter.name)
    if filter.name.isEmpty || isCommon {
      let queue: SQL = "SELECT \(columns) FROM review_case c WHERE c.desk = \(desk.rawValue)"
      let named: SQL = """
         AND EXISTS (SELECT 1 FROM review_name n WHERE n.part = \(part)
          AND n.department = c.department AND n.number = c.number)
        """
      return queue + region + (isCommon ? named + wholeName : "") + conditions
    }
    let source: SQL = "SELECT \(columns) FROM review_name n CROSS JOIN review_case c WHERE "
    return source + parts + " AND c.number = n.number AND c.desk = \(desk.rawValue)" + wholeName
      + conditions
  }

  /// The name parts in reach.
  private var parts: SQL {
    """
    n.part = \(NameParts.wanted(filter.name)) AND n.department >= \(reach.prefix)
      AND n.department < \(reach.prefix + "~")
    """
  }

  private func isCommonName(tx: any Reading) throws -> Bool {
    guard !filter.name.isEmpty else { return false }
    let head: SQL = "SELECT count(*) FROM (SELECT 1 FROM review_name n WHERE "
    let most = ReviewQueue.commonName
    return try tx.count(head + parts + " LIMIT \(most)) counted") == most
  }

  /// Names in so many cases are common: reading them all would take longer than the queue's first
  /// page does.
  private static let commonName = 2000

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

  // MARK: One person, one case

  /// The few cases a whole number means, read one by one; nil without such a filter.
  private func few(tx: any Reading) throws -> [ReviewCase]? {
    if let number = Int(filter.number) {
      return try table.cases([number], tx: tx).filter {
        kinds.contains($0.kind) && $0.department.hasPrefix(reach.prefix)
          && ReviewTable.Desk($0.state) != .owner
      }
    }
    guard let person else { return nil }
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
