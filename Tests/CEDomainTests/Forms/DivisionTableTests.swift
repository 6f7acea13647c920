import CEDomain
import Testing

@Suite("Divisions of a field")
struct DivisionTableTests {
  private let table = DivisionTable([
    Division(code: "370000", name: "山东省", parent: ""),
    Division(code: "370100", name: "济南市", parent: "370000"),
    Division(code: "370104", name: "槐荫区", parent: "370100"),
    Division(code: "310000", name: "上海市", parent: ""),
    Division(code: "310101", name: "黄浦区", parent: "310000"),
  ])

  @Test(
    "NAT-3.1-02: a department may be a county or the province itself, never a city with counties")
  func county() {
    let form = form(.county)
    #expect(violations("370104", form).isEmpty)
    #expect(violations("370000", form).isEmpty)
    #expect(violations("370100", form) == [.divisionIncomplete])
    #expect(violations("370199", form) == [.notAChoice])
  }

  @Test("NAT-2.5-07: province and city are asked; a municipality's districts count as cities")
  func city() {
    let form = form(.city)
    #expect(violations("370100", form).isEmpty)
    #expect(violations("310101", form).isEmpty)
    #expect(violations("370000", form) == [.divisionIncomplete])
  }

  @Test("the path leads from the province down")
  func path() {
    #expect(table.path("370104").map(\.name) == ["山东省", "济南市", "槐荫区"])
    #expect(table.path("999999").isEmpty)
  }

  private func form(_ depth: DivisionTable.Depth) -> Form {
    Form(name: "t", number: "1", fields: [Field("t.place", .division(table, depth))])
  }

  private func violations(_ code: String, _ form: Form) -> [Violation.Reason] {
    form.violations(in: .scene(["t.place": code])).map(\.reason)
  }
}
