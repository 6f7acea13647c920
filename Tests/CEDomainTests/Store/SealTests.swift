import CEDomain
import CETestSupport
import Testing

@Suite("Seal")
struct SealTests {
  private let place = Seal.Place(table: "person", column: "id_sealed", row: "P1")
  private let number = "310101199003071230"

  @Test("what was sealed opens in its own place", arguments: ["", "310101199003071230", "王𠮷·李"])
  func roundTrip(text: String) throws {
    let seal = try TemporaryStore.inMemory().seal
    #expect(try seal.open(seal.seal(text, in: place, from: .fixed()), in: place) == text)
  }

  @Test("a sealed number is not readable and never twice the same")
  func hidden() throws {
    let seal = try TemporaryStore.inMemory().seal
    let entropy = Entropy.fixed()
    let first = seal.seal(number, in: place, from: entropy)
    let second = seal.seal(number, in: place, from: entropy)
    #expect(first != second)
    #expect(!String(decoding: first, as: UTF8.self).contains("1990"))
  }

  @Test("a changed byte is found, wherever it stands")
  func tampered() throws {
    let seal = try TemporaryStore.inMemory().seal
    let sealed = seal.seal(number, in: place, from: .fixed())
    for offset in sealed.indices {
      var changed = sealed
      changed[offset] ^= 1
      #expect(throws: StoreError.damaged(detail: "person.id_sealed P1")) {
        try seal.open(changed, in: place)
      }
    }
  }

  @Test(
    "a value copied to another place does not open",
    arguments: [
      Seal.Place(table: "person", column: "id_sealed", row: "P2"),
      Seal.Place(table: "person", column: "mobile_sealed", row: "P1"),
      Seal.Place(table: "draft", column: "id_sealed", row: "P1"),
    ])
  func moved(elsewhere: Seal.Place) throws {
    let seal = try TemporaryStore.inMemory().seal
    let sealed = seal.seal(number, in: place, from: .fixed())
    #expect(throws: StoreError.self) { try seal.open(sealed, in: elsewhere) }
  }

  @Test("too few bytes are damaged, not a crash", arguments: [0, 1, 24, 40])
  func short(count: Int) throws {
    let seal = try TemporaryStore.inMemory().seal
    #expect(throws: StoreError.self) {
      try seal.open([UInt8](repeating: 1, count: count), in: place)
    }
  }

  @Test("equal values are found by their index, apart by kind and by store")
  func index() throws {
    let seal = try TemporaryStore.inMemory().seal
    let index = seal.index(number, in: "person.id")
    #expect(index == seal.index(number, in: "person.id"))
    #expect(index != seal.index(number, in: "person.mobile"))
    let other = try OpenStore.create(
      at: SQLiteDatabase.memory, key: nil, reference: nil, isDemo: false, from: .fixed(8))
    #expect(index != other.seal.index(number, in: "person.id"))
  }

  @Test("sealed values open after the store was closed")
  func reopened() throws {
    let folder = TemporaryStore()
    let sealed = try folder.create().seal.seal(number, in: place, from: .fixed())
    #expect(try folder.open().seal.open(sealed, in: place) == number)
  }
}
