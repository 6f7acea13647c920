import CEDomain
import CETestSupport
import Testing

@Suite("WeChatBindings")
struct WeChatBindingsTests {
  @Test("SH-2-06: a bound WeChat identifies its account, an unbound one nobody")
  func identifies() throws {
    let scene = try PeopleScene()
    let person = try scene.person()
    let actor = try scene.actor()
    let bindings = WeChatBindings(store: scene.store)
    #expect(try bindings.identify("open-1") == .refused(.wechatNotBound))
    #expect(try bindings.bind("open-1", by: actor, at: scene.now) == .bound)
    guard case .identified(let ticket) = try bindings.identify("open-1") else {
      throw PeopleScene.Unexpected()
    }
    #expect(ticket.person == person)
  }

  @Test("one WeChat belongs to one account")
  func taken() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let bindings = WeChatBindings(store: scene.store)
    _ = try bindings.bind("open-1", by: actor, at: scene.now)
    let other = Actor(
      account: Identifier("other"), person: Identifier("p2"), roles: [.learner], organisation: nil,
      region: "",
      session: Identifier("s"), displayName: "王明")
    #expect(try bindings.bind("open-1", by: other, at: scene.now) == .takenByAnother)
  }

  @Test("unbinding closes the way in")
  func unbind() throws {
    let scene = try PeopleScene()
    try scene.person()
    let actor = try scene.actor()
    let bindings = WeChatBindings(store: scene.store)
    _ = try bindings.bind("open-1", by: actor, at: scene.now)
    try bindings.unbind(by: actor, at: scene.now)
    #expect(try bindings.boundSince(by: actor) == nil)
    #expect(try bindings.identify("open-1") == .refused(.wechatNotBound))
  }

  @Test("OV-5-08: the code beside the picture can be typed, with dashes and in small letters")
  func typed() throws {
    let scene = try PeopleScene()
    let requests = ScanRequests(store: scene.store)
    let request = try requests.begin(.oneStop, account: nil, at: scene.now, from: scene.entropy)
    let typed = request.code.prefix(4).lowercased() + "-" + request.code.suffix(4)
    #expect(try requests.confirm("XXXXXXXX", for: request, at: scene.now) == .wrong(triesLeft: 4))
    #expect(try requests.confirm(typed, for: request, at: scene.now) == .confirmed)
    #expect(try requests.confirm(typed, for: request, at: scene.now) == .expired)
  }

  @Test("a scan request is void after five minutes")
  func expires() throws {
    let scene = try PeopleScene()
    let requests = ScanRequests(store: scene.store)
    let request = try requests.begin(.oneStop, account: nil, at: scene.now, from: scene.entropy)
    let end = scene.now + .seconds(300)
    #expect(try requests.confirm(request.code, for: request, at: end) == .expired)
  }

  @Test("OV-5-08: outside of a demo store the code on the screen lets nobody in")
  func typedElsewhere() throws {
    let scene = try PeopleScene(isDemo: false)
    let requests = ScanRequests(store: scene.store)
    let request = try requests.begin(
      .weChatSignIn, account: nil, at: scene.now, from: scene.entropy)
    #expect(try requests.confirm(request.code, for: request, at: scene.now) == .expired)
  }

  @Test("the phone's answer counts once, and not after five minutes")
  func completes() throws {
    let scene = try PeopleScene(isDemo: false)
    let requests = ScanRequests(store: scene.store)
    let request = try requests.begin(.oneStop, account: nil, at: scene.now, from: scene.entropy)
    #expect(try !requests.complete(request, at: scene.now + ScanRequests.validity))
    #expect(try requests.complete(request, at: scene.now))
    #expect(try !requests.complete(request, at: scene.now))
  }
}
