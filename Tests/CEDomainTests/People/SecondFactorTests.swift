import CEDomain
import CETestSupport
import Testing

@Suite("SecondFactor")
struct SecondFactorTests {
  private let scene: PeopleScene
  private let factor: SecondFactor
  private let ticket: SignInTicket

  init() throws {
    scene = try PeopleScene()
    try scene.person()
    ticket = try scene.ticket()
    let port = try #require(ScreenMessagePort(store: scene.store))
    factor = SecondFactor(store: scene.store, port: port)
  }

  private func send(
    _ purpose: SecondFactor.Purpose = .signIn, at moment: Moment? = nil
  ) throws -> SecondFactor.Dispatch {
    try factor.send(
      for: purpose, to: ticket.account, person: ticket.person, at: moment ?? scene.now,
      from: scene.entropy)
  }

  private func code(_ dispatch: SecondFactor.Dispatch) throws -> String {
    guard case .sent(let sent) = dispatch, case .onScreen(let code) = sent.delivery else {
      throw PeopleScene.Unexpected()
    }
    return code
  }

  private func confirm(
    _ typed: String, _ purpose: SecondFactor.Purpose = .signIn, at moment: Moment? = nil
  ) throws -> SecondFactor.Check {
    try factor.confirm(typed, for: purpose, of: ticket.account, at: moment ?? scene.now)
  }

  @Test("NAT-1.1-09: six digits, and they work once")
  func once() throws {
    let code = try code(try send())
    #expect(code.utf8.count == 6)
    #expect(try confirm(code) == .confirmed)
    #expect(try confirm(code) == .void)
  }

  @Test("FLD-0-01: full-width digits and blanks are forgiven in a code")
  func fullWidth() throws {
    let code = try code(try send())
    let wide = code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
    let typed = String(String.UnicodeScalarView(wide)) + " "
    #expect(try confirm(typed) == .confirmed)
  }

  @Test("NAT-1.1-11: a code is valid for three minutes")
  func validity() throws {
    let code = try code(try send())
    let end = scene.now + .seconds(180)
    #expect(try confirm("000000x", at: end - .milliseconds(1)) == .wrong(triesLeft: 4))
    #expect(try confirm(code, at: end) == .void)
  }

  @Test("NAT-1.1-12: one code in three minutes")
  func interval() throws {
    _ = try sendToDesk(at: scene.now)
    let end = scene.now + .seconds(180)
    #expect(
      try sendToDesk(at: end - .milliseconds(1)) == .tooSoon(until: end, standing: end))
    guard case .sent(let sent) = try sendToDesk(at: end) else {
      Issue.record("not sent")
      return
    }
    #expect(sent.reopensAt == end + .seconds(180))
  }

  @Test("NAT-1.1-12: a code that is void does not stand while the next one has to wait")
  func nothingStands() throws {
    _ = try sendToDesk(at: scene.now)
    for _ in 1...5 { _ = try confirm("x") }
    let later = scene.now + .seconds(60)
    #expect(
      try sendToDesk(at: later) == .tooSoon(until: scene.now + .seconds(180), standing: nil))
  }

  @Test("OV-5-07: a demo store's code may be asked for again at once; the one before is void")
  func demoAgain() throws {
    let first = try code(try send())
    let second = try code(try send(at: scene.now + .seconds(1)))
    let later = scene.now + .seconds(2)
    if first != second { #expect(try confirm(first, at: later) == .wrong(triesLeft: 4)) }
    #expect(try confirm(second, at: later) == .confirmed)
  }

  private func sendToDesk(at moment: Moment) throws -> SecondFactor.Dispatch {
    try SecondFactor(store: scene.store, port: DeskMessagePort(store: scene.store)).send(
      for: .signIn, to: ticket.account, person: ticket.person, at: moment, from: scene.entropy)
  }

  @Test("OV-5-03: a clock set back keeps nobody waiting for a code")
  func clockSetBack() throws {
    _ = try send(at: scene.now + .seconds(3600))
    let code = try code(try send())
    #expect(try confirm(code) == .confirmed)
  }

  @Test("NAT-1.1-13: five wrong tries make a code void")
  func tries() throws {
    let code = try code(try send())
    for left in [4, 3, 2, 1] { #expect(try confirm("x") == .wrong(triesLeft: left)) }
    #expect(try confirm("x") == .void)
    #expect(try confirm(code) == .void)
  }

  @Test("a code of one purpose opens nothing else")
  func purposes() throws {
    let code = try code(try send(.exam))
    #expect(try confirm(code) == .void)
    #expect(try confirm(code, .exam) == .confirmed)
  }

  @Test("a code that did not leave is taken back: the next may follow at once")
  func failure() throws {
    struct Broken: MessagePort {
      func deliver(
        _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
      ) -> MessageDelivery { .failed(.timedOut) }
    }
    let broken = SecondFactor(store: scene.store, port: Broken())
    let dispatch = try broken.send(
      for: .signIn, to: ticket.account, person: ticket.person, at: scene.now,
      from: scene.entropy)
    #expect(dispatch == .failed(.timedOut))
    #expect(try code(try send()).utf8.count == 6)
  }

  @Test("the stored row holds no code")
  func hashed() throws {
    let code = try code(try send())
    let stored = try scene.store.database.read { tx in
      try tx.rows("SELECT id, purpose, sent_to FROM sign_in_code")
    }
    #expect(stored.allSatisfy { row in (0...2).allSatisfy { !row.text($0).contains(code) } })
    #expect(stored.first?.text(2) == "138****2238")
  }
}
