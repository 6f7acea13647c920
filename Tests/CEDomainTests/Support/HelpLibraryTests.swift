import CEDomain
import CETestSupport
import Testing

@Suite("HelpLibrary")
struct HelpLibraryTests {
  private let scene: NationalScene
  private let library: HelpLibrary

  init() throws {
    scene = try NationalScene()
    library = HelpLibrary(store: scene.store)
    for article in try HelpArticleText.articles(in: ShippedHelp.text) {
      _ = try library.take(
        article, by: NationalScene.staff(.platformOperator), at: scene.now)
    }
  }

  @Test("NAT-1.1-16: the operator changes a text, and nobody else does")
  func change() throws {
    let old = try #require(try library.articles(.notice, topic: "registration").first)
    let new = HelpArticle(
      kind: old.kind, code: old.code, topic: old.topic, title: old.title,
      body: DataText(chinese: "一、请看新办法", english: "New rules"))
    #expect(try library.take(new, by: scene.staffSupport, at: scene.now) == .notPermitted)
    let operatorActor = NationalScene.staff(.platformOperator)
    #expect(try library.take(new, by: operatorActor, at: scene.now) == .updated)
    #expect(try library.take(new, by: operatorActor, at: scene.now) == .unchanged)
    let found = try library.articles(.notice, topic: "registration")
    #expect(found.map(\.body.chinese) == ["一、请看新办法"])
    #expect(found.map(\.version) == [2])
  }

  @Test("NAT-1.2-01: the help centre has the questions of registration and sign-in")
  func questions() throws {
    let topics = Set(try library.articles(.question).map(\.topic))
    #expect(topics.isSuperset(of: ["registration", "sign-in"]))
  }

  @Test("NAT-2.3-01: the guide has the chapters 1 to 9 with those below them")
  func guide() throws {
    let chapters = try library.articles(.guide)
    #expect(chapters.filter { $0.depth == 0 }.map(\.code) == (1...9).map(String.init))
    #expect(chapters.contains { $0.depth == 1 })
  }

  @Test(
    "NAT-2.4-01: a question in one's own words finds the text that answers it",
    arguments: [
      ("我收不到短信验证码怎么办", "no-code"), ("名字里有个字打不出来", "rare-name"), ("密码忘了", "forgotten"),
      ("sbdyzm", "no-code"), ("no code arrives", "no-code"),
    ])
  func best(question: String, code: String) throws {
    #expect(try library.matches(question).prefix(2).map(\.code).contains(code))
  }

  @Test(
    "NAT-1.2-01: while one types, the list narrows and keeps what is meant",
    arguments: ["收不到验证码", "sbdyzm", "no code", "怎么"])
  func narrows(words: String) throws {
    let all = try library.articles(.question)
    var left = all
    for count in 1...words.count {
      left = left.filter { $0.answers(String(words.prefix(count))) }
    }
    #expect(!left.isEmpty)
    if words != "怎么" { #expect(left.contains { $0.code == "no-code" }) }
    #expect(left == all.filter { $0.answers(words) } || words == "怎么")
  }

  @Test("NAT-2.4-01: what nothing answers finds nothing")
  func nothing() throws {
    #expect(try library.matches("钓鱼竿").isEmpty)
  }

  @Test("NAT-0-16: the two regulations of the seeds can be read")
  func regulations() throws {
    let titles = try library.articles(.regulation).map(\.title.chinese)
    #expect(titles.contains { $0.contains("中华人民共和国会计法") })
    #expect(titles.contains { $0.contains("财会〔2018〕10号") })
  }

  @Test("a file with a faulty head says which line")
  func faults() {
    #expect(throws: HelpArticleText.Fault.unknownKind(line: 2)) {
      try HelpArticleText.articles(in: "# x\n@nonsense a b\n")
    }
    #expect(throws: HelpArticleText.Fault.incomplete(line: 1)) {
      try HelpArticleText.articles(in: "@faq a b\nzh: 标题\n正文\n")
    }
  }
}

@Suite("Tickets")
struct TicketsTests {
  private let scene: NationalScene
  private let tickets: Tickets

  init() throws {
    scene = try NationalScene()
    try scene.register()
    tickets = Tickets(store: scene.store)
  }

  @Test("NAT-2.4-01: 转人工 reaches support, and the answer comes as a message")
  func answered() throws {
    let actor = try scene.actor()
    #expect(
      try tickets.ask("我的学分去哪里查？", by: actor, at: scene.now, from: scene.entropy)
        == .done(number: 10_001))
    let waiting = try tickets.waiting(for: scene.staffSupport)
    let ticket = try #require(waiting.first)
    #expect(ticket.question == "我的学分去哪里查？")
    #expect(ticket.personNameMasked == "欧**")
    _ = try tickets.answer(
      ticket, with: "在首页第5项", by: scene.staffSupport, at: scene.now, from: scene.entropy)
    #expect(try tickets.waiting(for: scene.staffSupport).isEmpty)
    let message = try Inbox(store: scene.store).latest(of: actor).first
    #expect(message?.code == "ticket.answered")
    #expect(message?.arguments["answer"] == "在首页第5项")
  }

  @Test("OV-5-14: two who answer: the second is refused as stale")
  func stale() throws {
    _ = try tickets.ask("问题", by: scene.actor(), at: scene.now, from: scene.entropy)
    let ticket = try #require(try tickets.waiting(for: scene.staffSupport).first)
    func answer() throws {
      _ = try tickets.answer(
        ticket, with: "答", by: scene.staffSupport, at: scene.now, from: scene.entropy)
    }
    try answer()
    #expect(throws: StoreError.stale) { try answer() }
  }

  @Test("three questions may wait; nobody else asks or answers")
  func bounds() throws {
    let actor = try scene.actor()
    for _ in 1...Tickets.mostOpen {
      _ = try tickets.ask("问题", by: actor, at: scene.now, from: scene.entropy)
    }
    #expect(try tickets.ask("问题", by: actor, at: scene.now, from: scene.entropy) == .tooMany)
    #expect(
      try tickets.ask("问", by: scene.staffSupport, at: scene.now, from: scene.entropy)
        == .notPermitted)
    #expect(try tickets.waiting(for: actor).isEmpty)
  }

  @Test("OV-5-12: the question is sealed")
  func sealed() throws {
    _ = try tickets.ask(
      "我的证件号码是310101199003071230", by: scene.actor(), at: scene.now, from: scene.entropy)
    let blobs = try scene.store.database.read {
      try $0.rows("SELECT question_sealed FROM ticket").map { $0.blob(0) }
    }
    #expect(!blobs.contains { String(decoding: $0, as: UTF8.self).contains("310101") })
  }
}

extension NationalScene {
  var staffSupport: Actor { NationalScene.staff(.support) }
}
