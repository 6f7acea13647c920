import CEDomain
import CETestSupport
import Testing

@Suite("LearnerSignIn")
struct LearnerSignInTests {
  @Test("SH-2-02 SH-2-03: name and ID number identify a person")
  func identifies() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    let ticket = try scene.ticket()
    #expect(ticket.person == person)
    #expect(ticket.mobileMasked == "138****2238")
  }

  @Test(
    "FLD-0-01: full-width digits, blanks and a lower-case x are forgiven",
    arguments: [" 310101 19900307 1230 ", "３１０１０１１９９００３０７１２３０", "310101199003071230\u{3000}"])
  func normalises(number: String) throws {
    let scene = try PeopleScene()
    try scene.person()
    guard case .identified = try scene.identify("欧阳思\u{20087}", number) else {
      Issue.record("not identified")
      return
    }
  }

  @Test(
    "FLD-12-02: the three dots in a name are equal",
    arguments: ["阿卜杜拉·买买提", "阿卜杜拉•买买提", "阿卜杜拉．买买提"])
  func dots(name: String) throws {
    let scene = try PeopleScene()
    try scene.person("阿卜杜拉·买买提")
    guard case .identified = try scene.identify(name) else {
      Issue.record("not identified")
      return
    }
  }

  @Test("SH-2-05: an unknown number and a wrong name get the same answer")
  func unknownPair() throws {
    let scene = try PeopleScene()
    try scene.person()
    #expect(try scene.identify("王明") == .refused(.unknownPair))
    #expect(
      try scene.identify("欧阳思\u{20087}", PeopleScene.otherNumber) == .refused(.unknownPair))
    #expect(try scene.identify("", "不是号码") == .refused(.unknownPair))
  }

  @Test("NAT-2.1-05: the fifth failure locks for fifteen minutes, known or unknown")
  func locks() throws {
    for number in [PeopleScene.number, PeopleScene.otherNumber] {
      let scene = try PeopleScene()
      try scene.person()
      for _ in 1...4 { #expect(try scene.identify("王明", number) == .refused(.unknownPair)) }
      let until = scene.now + .seconds(900)
      #expect(try scene.identify("王明", number) == .refused(.waiting(until: until)))
    }
  }

  @Test("a locked number is refused even with the right name until the time is over")
  func staysLocked() throws {
    let scene = try PeopleScene()
    try scene.person()
    for _ in 1...5 { _ = try scene.identify("王明") }
    let until = scene.now + .seconds(900)
    #expect(
      try scene.identify(at: until - .milliseconds(1)) == .refused(.waiting(until: until)))
    guard case .identified = try scene.identify(at: until) else {
      Issue.record("still locked")
      return
    }
  }

  @Test("success forgives earlier failures")
  func forgives() throws {
    let scene = try PeopleScene()
    try scene.person()
    for _ in 1...4 { _ = try scene.identify("王明") }
    _ = try scene.ticket()
    #expect(try scene.identify("王明") == .refused(.unknownPair))
  }

  @Test("SH-2-04: the first sign-in makes the account, the second finds it")
  func account() throws {
    let scene = try PeopleScene()
    try scene.person()
    #expect(try scene.ticket().account == scene.ticket().account)
  }

  @Test("the session's actor is a learner with the person behind it")
  func actor() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    let actor = try scene.actor()
    #expect(actor.roles == [.learner])
    #expect(actor.person == person)
  }

  @Test("SH-7-03: the person's own number is confirmed, another's is not")
  func confirmsNumber() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let directory = PersonDirectory(store: scene.store)
    #expect(
      try directory.confirms("310101 199003071230", isDocumentOf: actor, today: scene.today))
    #expect(
      try !directory.confirms(PeopleScene.otherNumber, isDocumentOf: actor, today: scene.today))
  }
}
