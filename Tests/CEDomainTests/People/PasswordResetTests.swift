import CEDomain
import CETestSupport
import Testing

@Suite("PasswordReset")
struct PasswordResetTests {
  private let scene: NationalScene

  init() throws {
    scene = try NationalScene()
    try scene.register()
  }

  private func reset(
    _ number: String = NationalScene.number, name: String = "欧阳思\u{20087}",
    mobile: String = NationalScene.mobile, code: String? = nil
  ) throws -> PasswordReset.Outcome {
    let answers = Answers([
      "reset.number": number, "reset.name": name, "reset.mobile": mobile,
      "reset.password": "Neu12345", "reset.passwordAgain": "Neu12345",
      "reset.code": try code ?? scene.code(.passwordReset, to: mobile),
    ])
    return try PasswordReset(store: scene.store, passwords: scene.passwords).reset(
      answers, origin: scene.origin, at: scene.now, from: scene.entropy)
  }

  @Test("NAT-2.2-08: what agrees with the registration sets the new password")
  func done() throws {
    let actor = try scene.actor()
    #expect(try reset() == .done)
    #expect(try scene.signIn(NationalScene.number) == .refused(.wrongPassword))
    guard case .identified = try scene.signIn(NationalScene.number, "Neu12345") else {
      Issue.record("the new password does not open it")
      return
    }
    #expect(try !Sessions(store: scene.store).isLive(actor))
  }

  @Test(
    "NAT-2.2-02 NAT-2.2-03 NAT-2.2-06 NAT-2.2-08: number, name or mobile that differ reset nothing",
    arguments: [
      ("440104198511180023", "欧阳思\u{20087}", NationalScene.mobile),
      (NationalScene.number, "张三", NationalScene.mobile),
      (NationalScene.number, "欧阳思\u{20087}", "13900001111"),
      (NationalScene.mobile, "欧阳思\u{20087}", NationalScene.mobile),
    ])
  func mismatch(number: String, name: String, mobile: String) throws {
    #expect(try reset(number, name: name, mobile: mobile) == .mismatch)
    guard case .identified = try scene.signIn(NationalScene.number) else {
      Issue.record("the old password is gone")
      return
    }
  }

  @Test("NAT-2.2-07: without the code nothing about the rest is told")
  func code() throws {
    _ = try scene.code(.passwordReset)
    #expect(try reset(code: "12") == .codeRefused(.wrong(triesLeft: 4)))
    #expect(try reset(name: "张三", code: "12") == .codeRefused(.wrong(triesLeft: 3)))
  }

  @Test("NAT-2.2-04 NAT-2.2-05: the new password keeps to the rule of registration")
  func rules() throws {
    let today = CalendarDay(containing: scene.now)
    let answers = Answers([
      "reset.number": NationalScene.number, "reset.name": "张三", "reset.mobile": "13812342238",
      "reset.password": "abc", "reset.passwordAgain": "abcd", "reset.code": "123456",
    ])
    let found = Form.passwordReset.violations(in: RuleContext(answers: answers, today: today))
    #expect(
      found == [
        Violation("reset.password", .tooShort(least: 8)),
        Violation("reset.passwordAgain", .passwordsDiffer),
      ])
  }

  @Test("NAT-10-01: a reset ends the lock of failed tries")
  func unlocks() throws {
    for _ in 1...5 { _ = try scene.signIn(NationalScene.number, "Wrong123") }
    #expect(try reset() == .done)
    guard case .identified = try scene.signIn(NationalScene.number, "Neu12345") else {
      Issue.record("still locked")
      return
    }
  }
}
