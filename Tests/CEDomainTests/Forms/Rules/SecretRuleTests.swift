import CEDomain
import Testing

@Suite("PasswordRule")
struct PasswordRuleTests {
  let rule = PasswordRule(otherThan: ["t.number"], otherThanValues: ["19900001234a"])

  @Test(
    "FLD-12-04: eight to twenty characters with a letter and a digit",
    arguments: [
      ("abcdef1", [Violation.Reason.tooShort(least: 8)]), ("abcdefg1", []),
      ("abcdefghijklmnopqrs1", []), ("abcdefghijklmnopqrst1", [.tooLong(most: 20)]),
      ("abcdefgh", [.passwordClasses]), ("12345678", [.passwordClasses]),
      ("密码abcdefg1", [.passwordClasses]),
    ])
  func strength(password: String, expected: [Violation.Reason]) {
    #expect(rule.says(password) == expected)
  }

  @Test("FLD-12-04: neither the identity number nor the mobile")
  func own() {
    let answers: [FieldKey: String] = ["t.number": "41010519920229046X"]
    #expect(rule.says("41010519920229046x", with: answers) == [.passwordEqualsIdentity])
    #expect(rule.says("19900001234A") == [.passwordEqualsIdentity])
  }

  @Test("NAT-1.1-07: both typings must be equal")
  func repeated() {
    let again = RepeatedPasswordRule(of: "t.password")
    #expect(again.says("abcdefg1", with: ["t.password": "abcdefg1"]) == [])
    #expect(again.says("abcdefg2", with: ["t.password": "abcdefg1"]) == [.passwordsDiffer])
  }
}

@Suite("LearningCardRule")
struct LearningCardRuleTests {
  @Test(
    "FLD-12-10: twelve to twenty letters and digits",
    arguments: [
      ("12345678901", false), ("123456789012", true), ("SNAI-2026-0000-0001", true),
      ("12345678901234567890", true), ("123456789012345678901", false), ("12345678901卡", false),
    ])
  func number(text: String, isAccepted: Bool) {
    #expect(LearningCardRule(.number).says(text) == (isAccepted ? [] : [.cardFormat]))
  }

  @Test(
    "FLD-12-10: a password of six to sixteen",
    arguments: [
      ("12345", false), ("123456", true), ("１２３４５６", true), ("1234567890123456", true),
      ("12345678901234567", false),
    ])
  func password(text: String, isAccepted: Bool) {
    #expect(LearningCardRule(.password).says(text) == (isAccepted ? [] : [.cardFormat]))
  }
}

@Suite("VerificationCodeRule")
struct VerificationCodeRuleTests {
  @Test("NAT-1.1-09 FLD-12-03: six digits of a message, four characters of a picture")
  func formats() {
    #expect(VerificationCodeRule().says("１２３ 456") == [])
    #expect(VerificationCodeRule().says("12345") == [.codeFormat(characters: 6)])
    #expect(VerificationCodeRule(.picture).says("ab2Z") == [])
    #expect(VerificationCodeRule(.picture).says("AB10") == [.codeFormat(characters: 4)])
  }
}
