import CEDomain
import CETestSupport
import Testing

@Suite("Organisations")
struct OrganisationsTests {
  @Test("FLD-8-10: one organisation a code; a second one is refused")
  func unique() throws {
    let scene = try PeopleScene()
    let organisations = Organisations(store: scene.store)
    func create(_ name: String) throws -> Identifier<Organisation> {
      try organisations.create(
        .employer, code: "91310115MA1K0ABC2C", name: name, region: "310115", phone: "",
        at: scene.now, from: scene.entropy)
    }
    let first = try create("上海申浦会计咨询有限公司")
    #expect(throws: StoreError.self) { try create("另一家公司") }
    #expect(try organisations.organisation(code: "91310115MA1K0ABC2C") == first)
    #expect(try organisations.name(of: first) == "上海申浦会计咨询有限公司")
  }
}
