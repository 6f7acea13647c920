import CEDomain
import Testing

@Suite("PassportRule")
struct PassportRuleTests {
  let rule = PassportRule()

  @Test("FLD-4-01 FLD-4-04: blanks and hyphens go, letters become capital")
  func normalised() {
    #expect(rule.normalized("c01x-00 t47") == "C01X00T47")
    #expect(rule.says("c01x-00 t47") == [])
  }

  @Test(
    "FLD-4-01 FLD-4-05: five to nine characters, a digit among them",
    arguments: [
      ("1234", false), ("12345", true), ("123456789", true), ("1234567890", false),
      ("ABCDEFGHI", false), ("张1234567", false),
    ])
  func bounds(number: String, isAccepted: Bool) {
    #expect(rule.says(number) == (isAccepted ? [] : [.documentFormat]))
  }

  @Test(
    "FLD-4-02: the check digits of the ICAO 9303 sample",
    arguments: [
      ("L898902C3", "6"), ("740812", "2"), ("120415", "9"), ("ZE184226B<<<<<", "1"),
    ])
  func machineReadable(part: String, digit: Character) {
    #expect(PassportRule.checkDigit(ofMachineReadable: part) == digit)
  }
}
