import CEDomain
import Testing

@Suite("EmailRule")
struct EmailRuleTests {
  let rule = EmailRule()

  @Test(
    "FLD-10-01 FLD-10-03: atoms, labels and full-width signs",
    arguments: [
      "a_b+ce@sub.example.org", "zhang.san＠example．com", "o'neil@a-b.cn",
    ])
  func accepted(address: String) {
    #expect(rule.says(address) == [])
  }

  @Test(
    "FLD-10-01 FLD-10-04: what is no address",
    arguments: [
      "zhang@", "@example.com", "zhang..san@example.com", ".a@example.com", "a@-b.com", "a@b-.com",
      "a@b.c", "a@b.c1", "a@b@c.com", "张三@example.com", "plain",
    ])
  func refused(address: String) {
    #expect(rule.says(address) == [.emailFormat])
  }

  @Test("FLD-10-01: one hundred characters, not one more")
  func length() {
    let domain = "@example.com"
    #expect(rule.says(String(repeating: "a", count: 88) + domain) == [])
    #expect(rule.says(String(repeating: "a", count: 89) + domain) == [.emailFormat])
  }

  @Test("FLD-10-02: only the domain loses its capitals for comparison")
  func comparison() {
    #expect(rule.comparisonForm(of: "Zhang@EXAMPLE.com") == "Zhang@example.com")
  }
}

@Suite("PostcodeRule")
struct PostcodeRuleTests {
  @Test(
    "FLD-11-01 FLD-11-02 FLD-11-03: zones 01 to 86, and two more",
    arguments: [
      ("010000", true), ("009999", false), ("869999", true), ("870000", false), ("999077", true),
      ("999078", true), ("999079", false), ("20001", false), ("２０００４０", true),
    ])
  func zones(code: String, isAccepted: Bool) {
    #expect(PostcodeRule().says(code) == (isAccepted ? [] : [.postcodeFormat]))
  }
}
