import CEDomain
import CETestSupport
import Testing

@Suite("Messages")
struct MessagesTests {
  private let now = Moment(milliseconds: 1_800_000_000_000)
  private let me = Identifier<Person>("P1")
  private let store: OpenStore
  private let entropy = Entropy.fixed()

  init() throws {
    store = try TemporaryStore.inMemory()
    try store.database.write { tx in
      for id in ["P1", "P2"] {
        try tx.run(
          """
          INSERT INTO person (id, id_type, id_index, id_sealed, id_masked, name, name_pinyin,
            created_at) VALUES (\(id), 'rid', \(Array(id.utf8)), x'', '', '王', 'wang', 0)
          """)
      }
    }
  }

  @Test(
    "arguments of a message survive being text",
    arguments: [
      [:], ["a": "b"], ["order": "1000001", "reason": "第一行\n第二行\\n=完"], ["empty": ""],
    ])
  func arguments(values: [String: String]) {
    let arguments = MessageArguments(values)
    #expect(MessageArguments(text: arguments.text) == arguments)
  }

  @Test("OV-5-17: a message is unread until its owner reads it")
  func unread() throws {
    try store.database.write { tx in
      let id = try MessageBox.post(
        "order.paid", ["order": "1000001"], to: me, at: now, from: entropy, in: tx)
      try MessageBox.markRead(id, of: Identifier("P2"), at: now, in: tx)
      #expect(try MessageBox.unread(of: me, in: tx) == 1)
      try MessageBox.markRead(id, of: me, at: now, in: tx)
      try MessageBox.markRead(id, of: me, at: now + .seconds(9), in: tx)
      #expect(try MessageBox.unread(of: me, in: tx) == 0)
      let message = try #require(try MessageBox.latest(1, of: me, in: tx).first)
      #expect(message.arguments["order"] == "1000001")
      #expect(message.readAt == now)
    }
  }

  private func message(expiring: Moment? = nil) -> Outbox.Message {
    Outbox.Message(
      channel: .textMessage, person: me, recipient: "13800001111",
      recipientMasked: "138****1111", code: "signIn.code", arguments: ["code": "482913"],
      expiresAt: expiring)
  }

  @Test("an outgoing message is sealed in the table and opened for the desk")
  func sealedOutbox() throws {
    try store.database.write { tx in
      try store.outbox.enqueue(message(), at: now, from: entropy, in: tx)
      let item = try #require(try store.outbox.waiting(at: now, in: tx).first)
      #expect(item.message == message())
      let row = try #require(
        try tx.first("SELECT recipient_sealed, arguments_sealed FROM outbox"))
      #expect(!String(decoding: row.blob(0), as: UTF8.self).contains("1380"))
      #expect(!String(decoding: row.blob(1), as: UTF8.self).contains("482913"))
    }
  }

  @Test("OV-5-14: a message is settled once")
  func settled() throws {
    try store.database.write { tx in
      let id = try store.outbox.enqueue(message(), at: now, from: entropy, in: tx)
      let item = try #require(try store.outbox.item(id, in: tx))
      try store.outbox.settle(item, as: .readOut, at: now, in: tx)
      #expect(throws: StoreError.stale) {
        try store.outbox.settle(item, as: .sent, at: now, in: tx)
      }
      #expect(try store.outbox.item(id, in: tx)?.state == .readOut)
    }
  }

  @Test("a failed attempt goes on waiting and is counted")
  func retried() throws {
    try store.database.write { tx in
      let id = try store.outbox.enqueue(message(), at: now, from: entropy, in: tx)
      let item = try #require(try store.outbox.item(id, in: tx))
      try store.outbox.recordFailure(item, error: "exit 75", in: tx)
      let again = try #require(try store.outbox.waiting(at: now, in: tx).first)
      #expect(again.attempts == 1)
      #expect(again.lastError == "exit 75")
    }
  }

  @Test("a code that expired is neither shown nor sent")
  func expired() throws {
    try store.database.write { tx in
      try store.outbox.enqueue(
        message(expiring: now + .seconds(180)), at: now, from: entropy, in: tx)
      #expect(try store.outbox.waiting(at: now + .seconds(179), in: tx).count == 1)
      #expect(try store.outbox.waiting(at: now + .seconds(180), in: tx).isEmpty)
      #expect(try store.outbox.expire(at: now + .seconds(180), in: tx) == 1)
    }
  }
}
