import CEDomain
import CETestSupport
import Testing

@Suite("Orders")
struct OrdersTests {
  @Test("SH-4-01, SH-4-02, SH-4-06: 90, 60, 50 and 30 credits with their prices, 90 preselected")
  func offer() throws {
    let scene = try TrainingScene()
    try scene.enrol()
    let offer = try #require(
      try Orders(store: scene.store).offer(
        for: scene.person, year: 2025, by: scene.learner, at: scene.now))
    #expect(offer.packages.map(\.credits) == [90, 60, 50, 30].map { Credits($0) })
    #expect(offer.packages.map(\.price.fen) == [4500, 3000, 2500, 1500])
    #expect(offer.preselected?.credits == Credits(90))
  }

  @Test("SH-4-10: an order has a number of seven digits, unique")
  func numbers() throws {
    let scene = try TrainingScene()
    let first = try scene.order(90)
    let second = try scene.order(60)
    #expect(first.number.utf8.count == 7)
    #expect(first.number != second.number)
  }

  @Test("SH-4-09: the training's name holds year and credits")
  func name() throws {
    let scene = try TrainingScene()
    #expect(try scene.order(60).trainingName == "2025年度上海市会计人员继续教育网上学习 (60学分)")
  }

  @Test("SH-4-03: a smaller package wants a confirmation and is not blocked after it")
  func confirmation() throws {
    let scene = try TrainingScene()
    try scene.enrol()
    #expect(try scene.place(60, isConfirmed: false) == .refused(.confirmationNeeded))
    guard case .placed(let order) = try scene.place(60, isConfirmed: true) else {
      Issue.record("not placed")
      return
    }
    #expect(order.amount == Money(fen: 3000))
  }

  @Test("SH-4-01: the full package wants no confirmation")
  func fullPackage() throws {
    let scene = try TrainingScene()
    try scene.enrol()
    guard case .placed(let order) = try scene.place(90, isConfirmed: false) else {
      Issue.record("not placed")
      return
    }
    #expect(order.state == .awaitingPayment)
  }

  @Test("SH-4-12: several unpaid orders of a year coexist, the same package only once")
  func coexist() throws {
    let scene = try TrainingScene()
    let first = try scene.order(90)
    _ = try scene.order(60)
    #expect(try scene.place(90) == .alreadyPlaced(first))
    #expect(try Orders(store: scene.store).orders(of: scene.person, by: scene.learner).count == 2)
  }

  @Test("SH-4-12: paying one order closes the others of its year, not those of another year")
  func voids() throws {
    let scene = try TrainingScene()
    let other = try scene.order(60)
    let makeUp = try scene.order(90, year: 2024)
    let paid = try scene.order(90)
    try scene.pay(paid)
    let orders = Orders(store: scene.store)
    #expect(try orders.order(paid.id, by: scene.learner)?.state == .paid)
    #expect(try orders.order(other.id, by: scene.learner)?.state == .voided)
    #expect(try orders.order(makeUp.id, by: scene.learner)?.state == .awaitingPayment)
  }

  @Test("SH-4-12: a bought year cannot be ordered again")
  func bought() throws {
    let scene = try TrainingScene()
    _ = try scene.training()
    #expect(try scene.place(60) == .refused(.alreadyBought))
  }

  @Test("SH-3-13: without an enrolment nothing can be ordered")
  func notEnrolled() throws {
    let scene = try TrainingScene()
    #expect(try scene.place() == .refused(.notEnrolled))
  }

  @Test("SH-4-02: a package that is not offered is refused")
  func unknownPackage() throws {
    let scene = try TrainingScene()
    try scene.enrol()
    #expect(try scene.place(45) == .refused(.packageUnknown))
  }

  @Test("SH-4-13: an unpaid order can be cancelled, a paid one cannot")
  func cancel() throws {
    let scene = try TrainingScene()
    let orders = Orders(store: scene.store)
    let order = try scene.order(60)
    guard case .cancelled(let gone) = try orders.cancel(order, by: scene.learner, at: scene.now)
    else {
      Issue.record("not cancelled")
      return
    }
    #expect(gone.state == .cancelled)
    let paid = try scene.order(90)
    try scene.pay(paid)
    #expect(try orders.cancel(paid, by: scene.learner, at: scene.now) == .refused(.paid))
  }

  @Test("OV-5-14: cancelling on an old version is refused as stale")
  func stale() throws {
    let scene = try TrainingScene()
    let order = try scene.order(60)
    try scene.store.database.write { tx in
      _ = try tx.run("UPDATE ce_order SET version = version + 1 WHERE id = \(order.id)")
    }
    #expect(throws: StoreError.stale) {
      try Orders(store: scene.store).cancel(order, by: scene.learner, at: scene.now)
    }
  }

  @Test(
    "SH-5-17, POL-C-03, POL-K-05: an order can be placed inside the window only",
    arguments: [("2025-12-31 23:59:59", true), ("2026-01-01 00:00:00", false)])
  func window(stamp: String, isOpen: Bool) throws {
    let scene = try TrainingScene()
    try scene.enrol()
    let late = try #require(Moment(stamp: stamp))
    let placement = try scene.place(90, at: late)
    if case .placed = placement {
      #expect(isOpen)
    } else {
      #expect(!isOpen)
    }
  }

  @Test("SH-4-13, SH-9-06: every state and action by every role has an outcome of the table")
  func lifeCycle() {
    var moves = 0
    for state in OrderState.allCases {
      for action in OrderAction.allCases {
        for role in Role.allCases {
          let outcome = Order.lifeCycle.outcome(
            of: action, in: state, by: role, isOwner: role == .learner
          ) { _ in true }
          if case .moved(let to, _, _) = outcome {
            moves += 1
            #expect(to != state)
          }
        }
      }
    }
    #expect(moves == 3 + 1 + 3 + 2 + 1)
    #expect(
      Order.lifeCycle.finalStates == [.completed, .cancelled, .voided, .refunded])
  }
}
