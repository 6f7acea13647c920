import CEDomain
import CETestSupport
import Foundation
import Testing

@Suite("ceadmin demo --people", .serialized)
struct DemoPeopleTests {
  private func make(_ folder: TemporaryStore, _ people: String) throws -> ProgramOutcome {
    try outcome(
      of: DemoStore.ceadmin,
      [
        "demo", "--store", folder.path, "--key", folder.key, "--reference",
        folder.folder + "/reference.sqlite", "--data", DemoStore.packageRoot.path + "/Data",
        "--clock", DemoStore.clock, "--people", people,
      ])
  }

  private func open(_ folder: TemporaryStore) throws -> OpenStore {
    try OpenStore.open(
      at: folder.path, key: folder.key, reference: folder.folder + "/reference.sqlite")
  }

  private func waiting(in store: OpenStore) throws -> Int {
    try store.database.read {
      try $0.count("SELECT count(*) FROM review_case WHERE desk = 'waiting'")
    }
  }

  @Test("OV-5-13: two of ten have an open case, and doctor finds the store sound")
  func sound() throws {
    let folder = TemporaryStore()
    #expect(try make(folder, "400").status == 0)
    // The demo's own people have cases, too.
    let own = try withDemoStore { demo in
      try waiting(in: try OpenStore.open(at: demo.path, key: demo.key, reference: nil))
    }
    #expect(try waiting(in: try open(folder)) == own + 80)
    let check = try outcome(
      of: DemoStore.ceadmin,
      [
        "doctor", "--store", folder.path, "--key", folder.key, "--reference",
        folder.folder + "/reference.sqlite",
      ])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test("the crowd is the same in every store: names, numbers, departments")
  func same() throws {
    func crowd() throws -> [[String]] {
      let folder = TemporaryStore()
      #expect(try make(folder, "200").status == 0)
      return try open(folder).database.read { tx in
        try tx.rows(
          """
          SELECT p.name, p.id_masked, p.birth_date, c.kind, c.department FROM person p
          JOIN review_case c ON c.person_id = p.id WHERE c.desk = 'waiting' ORDER BY c.number
          """
        ).map { row in (0..<5).map { row.optionalText($0) ?? "" } }
      }
    }
    let first = try crowd()
    #expect(first.count >= 40)
    #expect(try crowd() == first)
  }

  @Test("a crowd of nobody or of more than a million is refused before anything is made")
  func limits() throws {
    for people in ["0", "1000001", "-1"] {
      let folder = TemporaryStore()
      #expect(try make(folder, people).status != 0)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }
}
