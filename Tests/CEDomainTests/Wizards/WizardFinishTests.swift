import CEDomain
import Testing

@Suite("Wizard: finishing and going on another day")
struct WizardFinishTests {
  let today = RuleContext.scene().today

  @Test("the last page finishes with what is to be sent")
  func finished() {
    var wizard = Wizard.filled(employed: false)
    _ = wizard.next(today: today)
    _ = wizard.next(today: today)
    guard case .finished(let answers) = wizard.next(today: today) else {
      Issue.record("a right wizard did not finish")
      return
    }
    #expect(answers.keys == ["t.name"])
  }

  @Test("an earlier page made wrong meanwhile is shown again at the end")
  func earlierPage() {
    var wizard = Wizard.filled(employed: false)
    _ = wizard.next(today: today)
    _ = wizard.next(today: today)
    wizard.answer("t.name", "王明1")
    guard case .refused(let step, let found) = wizard.next(today: today) else {
      Issue.record("finished with a wrong page")
      return
    }
    #expect(step.code == "t.person" && wizard.currentCode == "t.person")
    #expect(found.map(\.reason) == [.nameCharacters])
  }

  @Test("rules across pages run at the end and lead to the page with the field")
  func crossRule() {
    var wizard = Wizard(.scene, answers: Answers(["t.name": "王五"]))
    _ = wizard.next(today: today)
    _ = wizard.next(today: today)
    guard case .refused(let step, let found) = wizard.next(today: today) else {
      Issue.record("the rule across pages did not run")
      return
    }
    #expect(step.code == "t.person")
    #expect(found == [Violation("t.name", .contradictsDocument)])
  }

  @Test("FLD-0-04: a warning stops once, is confirmed, and is asked anew for another answer")
  func warning() throws {
    let plan = WizardPlan(
      name: "t.paper", number: "9",
      steps: [
        WizardStep(
          form: Form(
            name: "t.paper.form", number: "9.1",
            fields: [
              Field("t.serial", .text(characters: 20), rules: [SerialNumberRule(.domestic)])
            ]))
      ])
    var wizard = Wizard(plan, answers: Answers(["t.serial": "41-1234"]))
    guard case .doubted(_, let warnings) = wizard.next(today: today) else {
      Issue.record("the warning was passed over")
      return
    }
    wizard.accept(warnings)
    guard case .finished = wizard.next(today: today) else {
      Issue.record("a confirmed warning stopped again")
      return
    }
    wizard.answer("t.serial", "41-1235")
    guard case .doubted = wizard.next(today: today) else {
      Issue.record("another answer was not doubted")
      return
    }
  }

  @Test("OV-5-15: a draft goes on where it was left")
  func resumed() {
    let done = Wizard.filled(employed: true)
    let wizard = Wizard(.scene, resuming: done.answers, at: "t.work", today: today)
    #expect(wizard.currentCode == "t.work")
    #expect(wizard.visited == ["t.start", "t.person", "t.work"])
  }

  @Test("a draft goes on at the first page that is not right")
  func resumedAtMistake() {
    let half = Answers(["t.name": "1"])
    #expect(Wizard(.scene, resuming: half, at: "t.end", today: today).currentCode == "t.person")
    let full = Wizard.filled(employed: false).answers
    #expect(Wizard(.scene, resuming: full, at: nil, today: today).currentCode == "t.end")
  }

  @Test("random walks keep the answers and stay on shown pages", arguments: UInt64(1)...40)
  func randomWalk(seed: UInt64) {
    var random = seed
    var wizard = Wizard(.scene)
    var typed = Answers()
    for _ in 0..<200 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      switch random >> 33 % 6 {
      case 0, 1: _ = wizard.next(today: today)
      case 2: _ = wizard.back()
      case 3: _ = wizard.jump(to: "t.work")
      case 4:
        typed["t.employed"] = random >> 40 % 2 == 0 ? "yes" : ""
        wizard.answer("t.employed", typed["t.employed"])
      default:
        typed["t.name"] = random >> 40 % 2 == 0 ? "王明" : "1"
        wizard.answer("t.name", typed["t.name"])
      }
      #expect(wizard.answers == typed)
      #expect(wizard.steps.contains { $0.code == wizard.current.code })
    }
  }
}
