import CEDomain
import CETestSupport
import Testing

@Suite("AuditLog")
struct AuditLogTests {
  private let store: OpenStore

  init() throws {
    store = try TemporaryStore.inMemory()
    try store.database.write { [store] tx in
      for number in 1...5 {
        try store.audit.append(entry(number), in: tx)
      }
    }
  }

  private func entry(_ number: Int) -> AuditEntry {
    AuditEntry(
      at: Moment(milliseconds: Int64(number)), account: "A1", role: "support",
      event: AuditEvent("order.refunded"), subject: "ce_order", id: "O\(number)", from: "paid",
      to: "refunded", detail: "理由：重复购买")
  }

  private func verdict() throws -> AuditLog.Verdict {
    try store.database.read { try store.audit.verify(in: $0) }
  }

  private func tamper(_ statement: SQL) throws {
    _ = try store.database.write { try $0.run(statement) }
  }

  @Test("OV-5-13: an untouched chain is intact, its head is the last hash")
  func intact() throws {
    guard case .intact(let rows, let head) = try verdict() else {
      Issue.record("broken")
      return
    }
    #expect(rows == 5)
    #expect(head.utf8.count == 64)
  }

  @Test("an empty log is intact")
  func empty() throws {
    let fresh = try TemporaryStore.inMemory()
    let verdict = try fresh.database.read { try fresh.audit.verify(in: $0) }
    #expect(verdict == .intact(rows: 0, head: ""))
  }

  @Test(
    "OV-5-13: a changed field breaks the chain at its row",
    arguments: [
      "UPDATE audit SET detail = '' WHERE sequence = 3",
      "UPDATE audit SET at = 9 WHERE sequence = 3",
      "UPDATE audit SET account_id = 'A2' WHERE sequence = 3",
      "UPDATE audit SET role = 'learner' WHERE sequence = 3",
      "UPDATE audit SET event = 'order.paid' WHERE sequence = 3",
      "UPDATE audit SET subject_id = 'O9' WHERE sequence = 3",
      "UPDATE audit SET old_state = NULL WHERE sequence = 3",
      "UPDATE audit SET new_state = 'paid' WHERE sequence = 3",
      "UPDATE audit SET hash = zeroblob(32) WHERE sequence = 3",
      "DELETE FROM audit WHERE sequence = 3",
    ] as [SQL])
  func changed(statement: SQL) throws {
    try tamper(statement)
    #expect(try verdict() == .broken(sequence: 3))
  }

  @Test("OV-5-13: a tail that was cut off is missed")
  func cutOff() throws {
    try tamper("DELETE FROM audit WHERE sequence >= 4")
    #expect(try verdict() == .broken(sequence: 4))
  }

  @Test("OV-5-13: two rows that changed places are found")
  func swapped() throws {
    try tamper("UPDATE audit SET sequence = 99 WHERE sequence = 2")
    try tamper("UPDATE audit SET sequence = 2 WHERE sequence = 3")
    try tamper("UPDATE audit SET sequence = 3 WHERE sequence = 99")
    #expect(try verdict() == .broken(sequence: 2))
  }

  @Test("a row of a transaction undone leaves no gap")
  func undone() throws {
    #expect(throws: StoreError.stale) {
      try store.database.write { tx in
        try store.audit.append(entry(6), in: tx)
        throw StoreError.stale
      }
    }
    try store.database.write { try store.audit.append(entry(7), in: $0) }
    guard case .intact(let rows, _) = try verdict() else {
      Issue.record("broken")
      return
    }
    #expect(rows == 6)
  }

  @Test("the chain holds over more rows than are read at once")
  func long() throws {
    try store.database.write { tx in
      for number in 6...2100 { try store.audit.append(entry(number), in: tx) }
    }
    guard case .intact(let rows, _) = try verdict() else {
      Issue.record("broken")
      return
    }
    #expect(rows == 2100)
  }

  @Test("ROL-8-09: the log is read by subject and from its end")
  func reading() throws {
    try store.database.read { tx throws in
      #expect(try store.audit.history(of: "ce_order", id: "O2", in: tx) == [entry(2)])
      #expect(try store.audit.latest(2, in: tx) == [entry(5), entry(4)])
    }
  }
}
