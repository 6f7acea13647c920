import CEDomain
import CETestSupport
import Testing

@Suite("StaffSignIn")
struct StaffSignInTests {
  private let scene: PeopleScene

  init() throws {
    scene = try PeopleScene()
    let scene = scene
    let hash = PasswordHash(cost: .forTests).hash("Demo2026", from: scene.entropy)
    try scene.store.database.write { tx in
      for (id, login, state) in [("a1", "cashier", "active"), ("a2", "gone", "disabled")] {
        try tx.run(
          """
          INSERT INTO account (id, system, login_name, display_name, password_hash, roles, region,
            state, created_at)
          VALUES (\(id), \("STAFF"), \(login), \("陈收银"), \(hash), \("cashier,learner"),
            \("310000"), \(state), \(scene.now))
          """)
      }
    }
  }

  private func enter(_ login: String, _ password: String) throws -> StaffSignIn.Outcome {
    try StaffSignIn(store: scene.store, passwords: PasswordHash(cost: .forTests)).enter(
      login: login, password: password, origin: scene.origin, at: scene.now, from: scene.entropy)
  }

  @Test("ROL-1-12: staff enter with their staff roles alone")
  func enters() throws {
    guard case .entered(let actor) = try enter("cashier", "Demo2026") else {
      Issue.record("refused")
      return
    }
    #expect(actor.roles == [.cashier])
    #expect(actor.person == nil)
  }

  @Test("an unknown name and a wrong password get the same answer")
  func wrong() throws {
    #expect(try enter("cashier", "x") == .refused(.wrongPassword))
    #expect(try enter("nobody", "Demo2026") == .refused(.wrongPassword))
  }

  @Test("NAT-2.1-05: five wrong passwords lock the login")
  func locks() throws {
    for _ in 1...4 { #expect(try enter("cashier", "x") == .refused(.wrongPassword)) }
    let until = scene.now + .seconds(900)
    #expect(try enter("cashier", "x") == .refused(.waiting(until: until)))
    #expect(try enter("cashier", "Demo2026") == .refused(.waiting(until: until)))
  }

  @Test("a disabled account is told so only with the right password")
  func disabled() throws {
    #expect(try enter("gone", "x") == .refused(.wrongPassword))
    #expect(try enter("gone", "Demo2026") == .refused(.accountClosed))
  }
}
