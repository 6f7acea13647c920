import CEDomain
import Testing

@Suite("Form")
struct FormTests {
  let form = Form(
    name: "t.form", number: "9.1",
    fields: [
      Field("t.name", .text(characters: 5), rules: [PersonNameRule()]),
      Field(
        "t.kind", .choice(Choices([Choice("a", .worded), Choice("b", .worded, isOpen: false)]))),
      Field("t.other", .text(characters: 5), required: .when { $0["t.kind"] == "a" }),
      Field(
        "t.note", .paragraph(characters: 5), required: .never, shownWhen: { $0["t.kind"] == "a" }),
    ],
    crossRules: [
      { $0.answers["t.name"] == $0.answers["t.other"] ? [Violation("t.other", .notAChoice)] : [] }
    ])

  @Test("OV-5-21: the mistakes come in the order of the fields, the rules across fields last")
  func order() {
    let empty = form.violations(in: .scene())
    #expect(
      empty == [Violation("t.name", .missingText), Violation("t.kind", .missingChoice)])
    let equal = form.violations(in: .scene(["t.name": "王明", "t.kind": "a", "t.other": "王明"]))
    #expect(equal == [Violation("t.other", .notAChoice)])
  }

  @Test("an empty required field is no mistake while the person is still on the way")
  func leaving() {
    #expect(form.violations(leaving: "t.name", in: .scene()) == [])
    #expect(
      form.violations(leaving: "t.name", in: .scene(["t.name": "1"]))
        == [Violation("t.name", .nameCharacters)])
  }

  @Test("a closed or unknown choice is refused", arguments: ["b", "c"])
  func choice(code: String) {
    let found = form.violations(leaving: "t.kind", in: .scene(["t.kind": code]))
    #expect(found == [Violation("t.kind", .notAChoice)])
  }

  @Test("FLD-12-11: control characters and overlong texts are refused, line ends only in one line")
  func text() {
    func reasons(_ answers: [FieldKey: String]) -> [Violation.Reason] {
      form.violations(in: .scene(answers.merging(["t.kind": "a", "t.other": "x"]) { $1 }))
        .map(\.reason)
    }
    #expect(reasons(["t.name": "王\u{7}明"]) == [.controlCharacters])
    #expect(reasons(["t.name": "王明", "t.note": "一\n二"]) == [])
    #expect(reasons(["t.name": "王明", "t.note": "一二三四五六"]) == [.tooLong(most: 5)])
  }

  @Test("a hidden field is neither asked for nor checked")
  func hidden() {
    let answers: [FieldKey: String] = ["t.name": "王明", "t.kind": "b", "t.note": "一二三四五六"]
    #expect(!form.shownFields(for: Answers(answers)).contains { $0.key == "t.note" })
    #expect(form.violations(in: .scene(answers)) == [Violation("t.kind", .notAChoice)])
  }

  @Test("every form of the catalogue has its own name, number and fields")
  func catalogue() {
    let all = FormCatalogue.all
    #expect(Set(all.map(\.name)).count == all.count)
    let keys = all.flatMap(\.fields).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(all.map(\.number) == all.map(\.number).sorted())
    #expect(all.allSatisfy { FormCatalogue.form(named: $0.name)?.number == $0.number })
  }
}
