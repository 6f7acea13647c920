import CEDomain
import Testing

@Suite("ResidentIdentityRule")
struct ResidentIdentityRuleTests {
  let rule = ResidentIdentityRule()

  @Test(
    "FLD-1-01 FLD-1-02: eighteen characters and nothing else",
    arguments: [
      "310101900307123", "31010119900307123", "3101011990030712300", "31010119900307123A",
    ])
  func format(number: String) {
    #expect(rule.says(number) == [.documentFormat])
  }

  @Test("FLD-1-01 FLD-0-01: a small x, blanks and full-width digits are normalised")
  func normalised() {
    #expect(rule.says(" 410105 19920229 046x ") == [])
    #expect(rule.normalized("４１０１０５１９９２０２２９０４６ｘ") == "41010519920229046X")
  }

  @Test("FLD-1-03: the province must be one of the mainland")
  func region() {
    #expect(rule.says("300101199001010000") == [.documentRegion])
    #expect(rule.says("710101199001010000") == [.documentRegion])
    #expect(rule.says("810000198704120033") == [.documentRegion])
  }

  @Test("FLD-1-03: an unknown division is only a warning")
  func division() {
    let strict = ResidentIdentityRule(isKnownDivision: { $0 != "310101" })
    #expect(strict.says("310101199003071230") == [.documentUnknownDivision])
    #expect(strict.isWarning(.documentUnknownDivision))
    #expect(!strict.isWarning(.documentRegion))
  }

  @Test(
    "FLD-1-04: the birth date exists, is not before 1900 and not after today",
    arguments: ["410105199102290460", "310101189912311230", "310101202611221230"])
  func date(number: String) {
    #expect(rule.says(number) == [.documentDate])
  }

  @Test("FLD-1-05 FLD-1-10: the worked example ends in X")
  func checkDigit() {
    #expect(rule.says("410105199202290460") == [.documentCheckDigit(expected: "X")])
    #expect(rule.says("310101199003071231") == [.documentCheckDigit(expected: "0")])
  }

  @Test("FLD-0-02: the region is named before date and check digit")
  func order() {
    #expect(rule.says("300101199013010001") == [.documentRegion])
    #expect(rule.says("310101199013010001") == [.documentDate])
  }

  @Test("FLD-0-05: a masked number is no input", arguments: ["371*****", "130*****3910", "３７１＊＊"])
  func masked(number: String) {
    #expect(rule.says(number) == [.masked])
  }

  @Test("FLD-1-09: sixteen on the birthday itself, not a day earlier")
  func age() {
    let young = ResidentIdentityRule(minimumAge: 16)
    #expect(young.says(Self.born("20101121")) == [])
    #expect(young.says(Self.born("20101122")) == [.documentTooYoung(years: 16)])
    #expect(rule.says(Self.born("20101122")) == [])
  }

  @Test("FLD-1-11 FLD-1-12 FLD-1-13: the examples of the specification")
  func examples() {
    #expect(rule.says("130225198703060987") == [])
    #expect(rule.says("440104198511180023") == [])
    #expect(rule.says("300101199001010000") == [.documentRegion])
  }

  /// A number of somebody born that day, with its right check digit.
  static func born(_ day: String) -> String {
    let rule = ResidentIdentityRule()
    let start = "310101" + day + "123"
    return "0123456789X".map { start + String($0) }.first { rule.says($0).isEmpty } ?? start
  }
}
