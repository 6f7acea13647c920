import CEDomain
import CETestSupport
import Testing

@Suite("Sessions")
struct SessionsTests {
  @Test("every sign-in is listed, newest first, until it ends")
  func list() throws {
    let scene = try PeopleScene()
    try scene.person()
    let first = try scene.actor()
    let second = try scene.actor()
    let sessions = Sessions(store: scene.store)
    #expect(
      try Set(sessions.live(of: first, at: scene.now).map(\.id))
        == [first.session, second.session])
    #expect(try sessions.end(second.session, by: first, because: .closedElsewhere, at: scene.now))
    #expect(try sessions.live(of: first, at: scene.now).map(\.id) == [first.session])
    #expect(try !sessions.isLive(second))
  }

  @Test("an ended session is not touched again")
  func touch() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let sessions = Sessions(store: scene.store)
    #expect(try sessions.touch(actor, at: scene.now + .seconds(60)))
    try sessions.end(actor.session, by: actor, because: .signedOut, at: scene.now)
    #expect(try !sessions.touch(actor, at: scene.now + .seconds(120)))
  }

  @Test("nobody ends another account's session")
  func others() throws {
    let scene = try PeopleScene()
    try scene.person()
    let mine = try scene.actor()
    try scene.person("王明", number: PeopleScene.otherNumber)
    guard case .identified(let ticket) = try scene.identify("王明", PeopleScene.otherNumber) else {
      throw PeopleScene.Unexpected()
    }
    let other = try LearnerSignIn(store: scene.store).enter(
      ticket, origin: "tty1", at: scene.now, from: scene.entropy)
    let sessions = Sessions(store: scene.store)
    #expect(try !sessions.end(mine.session, by: other, because: .closedElsewhere, at: scene.now))
    #expect(try sessions.isLive(mine))
  }

  @Test("all others end at once, this one stays")
  func endOthers() throws {
    let scene = try PeopleScene()
    try scene.person()
    let mine = try scene.actor()
    let others = [try scene.actor(), try scene.actor()]
    let sessions = Sessions(store: scene.store)
    #expect(try sessions.endOthers(by: mine, at: scene.now) == 2)
    #expect(try others.allSatisfy { try !sessions.isLive($0) })
    #expect(try sessions.live(of: mine, at: scene.now).map(\.id) == [mine.session])
  }
}
