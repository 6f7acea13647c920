import CEDomain
import Testing

@Suite("ForeignResidentRule")
struct ForeignResidentRuleTests {
  let rule = ForeignResidentRule()

  @Test(
    "FLD-6-01: fifteen or eighteen characters",
    arguments: [
      "GBR31008703151", "GBR3100870315155", "9118401992070400281", "831826198703151010",
    ])
  func format(number: String) {
    #expect(rule.says(number) == [.documentFormat])
  }

  @Test("FLD-6-02 FLD-6-04: country and province must exist")
  func structure() {
    #expect(rule.says("XXX310087031515") == [.documentNationality])
    #expect(rule.says("CHN310087031515") == [.documentNationality])
    #expect(rule.says("GBR990087031515") == [.documentRegion])
    #expect(rule.says("999826198703151011") == [.documentRegion])
    #expect(rule.says("931999198703151011") == [.documentNationality])
  }

  @Test(
    "FLD-6-03 FLD-6-05: the check digits",
    arguments: [
      ("GBR310087031514", "5"), ("USA110192070426", "5"), ("931826198703151011", "X"),
    ])
  func checkDigit(number: String, expected: String) {
    #expect(rule.says(number) == [.documentCheckDigit(expected: expected)])
  }

  @Test("FLD-6-06: a two-digit year is of this century only where the last one cannot be")
  func century() throws {
    let today = RuleContext.scene().today
    let card = try #require(IdentityDocument(.foreignResidentCard, "JPN440199113036", today: today))
    #expect(card.birthDate?.description == "1999-11-30")
    // 29 February 1900 did not exist, that of 2000 did.
    let leap = "0123456789".map { "GBR310000022951" + String($0) }
    #expect(leap.allSatisfy { IdentityDocument(.foreignResidentCard, $0, today: today) == nil })
    let found = "0123456789".compactMap {
      IdentityDocument(.foreignResidentCard, "GBR31000002295" + String($0), today: today)
    }
    #expect(found.map { $0.birthDate?.description } == ["2000-02-29"])
  }

  @Test("FLD-6-02 FLD-6-04: gender is told by the long number only")
  func gender() throws {
    let today = RuleContext.scene().today
    let long = try #require(
      IdentityDocument(.foreignResidentCard, "911840199207040028", today: today))
    let short = try #require(
      IdentityDocument(.foreignResidentCard, "GBR310087031515", today: today))
    #expect(long.gender == .female)
    #expect(short.gender == nil)
  }

  @Test("FLD-6-07 FLD-6-08: the examples of the specification")
  func examples() {
    #expect(rule.says("93182619870315101x") == [])
    #expect(rule.says("944392199911300038") == [])
    #expect(rule.says("9118401992070400281") == [.documentFormat])
  }
}
