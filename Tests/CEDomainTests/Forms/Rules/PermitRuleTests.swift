import CEDomain
import Testing

@Suite("HongKongMacaoPermitRule")
struct HongKongMacaoPermitRuleTests {
  let rule = HongKongMacaoPermitRule()

  @Test(
    "FLD-2-01 FLD-2-04: eight or ten digits after H or M",
    arguments: [
      "H12345678", "M87654321", "H1234567801", "ｈ１２３４５６７８", "m 8765 4321",
    ])
  func accepted(number: String) {
    #expect(rule.says(number) == [])
  }

  @Test(
    "FLD-2-03 FLD-2-05: anything else is a format error",
    arguments: [
      "A12345678", "H1234567", "H12345678A", "H123456780", "12345678",
    ])
  func refused(number: String) {
    #expect(rule.says(number) == [.documentFormat])
  }

  @Test("FLD-2-02: a renewed card names the same person")
  func samePerson() throws {
    let today = RuleContext.scene().today
    let old = try #require(IdentityDocument(.hongKongMacaoPermit, "H1234567801", today: today))
    let new = try #require(IdentityDocument(.hongKongMacaoPermit, "h12345678", today: today))
    #expect(old.personKey == new.personKey)
    #expect(old.number != new.number)
  }
}

@Suite("TaiwanPermitRule")
struct TaiwanPermitRuleTests {
  @Test("FLD-3-01 FLD-3-03: eight digits", arguments: ["01234567", "１２３４５６７８", "8765 4321"])
  func accepted(number: String) {
    #expect(TaiwanPermitRule().says(number) == [])
  }

  @Test(
    "FLD-3-02 FLD-3-04: the old booklet and other lengths are refused",
    arguments: [
      "1234567", "T12345678", "123456789", "1234567890(B)",
    ])
  func refused(number: String) {
    #expect(TaiwanPermitRule().says(number) == [.documentFormat])
  }
}

@Suite("ResidencePermitRule")
struct ResidencePermitRuleTests {
  let rule = ResidencePermitRule()

  @Test("FLD-5-01 FLD-5-02: region, date and check digit, in this order")
  func refused() {
    #expect(rule.says("840000198704120033") == [.documentRegion])
    #expect(rule.says("310101199003071230") == [.documentRegion])
    #expect(rule.says("810000198713120033") == [.documentDate])
    #expect(rule.says("810000198704120034") == [.documentCheckDigit(expected: "3")])
  }

  @Test("FLD-5-04 FLD-5-05: gender and birth date come from the number")
  func derived() throws {
    let today = RuleContext.scene().today
    let permit = try #require(
      IdentityDocument(.residencePermit, "820000199011230041", today: today))
    #expect(permit.gender == .female)
    #expect(permit.birthDate?.description == "1990-11-23")
  }

  @Test(
    "FLD-5-03: the travel permit must name the same region",
    arguments: [
      ("810000198704120033", "H12345678", true), ("810000198704120033", "M12345678", false),
      ("830000198507090019", "12345678", true), ("820000199011230041", "12345678", false),
    ])
  func agreement(residence: String, permit: String, agrees: Bool) {
    let check = ResidencePermitRule.agreement(residence: "t.residence", permit: "t.permit")
    let found = check(.scene(["t.residence": residence, "t.permit": permit]))
    #expect(found.map(\.reason) == (agrees ? [] : [.permitDisagrees]))
  }
}
