import CEDomain
import Testing

@Suite("SerialNumberRule")
struct SerialNumberRuleTests {
  let domestic = SerialNumberRule(.domestic)
  let international = SerialNumberRule(.international)

  @Test(
    "FLD-9-01 FLD-9-05: CN and blanks may be typed, the dash may be long",
    arguments: [
      "CN 11-2345/F", "11-2345/F", "cn１１—２３４５／ｆ", "11——2345/F", "10-1234/TB",
    ])
  func spelling(number: String) {
    #expect(domestic.says(number) == [])
  }

  @Test("FLD-9-02: region and serial")
  func region() {
    #expect(domestic.says("CN 16-1234/F") == [.serialRegion])
    #expect(domestic.says("CN 11-0000/F") == [.serialFormat])
    #expect(domestic.says("CN 11-6000") == [])
  }

  @Test("FLD-9-03: newspapers have no class, periodicals should")
  func classLetter() {
    #expect(domestic.says("CN 31-0999/F") == [.serialFormat])
    #expect(domestic.says("CN 31-0999") == [])
    #expect(domestic.says("CN 31-1000") == [.serialClassMissing])
    #expect(domestic.isWarning(.serialClassMissing))
    #expect(domestic.says("CN 31-1000/ABC") == [.serialFormat])
  }

  @Test("FLD-9-04 FLD-9-06: the ISSN's hyphen and check digit")
  func issn() {
    #expect(international.says("ISSN 10021825") == [])
    #expect(international.normalized("issn 1002 1825") == "1002-1825")
    #expect(international.says("2434-5610") == [.serialCheckDigit(expected: "X")])
    #expect(international.says("1002-1826") == [.serialCheckDigit(expected: "5")])
    #expect(international.says("123-45679") == [.serialFormat])
  }
}

@Suite("BookNumberRule")
struct BookNumberRuleTests {
  let rule = BookNumberRule()

  @Test("FLD-9-07 FLD-9-09: ten characters with their check digit")
  func ten() {
    #expect(rule.says("7-111-12345-1") == [.bookCheckDigit(expected: "X")])
    #expect(rule.says("7-5095-0123-8") == [.bookCheckDigit(expected: "7")])
    #expect(rule.says("711112345") == [.bookFormat])
  }

  @Test("FLD-9-08: a book from abroad is a warning")
  func prefix() {
    #expect(rule.says("0-306-40615-2") == [.bookPrefix])
    #expect(rule.isWarning(.bookPrefix))
  }

  @Test("FLD-9-10 FLD-9-11: thirteen digits, 978 or 979 first")
  func thirteen() {
    #expect(rule.says("ISBN 978-7-111-12345-3") == [])
    #expect(rule.says("978-7-111-12345-4") == [.bookCheckDigit(expected: "3")])
    #expect(rule.says("977-7-111-12345-3") == [.bookFormat])
  }

  @Test("FLD-9-12: both numbers of one book compare equal")
  func comparison() {
    #expect(rule.comparisonForm(of: "7-111-12345-X") == "9787111123453")
    #expect(rule.comparisonForm(of: "978-7-111-12345-3") == "9787111123453")
  }
}
