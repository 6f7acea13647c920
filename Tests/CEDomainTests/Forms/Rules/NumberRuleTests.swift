import CEDomain
import Testing

@Suite("CreditsRule")
struct CreditsRuleTests {
  @Test(
    "FLD-12-05: more than 0, at most 999.9, one decimal",
    arguments: [
      ("0", [Violation.Reason.outOfRange(least: "0.1", most: "999.9")]), ("0.1", []), ("53.6", []),
      ("999.9", []), ("1000", [.creditsFormat]), ("2.05", [.creditsFormat]),
      ("-1", [.creditsFormat]),
      ("３．５", []),
    ])
  func bounds(text: String, expected: [Violation.Reason]) {
    #expect(CreditsRule().says(text) == expected)
  }
}

@Suite("MoneyRule")
struct MoneyRuleTests {
  @Test(
    "FLD-12-06: yuan with two decimals, kept in fen",
    arguments: [
      ("45", 4500), ("45.5", 4550), ("￥1,045.05", 104_505), ("0", 0),
    ])
  func amounts(text: String, fen: Int) {
    let rule = MoneyRule()
    #expect(rule.says(text) == [])
    #expect(Money(yuan: rule.normalized(text)) == Money(fen: fen))
  }

  @Test(
    "FLD-12-06: no third decimal, no sign, no words", arguments: ["1.005", "-1", "+1", "一元", "."])
  func refused(text: String) {
    #expect(MoneyRule().says(text) == [.moneyFormat])
  }

  @Test("FLD-12-06: the bounds belong to the range")
  func bounds() {
    let rule = MoneyRule(least: Money(fen: 100), most: Money(fen: 200))
    #expect(rule.says("0.99") == [.outOfRange(least: "¥1.00", most: "¥2.00")])
    #expect(rule.says("1.00") == [])
    #expect(rule.says("2.00") == [])
    #expect(rule.says("2.01") == [.outOfRange(least: "¥1.00", most: "¥2.00")])
  }
}

@Suite("IntegerRule")
struct IntegerRuleTests {
  @Test(
    "SH-6-06: scores run from 1 to 5",
    arguments: [
      ("0", false), ("1", true), ("５", true), ("6", false), ("4.5", false), ("", false),
    ])
  func scores(text: String, isAccepted: Bool) {
    #expect(IntegerRule(1...5).says(text).isEmpty == isAccepted)
  }
}

@Suite("CertificateNumberRule")
struct CertificateNumberRuleTests {
  @Test(
    "FLD-12-08: five to thirty characters of certificates",
    arguments: [
      ("A123", false), ("A1234", true), ("（2024）第12345号", true), ("沪A-12345", false),
      (String(repeating: "1", count: 30), true), (String(repeating: "1", count: 31), false),
    ])
  func bounds(number: String, isAccepted: Bool) {
    #expect(CertificateNumberRule().says(number) == (isAccepted ? [] : [.certificateFormat]))
  }
}

@Suite("LengthRule")
struct LengthRuleTests {
  @Test("FLD-12-09: an opinion of 1 to 200 characters as people count them")
  func opinion() {
    #expect(LengthRule.opinion.says("  ") == [.tooShort(least: 1)])
    #expect(LengthRule.opinion.says(String(repeating: "好", count: 200)) == [])
    #expect(LengthRule.opinion.says(String(repeating: "好", count: 201)) == [.tooLong(most: 200)])
    #expect(LengthRule(1...1).says("👨‍👩‍👧") == [])
  }

  @Test("FLD-12-11: tabs become blanks, line ends stay")
  func freeText() {
    #expect(LengthRule.opinion.normalized(" a\tb\r\nc ") == "a b\nc")
  }
}

@Suite("DateRangeRule")
struct DateRangeRuleTests {
  @Test(
    "FLD-12-12: three spellings are stored as one",
    arguments: [
      "2024-02-29", "2024/02/29", "20240229", "２０２４０２２９", "2024—02—29",
    ])
  func spellings(text: String) {
    #expect(DateRangeRule().normalized(text) == "2024-02-29")
    #expect(DateRangeRule().says(text) == [])
  }

  @Test("FLD-12-12: today is not the future, the first day is not before itself")
  func bounds() {
    let rule = DateRangeRule(notBefore: "t.start")
    #expect(rule.says("2026-11-21") == [])
    #expect(rule.says("2026-11-22") == [.dateInFuture])
    #expect(DateRangeRule(mayBeInFuture: true).says("2026-11-22") == [])
    #expect(rule.says("2026-01-01", with: ["t.start": "2026-01-01"]) == [])
    #expect(rule.says("2025-12-31", with: ["t.start": "2026-01-01"]) == [.dateBeforeStart])
    #expect(rule.says("1899-12-31") == [.notADate])
  }
}
