import CEDomain
import CETestSupport
import Testing

@Suite("NationalSignIn")
struct NationalSignInTests {
  private let scene: NationalScene

  init() throws {
    scene = try NationalScene()
    try scene.register()
  }

  @Test(
    "NAT-2.1-01 NAT-2.1-02: number or mobile and password open the account",
    arguments: [NationalScene.number, NationalScene.mobile, " ３１０１０１ １９９００３０７ １２３０"])
  func logins(login: String) throws {
    guard case .identified(let ticket) = try scene.signIn(login) else {
      Issue.record("not let in")
      return
    }
    #expect(ticket.displayName == "欧**")
    #expect(ticket.mobileMasked == "138****2238")
  }

  @Test("NAT-2.1-05: a wrong password and an unknown number get the same answer")
  func refused() throws {
    #expect(try scene.signIn(NationalScene.number, "Wrong123") == .refused(.wrongPassword))
    #expect(try scene.signIn("440104198511180023") == .refused(.wrongPassword))
    #expect(try scene.signIn("13900009999") == .refused(.wrongPassword))
  }

  @Test("NAT-2.1-05 NAT-10-01: five failures, by number or mobile, lock it for 15 minutes")
  func lock() throws {
    for login in [NationalScene.number, NationalScene.mobile, NationalScene.number] {
      #expect(try scene.signIn(login, "Wrong123") == .refused(.wrongPassword))
    }
    #expect(try scene.signIn(NationalScene.mobile, "Wrong123") == .refused(.wrongPassword))
    let until = scene.now + .seconds(15 * 60)
    #expect(
      try scene.signIn(NationalScene.number, "Wrong123") == .refused(.waiting(until: until)))
    #expect(try scene.signIn(NationalScene.mobile) == .refused(.waiting(until: until)))
    guard case .identified = try scene.signIn(NationalScene.mobile, at: until) else {
      Issue.record("still locked")
      return
    }
  }

  @Test("NAT-10-01: support ends the lock, and the operator alone closes an account")
  func states() throws {
    for _ in 1...5 { _ = try scene.signIn(NationalScene.number, "Wrong123") }
    let states = AccountStates(store: scene.store)
    let support = NationalScene.staff(.support)
    let operatorActor = NationalScene.staff(.platformOperator)
    let found = try #require(
      try states.find(NationalScene.mobile, by: support, at: scene.now))
    #expect(found.lockedUntil == scene.now + .seconds(15 * 60))
    #expect(found.documentMasked == "310*****")
    #expect(try states.set(.disabled, of: found, by: support, at: scene.now) == .notPermitted)
    #expect(try states.unlock(found, by: support, at: scene.now) == .done)
    let actor = try scene.actor()
    #expect(try states.set(.disabled, of: found, by: operatorActor, at: scene.now) == .done)
    #expect(try !Sessions(store: scene.store).isLive(actor))
    #expect(try scene.signIn(NationalScene.number) == .refused(.accountClosed))
    #expect(throws: StoreError.stale) {
      try states.set(.locked, of: found, by: operatorActor, at: scene.now)
    }
  }

  @Test("NAT-10-01: nobody else finds an account")
  func findIsForStaff() throws {
    let states = AccountStates(store: scene.store)
    #expect(try states.find(NationalScene.number, by: scene.actor(), at: scene.now) == nil)
  }

  @Test("the second factor goes to the account's own mobile")
  func secondFactor() throws {
    guard case .identified(let ticket) = try scene.signIn(NationalScene.number) else {
      Issue.record("not let in")
      return
    }
    _ = try SecondFactor(store: scene.store, port: DeskMessagePort(store: scene.store)).send(
      for: .signIn, to: ticket.account, person: ticket.person, at: scene.now,
      from: scene.entropy)
    let item = try scene.store.database.read {
      try scene.store.outbox.waiting(at: scene.now, in: $0).first
    }
    #expect(item?.message.recipient == NationalScene.mobile)
  }

  @Test("NAT-2.1-06: one WeChat may open an account of each system, and only a bound one does")
  func weChat() throws {
    let bindings = WeChatBindings(store: scene.store)
    #expect(try bindings.identify("open-1", in: .national) == .refused(.wechatNotBound))
    let actor = try scene.actor()
    #expect(try bindings.bind("open-1", by: actor, at: scene.now) == .bound)
    guard case .identified(let ticket) = try bindings.identify("open-1", in: .national) else {
      Issue.record("not identified")
      return
    }
    #expect(ticket.account == actor.account)
    #expect(try bindings.identify("open-1") == .refused(.wechatNotBound))
  }
}

@Suite("Captcha")
struct CaptchaTests {
  private let now = Moment(milliseconds: 1_795_222_800_000)

  @Test("NAT-2.1-03 FLD-12-03: four characters that do not look alike; case does not matter")
  func picture() {
    var captcha = Captcha(at: now, from: .fixed(3))
    #expect(captcha.answer.utf8.count == 4)
    #expect(captcha.answer.utf8.allSatisfy(VerificationCodeRule.alphabet.contains))
    guard case .passed = captcha.take(captcha.answer.lowercased(), at: now) else {
      Issue.record("refused")
      return
    }
  }

  @Test("NAT-2.1-03: it is answered once and lives five minutes")
  func once() {
    var captcha = Captcha(at: now, from: .fixed(3))
    _ = captcha.take("nope", at: now)
    #expect(captcha.take(captcha.answer, at: now) == .failed)
    var old = Captcha(at: now, from: .fixed(3))
    #expect(old.take(old.answer, at: now + .seconds(300)) == .failed)
  }

  @Test("in words it is a sum of two small numbers")
  func spoken() {
    var captcha = Captcha(spokenAt: now, from: .fixed(5))
    guard case .sum(let left, let right) = captcha.kind else {
      Issue.record("no sum")
      return
    }
    guard case .passed = captcha.take(" \(left + right) ", at: now) else {
      Issue.record("refused")
      return
    }
  }
}
