import CEDomain
import CETestSupport
import Testing

@Suite("LearningCards")
struct LearningCardsTests {
  private let scene: TrainingScene
  private let cards: LearningCards
  private let order: Order

  init() throws {
    scene = try TrainingScene()
    cards = LearningCards(store: scene.store, cost: .forTests)
    order = try scene.order()
    try add("202500000001", fen: 4500)
  }

  private func add(_ number: String, fen: Int, expires: String = "2025-12-31") throws {
    let day = try #require(CalendarDay(expires))
    try cards.add(
      number: number, password: "card0001", amount: Money(fen: fen), expiresOn: day,
      by: scene.operatorDesk, at: scene.now, from: scene.entropy)
  }

  private func pay(
    _ number: String = "202500000001", _ password: String = "card0001", at moment: Moment? = nil
  ) throws -> PaymentOutcome {
    try cards.pay(
      order.id, number: number, password: password, by: scene.learner, at: moment ?? scene.now,
      from: scene.entropy)
  }

  @Test("FLD-12-10, FLD-0-01: number and password pay the order, full-width digits included")
  func pays() throws {
    guard case .paid(let training) = try pay("２０２５ 0000 0001") else {
      Issue.record("not paid")
      return
    }
    #expect(training.order == order.id)
    #expect(
      try Orders(store: scene.store).order(order.id, by: scene.learner)?.paymentMethod
        == .learningCard)
  }

  @Test("ROL-6-05: nobody but the operator's desk puts cards on sale")
  func permission() throws {
    let day = try #require(CalendarDay("2025-12-31"))
    let isAdded = try cards.add(
      number: "202500000077", password: "card0001", amount: Money(fen: 4500), expiresOn: day,
      by: scene.learner, at: scene.now, from: scene.entropy)
    #expect(!isAdded)
    #expect(try pay("202500000077") == .refused(.cardWrong))
  }

  @Test("OV-5-13: using a card leaves its own audit row, with the last four digits only")
  func audited() throws {
    _ = try pay()
    let rows = try scene.store.database.read { tx in
      try scene.store.audit.history(of: "learning_card", id: "****0001", in: tx)
    }
    #expect(rows.map(\.event.rawValue) == ["card.added", "card.used"])
    #expect(rows.last?.detail == order.number)
  }

  @Test("OV-9-01: a card is good for one order")
  func once() throws {
    _ = try pay()
    let other = try scene.order(90, year: 2024)
    let outcome = try cards.pay(
      other.id, number: "202500000001", password: "card0001", by: scene.learner, at: scene.now,
      from: scene.entropy)
    #expect(outcome == .refused(.cardUsed))
  }

  @Test("a wrong password and an unknown card answer alike")
  func alike() throws {
    #expect(try pay("202500000001", "wrong001") == .refused(.cardWrong))
    #expect(try pay("202500000009", "wrong001") == .refused(.cardWrong))
  }

  @Test("a card is blocked by the fifth wrong password, even for the right one")
  func blocked() throws {
    for _ in 1..<LearningCards.mostFailures { _ = try pay("202500000001", "wrong001") }
    #expect(try pay("202500000001", "wrong001") == .refused(.cardBlocked))
    #expect(try pay() == .refused(.cardBlocked))
  }

  @Test("after ten wrong cards a person waits an hour")
  func tooManyTries() throws {
    for number in 0..<LearningCards.mostTries {
      #expect(try pay("30250000000\(number % 10)") == .refused(.cardWrong))
    }
    let until = scene.now + .seconds(3600)
    #expect(try pay() == .refused(.tooManyTries(until: until)))
    #expect(try pay(at: until - .seconds(1)) == .refused(.tooManyTries(until: until)))
    guard case .paid = try pay(at: until) else {
      Issue.record("still waiting")
      return
    }
  }

  @Test(
    "POL-K-05: a card is good until the end of its last day",
    arguments: [("2025-08-31 23:59:59", true), ("2025-09-01 00:00:00", false)])
  func expiry(stamp: String, isGood: Bool) throws {
    try add("202500000002", fen: 4500, expires: "2025-08-31")
    let moment = try #require(Moment(stamp: stamp))
    let outcome = try pay("202500000002", at: moment)
    if case .paid = outcome {
      #expect(isGood)
    } else {
      #expect(!isGood)
    }
  }

  @Test("a card of another amount is refused and stays good")
  func amount() throws {
    try add("202500000003", fen: 3000)
    #expect(try pay("202500000003") == .refused(.cardAmountDiffers(Money(fen: 3000))))
    guard case .paid = try pay() else {
      Issue.record("not paid")
      return
    }
  }

  @Test("DESIGN 4: neither the password nor its text stands in the store")
  func hashed() throws {
    let hash = try scene.store.database.read { tx in
      try tx.first("SELECT password_hash FROM learning_card")?.text(0)
    }
    #expect(hash?.hasPrefix("$argon2id$") == true)
    #expect(hash?.contains("card0001") == false)
  }
}
