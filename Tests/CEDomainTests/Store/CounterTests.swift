import CEDomain
import CETestSupport
import Testing

@Suite("Counter")
struct CounterTests {
  @Test("SH-4-10, SH-8-06: order numbers have seven digits, certificates eight")
  func digits() throws {
    let store = try TemporaryStore.inMemory()
    try store.database.write { tx throws in
      #expect(try Counter.order.nextText(in: tx) == "1000001")
      #expect(try Counter.order.nextText(in: tx) == "1000002")
      #expect(try Counter.certificate.nextText(in: tx) == "10000001")
      #expect(try Counter("x", digits: 4).nextText(in: tx) == "0001")
    }
  }

  @Test("a transaction undone gives its number back")
  func undone() throws {
    let store = try TemporaryStore.inMemory()
    #expect(throws: StoreError.stale) {
      try store.database.write { tx in
        _ = try Counter.order.next(in: tx)
        throw StoreError.stale
      }
    }
    #expect(try store.database.write { try Counter.order.next(in: $0) } == 1_000_001)
  }
}
