import CEDomain
import CETestSupport
import Testing

@Suite("StaffDirectory")
struct StaffDirectoryTests {
  private let scene: PeopleScene
  private let directory: StaffDirectory
  private let boss = NationalScene.staff(.platformOperator)

  init() throws {
    scene = try PeopleScene()
    directory = StaffDirectory(store: scene.store, passwords: PasswordHash(cost: .forTests))
  }

  static let refusals: [([String], String, String, StaffDirectory.Outcome)] = [
    (["learner"], "a.b", "李", .rolesRefused),
    (["learner", "cashier"], "a.b", "李", .rolesRefused),
    ([], "a.b", "李", .rolesRefused),
    (["cashier"], "a b", "李", .loginRefused),
    (["cashier"], "ab", "李", .loginRefused),
    (["cashier"], "a.b", "", .nameMissing),
    (["employer"], "a.b", "李", .organisationMissing),
  ]

  private func draft(
    _ login: String = "li.cashier", roles: Set<Role> = [.cashier], name: String = "李收银"
  ) -> StaffAccounts.Draft {
    StaffAccounts.Draft(
      login: login, displayName: name, roles: roles, organisation: nil, region: "310000")
  }

  /// Makes the account and answers the password that was read out.
  private func make() throws -> String {
    let outcome = try directory.create(draft(), by: boss, at: scene.now, from: scene.entropy)
    guard case .password(let password) = outcome else { throw PeopleScene.Unexpected() }
    return password
  }

  private func record() throws -> StaffRecord {
    try #require(try directory.all(by: boss).first)
  }

  private func enter(
    _ password: String, choosing choice: String? = nil, after wait: Duration = .zero
  ) throws -> StaffSignIn.Outcome {
    try StaffSignIn(store: scene.store, passwords: PasswordHash(cost: .forTests)).enter(
      login: "li.cashier", password: password, choosing: choice, origin: scene.origin,
      at: scene.now + wait, from: scene.entropy)
  }

  @Test("ROL-8-06: the first password works once, and only to choose an own one")
  func oneTime() throws {
    let password = try make()
    #expect(try enter(password) == .mustChoosePassword)
    #expect(try enter(password, choosing: password) == .mustChoosePassword)
    guard case .entered(let actor) = try enter(password, choosing: "Jizhang2026") else {
      Issue.record("refused")
      return
    }
    #expect(actor.roles == [.cashier])
    #expect(try enter(password) == .refused(.wrongPassword))
    guard case .entered = try enter("Jizhang2026") else {
      Issue.record("refused")
      return
    }
  }

  @Test("ROL-8-06: a one-time password is good for three days")
  func expired() throws {
    let password = try make()
    #expect(try enter(password, after: OneTimePassword.lifetime) == .refused(.wrongPassword))
  }

  @Test("ROL-8-06: a reset ends the old password")
  func reset() throws {
    _ = try enter(try make(), choosing: "Jizhang2026")
    let outcome = try directory.resetPassword(
      of: try record(), by: boss, at: scene.now, from: scene.entropy)
    guard case .password(let password) = outcome else { throw PeopleScene.Unexpected() }
    #expect(try enter("Jizhang2026") == .refused(.wrongPassword))
    #expect(try enter(password) == .mustChoosePassword)
  }

  @Test("ROL-8-06: a closed account lets nobody in until it is opened again")
  func closes() throws {
    let password = try make()
    #expect(try directory.set(.disabled, of: try record(), by: boss, at: scene.now) == .done)
    #expect(try enter(password) == .refused(.accountClosed))
    #expect(try directory.set(.active, of: try record(), by: boss, at: scene.now) == .done)
    #expect(try enter(password) == .mustChoosePassword)
  }

  @Test("ROL-8-06: changed roles hold at the next sign-in, and the audit log has both")
  func changes() throws {
    let password = try make()
    let outcome = try directory.change(
      try record(), to: draft(roles: [.support, .cashier]), by: boss, at: scene.now)
    #expect(outcome == .done)
    guard case .entered(let actor) = try enter(password, choosing: "Jizhang2026") else {
      throw PeopleScene.Unexpected()
    }
    #expect(actor.roles == [.support, .cashier])
    let id = try record().id.text
    let history = try scene.store.database.read {
      try scene.store.audit.history(of: "account", id: id, in: $0)
    }
    #expect(history.contains { $0.event.rawValue == "account.changed" && $0.oldState != nil })
  }

  @Test("OV-5-14: a decision on what somebody else changed meanwhile is refused")
  func stale() throws {
    _ = try make()
    let seen = try record()
    _ = try directory.set(.disabled, of: seen, by: boss, at: scene.now)
    #expect(throws: StoreError.stale) {
      try directory.set(.locked, of: seen, by: boss, at: scene.now)
    }
  }

  @Test("ROL-1-10: only the operator sees and makes accounts of staff")
  func others() throws {
    _ = try make()
    let support = NationalScene.staff(.support)
    #expect(try directory.all(by: support).isEmpty)
    #expect(
      try directory.create(draft("x.y"), by: support, at: scene.now, from: scene.entropy)
        == .notPermitted)
  }

  @Test("ROL-1-12: nobody changes the own account")
  func own() throws {
    _ = try make()
    let seen = try record()
    let myself = Actor(
      account: seen.id, person: nil, roles: [.platformOperator], organisation: nil, region: "",
      session: Identifier("s"), displayName: "")
    #expect(
      try directory.change(seen, to: draft(roles: [.support]), by: myself, at: scene.now)
        == .ownAccount)
  }

  @Test(
    "ROL-8-06, ROL-1-12: what cannot be an account of staff is refused",
    arguments: StaffDirectoryTests.refusals)
  func refused(
    roles: [String], login: String, name: String, expected: StaffDirectory.Outcome
  ) throws {
    let asked = draft(login, roles: Set(roles.compactMap(Role.init(rawValue:))), name: name)
    #expect(
      try directory.create(asked, by: boss, at: scene.now, from: scene.entropy) == expected)
  }

  @Test("ROL-8-06: a login name belongs to one account")
  func taken() throws {
    _ = try make()
    #expect(
      try directory.create(draft(), by: boss, at: scene.now, from: scene.entropy) == .loginTaken)
  }
}
