import CEDomain
import Testing

@Suite("Wizard")
struct WizardTests {
  let today = RuleContext.scene().today

  @Test("going on from a right page shows the next one")
  func next() {
    var wizard = Wizard(.scene)
    #expect(wizard.next(today: today).shows("t.person"))
    wizard.answer("t.name", "欧阳修文")
    #expect(wizard.next(today: today).shows("t.end"))
  }

  @Test("OV-5-21: going on from a page with a mistake stays and names it")
  func refused() {
    var wizard = Wizard(.scene)
    _ = wizard.next(today: today)
    guard case .refused(let step, let found) = wizard.next(today: today) else {
      Issue.record("an empty required field was passed")
      return
    }
    #expect(step.code == "t.person" && wizard.currentCode == "t.person")
    #expect(found == [Violation("t.name", .missingText)])
  }

  @Test("OV-5-15: going back never validates and keeps what was typed")
  func back() {
    var wizard = Wizard(.scene)
    _ = wizard.next(today: today)
    wizard.answer("t.name", "1")
    #expect(wizard.back().shows("t.start"))
    #expect(wizard.answers["t.name"] == "1")
    guard case .atFirstStep = wizard.back() else {
      Issue.record("there was something before the first page")
      return
    }
  }

  @Test("FLD-0-01: an answer is kept in its stored form")
  func normalised() {
    var wizard = Wizard(.scene)
    wizard.answer("t.name", "　欧 阳修文 ")
    #expect(wizard.answers["t.name"] == "欧阳修文")
  }

  @Test("a page shows only when its condition holds, and its answers are sent only then")
  func hidden() {
    var wizard = Wizard.filled(employed: true)
    #expect(wizard.steps.map(\.code) == ["t.start", "t.person", "t.work", "t.end"])
    #expect(wizard.sent["t.code"] == "914101005678912381")
    wizard.answer("t.employed", "")
    #expect(wizard.steps.map(\.code) == ["t.start", "t.person", "t.end"])
    #expect(wizard.sent["t.code"] == "" && wizard.answers["t.code"] == "914101005678912381")
  }

  @Test("a page that is hidden while on show gives way to the one before it")
  func hiddenUnderfoot() {
    var wizard = Wizard.filled(employed: true)
    _ = wizard.next(today: today)
    #expect(wizard.next(today: today).shows("t.work"))
    wizard.answer("t.employed", "")
    #expect(wizard.current.code == "t.person")
  }

  @Test("only pages that were on show can be jumped to")
  func jump() {
    var wizard = Wizard.filled(employed: false)
    guard case .notVisited = wizard.jump(to: "t.end") else {
      Issue.record("jumped over pages that were never seen")
      return
    }
    _ = wizard.next(today: today)
    _ = wizard.next(today: today)
    #expect(wizard.jump(to: "t.start").shows("t.start"))
    #expect(wizard.jump(to: "t.end").shows("t.end"))
  }
}

extension WizardMove {
  /// True for a move to the page with this code.
  func shows(_ code: String) -> Bool {
    if case .moved(let step) = self { return step.code == code }
    return false
  }
}

extension WizardPlan {
  /// A notice, a person, an employer for those who have one, and the end.
  static let scene = WizardPlan(
    name: "t.wizard", number: "9",
    steps: [
      WizardStep(notice: "t.start", number: "9.1"),
      WizardStep(
        form: Form(
          name: "t.person", number: "9.2",
          fields: [
            Field("t.name", .text(characters: 50), rules: [PersonNameRule()]),
            Field("t.employed", .agreement, required: .never),
          ])),
      WizardStep(
        form: Form(
          name: "t.work", number: "9.3",
          fields: [Field("t.code", .text(characters: 30), rules: [UnifiedCodeRule()])]),
        shownWhen: { $0["t.employed"] == "yes" }),
      WizardStep(confirm: "t.end", number: "9.4"),
    ],
    crossRules: [
      { context in
        context.answers["t.name"] == "王五" ? [Violation("t.name", .contradictsDocument)] : []
      }
    ])
}

extension Wizard {
  /// The scene with every answer right.
  static func filled(employed: Bool) -> Wizard {
    var wizard = Wizard(.scene)
    wizard.answer("t.name", "欧阳修文")
    wizard.answer("t.employed", employed ? "yes" : "")
    wizard.answer("t.code", "914101005678912381")
    return wizard
  }
}
