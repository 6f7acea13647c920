import CSQLite

/// What some work asked of the engine, whatever the machine was doing meanwhile.
public struct StoreEffort: Hashable, Sendable {
  /// Rows copied out into the program.
  public let rows: Int
  /// Steps of the engine's machine: grows with every row looked at, shown or not.
  public let steps: Int
  /// Rows passed by while a whole table or a whole index was read through.
  public let scanned: Int
  /// Times a result was sorted because no index had its order.
  public let sorts: Int
}

extension SQLiteDatabase {
  /// Runs `work` and tells what it asked of the engine: for benches, and for tests that no path
  /// reads a table through.
  public func effort<Value>(
    of work: () throws -> Value
  ) rethrows -> (value: Value, effort: StoreEffort) {
    _ = total(SQLITE_STMTSTATUS_VM_STEP)
    _ = total(SQLITE_STMTSTATUS_FULLSCAN_STEP)
    _ = total(SQLITE_STMTSTATUS_SORT)
    let before = rowsRead
    let value = try work()
    return (
      value,
      StoreEffort(
        rows: rowsRead - before, steps: total(SQLITE_STMTSTATUS_VM_STEP),
        scanned: total(SQLITE_STMTSTATUS_FULLSCAN_STEP), sorts: total(SQLITE_STMTSTATUS_SORT))
    )
  }

  /// The sum over all statements that are kept; they count from zero again.
  private func total(_ counter: Int32) -> Int {
    var sum = 0
    var statement = sqlite3_next_stmt(handle, nil)
    while let current = statement {
      sum += Int(sqlite3_stmt_status(current, counter, 1))
      statement = sqlite3_next_stmt(handle, current)
    }
    return sum
  }

  /// How the engine would run every statement kept so far, by statement: the lines of its plan.
  public func plans() throws -> [String: [String]] {
    var texts: [String] = []
    var statement = sqlite3_next_stmt(handle, nil)
    while let current = statement {
      if let text = sqlite3_sql(current) { texts.append(String(cString: text)) }
      statement = sqlite3_next_stmt(handle, current)
    }
    var plans: [String: [String]] = [:]
    // A table that is there cannot be explained into being once more.
    for text in Set(texts)
    where ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(where: { text.hasPrefix($0) }) {
      plans[text] = try plan(of: text)
    }
    return plans
  }

  /// Values stay unbound: the plan is the same for all of them.
  private func plan(of text: String) throws -> [String] {
    var explain: OpaquePointer?
    let question = "EXPLAIN QUERY PLAN " + text
    let code = sqlite3_prepare_v2(handle, question, -1, &explain, nil)
    guard code == SQLITE_OK else { throw failure(code, in: question) }
    defer { sqlite3_finalize(explain) }
    var lines: [String] = []
    while sqlite3_step(explain) == SQLITE_ROW {
      if let detail = sqlite3_column_text(explain, 3) { lines.append(String(cString: detail)) }
    }
    return lines
  }
}
