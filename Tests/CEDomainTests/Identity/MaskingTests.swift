import CEDomain
import Testing

@Suite("Masking")
struct MaskingTests {
  @Test(
    "FLD-13-01: a name keeps its first character",
    arguments: [
      ("王明", "王*"), ("张三丰", "张**"), ("阿卜杜拉·买买提", "阿**"), ("王", "王"), ("", ""),
      ("𠮷田", "𠮷*"), ("𬭚䶮㐀𠮷", "𬭚**"), ("䶮\u{E0100}山", "䶮\u{E0100}*"),
    ])
  func name(full: String, masked: String) {
    #expect(Masking.name(full) == masked)
  }

  @Test("FLD-13-02 FLD-13-03: identity numbers in lists and in forms")
  func document() {
    #expect(Masking.documentInList("371302199001011234") == "371*****")
    #expect(Masking.documentInForm("130225198703063910") == "130*****3910")
  }

  @Test("FLD-13-04 FLD-13-05: mobiles in lists and in forms")
  func mobile() {
    #expect(Masking.mobileInList("15300001111") == "153****")
    #expect(Masking.mobileInForm("13000002238") == "130****2238")
  }

  @Test("FLD-13-06: a mail address keeps its domain")
  func email() {
    #expect(Masking.email("张三丰@163.com") == "张**@163.com")
    #expect(Masking.email("nobody") == "n**")
  }

  @Test("a short number is never shown whole", arguments: ["1", "123", "1234567"])
  func short(number: String) {
    #expect(Masking.documentInForm(number) == "1*****")
    #expect(!Masking.documentInList(String(number.prefix(3))).contains("23"))
  }

  @Test("FLD-0-05: what masking makes, no rule accepts")
  func neverInput() {
    #expect(ResidentIdentityRule().says(Masking.documentInForm("130225198703060987")) == [.masked])
    #expect(MobileRule().says(Masking.mobileInForm("13000002238")) == [.masked])
    #expect(PersonNameRule().says(Masking.name("张三丰")) == [.masked])
    #expect(EmailRule().says(Masking.email("zhang@163.com")) == [.masked])
  }
}
