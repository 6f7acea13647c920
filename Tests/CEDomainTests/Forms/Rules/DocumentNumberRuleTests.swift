import CEDomain
import Testing

@Suite("DocumentNumberRule")
struct DocumentNumberRuleTests {
  let rule = DocumentNumberRule(kindFrom: "t.kind", minimumAge: 16)

  @Test("NAT-1.1-02: the number is checked by the kind that was chosen")
  func kind() {
    #expect(rule.says("H12345678", with: ["t.kind": "hkmo"]) == [])
    #expect(rule.says("H12345678", with: ["t.kind": "tw"]) == [.documentFormat])
    #expect(rule.says("C01X00T47", with: ["t.kind": "passport"]) == [])
  }

  @Test("SH-2-03: without a choice it is a resident identity number")
  func unanswered() {
    #expect(rule.says("310101199003071230") == [])
    #expect(rule.says("H12345678") == [.documentFormat])
  }

  @Test("FLD-1-09: nobody under sixteen, where the number tells the age")
  func age() {
    let young = ResidentIdentityRuleTests.born("20150101")
    #expect(rule.says(young, with: ["t.kind": "rid"]) == [.documentTooYoung(years: 16)])
    #expect(rule.says("12345678", with: ["t.kind": "tw"]) == [])
  }

  @Test("FLD-1-06 FLD-1-07 FLD-1-08: typed gender and birth date must agree with the number")
  func agreement() {
    let check = DocumentNumberRule.agreement(
      kind: "t.kind", number: "t.number", gender: "t.gender", birthDate: "t.birth")
    let own: [FieldKey: String] = ["t.kind": "rid", "t.number": "310101199003071230"]
    let right = own.merging(["t.gender": "1", "t.birth": "1990-03-07"]) { $1 }
    let wrong = own.merging(["t.gender": "2", "t.birth": "1990-03-08"]) { $1 }
    #expect(check(.scene(right)) == [])
    #expect(
      check(.scene(wrong)) == [
        Violation("t.gender", .contradictsDocument), Violation("t.birth", .contradictsDocument),
      ])
    #expect(check(.scene(own)) == [])
  }
}
