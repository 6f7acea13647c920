import CEDomain
import Testing

@testable import CETerm

@Suite("ViolationText")
struct ViolationTextTests {
  @Test(
    "FLD-0-03: the sentences of the specification stand at the beginning",
    arguments: [
      (Violation.Reason.documentFormat, "证件号码格式不正确"), (.documentRegion, "证件号码地区代码不正确"),
      (.documentDate, "证件号码出生日期不正确"), (.documentCheckDigit(expected: "X"), "证件号码校验位不正确"),
      (.usccCheckDigit(expected: "C"), "统一社会信用代码校验位不正确"), (.serialFormat, "刊号不正确"),
      (.bookCheckDigit(expected: "1"), "书号校验位不正确"), (.mobileFormat, "手机号码格式不正确"),
      (.emailFormat, "电子邮箱格式不正确"), (.postcodeFormat, "邮政编码格式不正确"),
    ])
  func quotesSpecification(reason: Violation.Reason, text: String) {
    let sentence = ViolationText.sentence(for: reason, label: Phrase(same: "x"))
    #expect(sentence.chinese.hasPrefix(text))
    #expect(!sentence.english.isEmpty)
  }

  @Test("OV-5-21: an empty required field asks to be filled or chosen by its name")
  func namesMissingField() {
    let label = Phrase("报名年度", "Year")
    #expect(ViolationText.sentence(for: .missingText, label: label).chinese == "请输入报名年度")
    #expect(ViolationText.sentence(for: .missingChoice, label: label).chinese == "请选择报名年度")
  }

  @Test("no sentence gives the expected check digit away")
  func keepsCheckDigit() {
    for reason in [
      Violation.Reason.documentCheckDigit(expected: "Q"), .usccCheckDigit(expected: "Q"),
      .serialCheckDigit(expected: "Q"), .bookCheckDigit(expected: "Q"),
    ] {
      let sentence = ViolationText.sentence(for: reason, label: Phrase(same: ""))
      #expect(!sentence.chinese.contains("Q") && !sentence.english.contains("Q"))
    }
  }

  @Test("OV-5-14: a stale decision is refused in the specification's words")
  func quotesStale() {
    #expect(
      StoreErrorText.sentence(for: StoreError.stale).chinese == "该记录已被其他人员处理，请刷新后重试")
  }
}
