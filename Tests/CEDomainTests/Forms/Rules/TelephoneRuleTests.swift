import CEDomain
import Testing

@Suite("MobileRule")
struct MobileRuleTests {
  let rule = MobileRule()

  @Test(
    "FLD-7-01 FLD-7-03: prefix, blanks, hyphens and full-width digits are dropped",
    arguments: [
      "19900001234", "+86 199-0000-1234", "0086 19900001234", "１９９００００１２３４", "199 0000 1234",
    ])
  func normalised(number: String) {
    #expect(rule.normalized(number) == "19900001234")
    #expect(rule.says(number) == [])
  }

  @Test(
    "FLD-7-01 FLD-7-02 FLD-7-04: other and foreign numbers are refused",
    arguments: [
      "12345678901", "1380000111", "23800001111", "138000011112", "+1 2125550123", "1380000111a",
    ])
  func refused(number: String) {
    #expect(rule.says(number) == [.mobileFormat])
  }

  @Test("FLD-0-05: a masked number is no input")
  func masked() {
    #expect(rule.says("130****2238") == [.masked])
  }
}

@Suite("LandlineRule")
struct LandlineRuleTests {
  @Test(
    "FLD-7-05 FLD-7-06: area code and extension are optional",
    arguments: [
      "111111", "021-54679568", "02154679568", "0371-6543210-12", "54679568-16233", "400-900-5955",
      "4009005955", "400-9005955", "021—54679568",
    ])
  func accepted(number: String) {
    #expect(LandlineRule().says(number) == [])
  }

  @Test(
    "FLD-7-06: neither too short nor wrongly joined",
    arguments: [
      "12345", "021_54679568", "0-123", "123456789", "54679568-1234567", "021--", "1-2-3-4",
      "400-90-05955",
    ])
  func refused(number: String) {
    #expect(LandlineRule().says(number) == [.landlineFormat])
  }
}
