import CEDomain
import CETestSupport
import Testing

@Suite("PasswordChange")
struct PasswordChangeTests {
  let scene: PeopleScene
  let actor: Actor
  private static let cost = PasswordHash(cost: .forTests)

  init() throws {
    scene = try PeopleScene()
    try scene.person()
    actor = try scene.actor()
    let stored = Self.cost.hash("oldpass01", from: scene.entropy)
    try scene.store.database.write { tx in
      _ = try tx.run("UPDATE account SET password_hash = \(stored)")
    }
  }

  private func change(
    _ old: String, _ new: String, _ again: String? = nil, at now: Moment? = nil
  ) throws -> PasswordChange.Outcome {
    let answers = Answers([
      "account.oldPassword": old, "account.newPassword": new,
      "account.repeatedPassword": again ?? new,
    ])
    return try PasswordChange(store: scene.store, hash: Self.cost).change(
      answers, by: actor, at: now ?? scene.now, from: scene.entropy)
  }

  @Test("the new password holds and every other session ends")
  func changes() throws {
    let other = try scene.actor()
    #expect(try change("oldpass01", "newpass02") == .changed(endedSessions: 1))
    let sessions = Sessions(store: scene.store)
    #expect(try !sessions.isLive(other))
    #expect(try sessions.isLive(actor))
    #expect(try change("oldpass01", "newpass03") == .refused(.wrongPassword))
    #expect(try change("newpass02", "newpass03") == .changed(endedSessions: 0))
  }

  @Test(
    "FLD-12-04: 8 to 20 with a letter and a digit, twice the same, nobody's number",
    arguments: [
      ("short1", nil), ("abcdefgh", nil), ("12345678", nil), ("oldpass01", nil),
      ("newpass02", "newpass03"), ("aaaaaaaaaaaaaaaaaaaa1", nil),
    ] as [(String, String?)])
  func refuses(new: String, again: String?) throws {
    guard case .refused(.invalid) = try change("oldpass01", new, again) else {
      Issue.record("taken: \(new)")
      return
    }
  }

  @Test("FLD-12-04: a document number cannot be the password either")
  func ownNumber() throws {
    try scene.person("JOHN", number: "11010519491231002X", mobile: nil)
    guard case .identified(let ticket) = try scene.identify("JOHN", "11010519491231002X") else {
      throw PeopleScene.Unexpected()
    }
    let john = try LearnerSignIn(store: scene.store).enter(
      ticket, origin: "tty1", at: scene.now, from: scene.entropy)
    let answers = Answers([
      "account.oldPassword": "oldpass01", "account.newPassword": "11010519491231002x",
      "account.repeatedPassword": "11010519491231002x",
    ])
    let outcome = try PasswordChange(store: scene.store, hash: Self.cost).change(
      answers, by: john, at: scene.now, from: scene.entropy)
    let violation = Violation("account.newPassword", .passwordEqualsIdentity)
    #expect(outcome == .refused(.invalid([violation])))
  }

  @Test("the fifth wrong old password makes the terminal wait a quarter of an hour")
  func throttled() throws {
    for _ in 1...4 { #expect(try change("wrong", "newpass02") == .refused(.wrongPassword)) }
    let until = scene.now + .seconds(900)
    #expect(try change("wrong", "newpass02") == .refused(.waiting(until: until)))
    #expect(try change("oldpass01", "newpass02") == .refused(.waiting(until: until)))
    #expect(try change("oldpass01", "newpass02", at: until) == .changed(endedSessions: 0))
  }

  @Test("where a system signs in without password there is none to change")
  func none() throws {
    try scene.store.database.write { tx in
      _ = try tx.run("UPDATE account SET password_hash = NULL")
    }
    #expect(
      try !PasswordChange(store: scene.store, hash: Self.cost).isOffered(to: actor))
    #expect(try change("oldpass01", "newpass02") == .refused(.noPassword))
  }
}
