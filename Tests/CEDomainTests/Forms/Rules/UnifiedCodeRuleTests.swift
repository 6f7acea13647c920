import CEDomain
import Testing

@Suite("UnifiedCodeRule")
struct UnifiedCodeRuleTests {
  let rule = UnifiedCodeRule()

  @Test(
    "FLD-8-01 FLD-8-03: eighteen characters without I, O, S, V, Z",
    arguments: [
      "91310115MA1K0ABCIC", "91310115MA1K0ABCOC", "91310115MA1K0ABC2", "11111111111111111111",
    ])
  func format(code: String) {
    #expect(rule.says(code) == [.usccFormat])
  }

  @Test("FLD-8-02 FLD-8-06: registering body and province must exist")
  func prefix() {
    #expect(rule.says("B1310115MA1K0ABC2C") == [.usccFormat])
    #expect(rule.says("91990115MA1K0ABC2C") == [.usccRegion])
  }

  @Test("FLD-8-04 FLD-8-07: the worked example ends in 3")
  func check() {
    #expect(rule.says("91350100M000100Y43") == [])
    #expect(rule.says("91350100M000100Y44") == [.usccCheckDigit(expected: "3")])
  }

  @Test("FLD-8-05: a wrong organisation code is only a warning")
  func organisation() throws {
    let start = "91350100M000100Y5"
    let code = try #require(
      "0123456789ABCDEFGHJKLMNPQRTUWXY".map { start + String($0) }
        .first { !rule.says($0).contains { !rule.isWarning($0) } })
    #expect(rule.says(code) == [.usccOrganisationCheck])
  }

  @Test("FLD-8-08 FLD-8-09: small and full-width letters are normalised")
  func normalised() {
    #expect(rule.says("91310115ｍａ1k0abc2c") == [])
    #expect(rule.says("91310115MA1K0ABC2D") == [.usccCheckDigit(expected: "C")])
  }
}
