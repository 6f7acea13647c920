import CEDomain
import CETestSupport
import Testing

@Suite("MobileCodes")
struct MobileCodesTests {
  private let scene: NationalScene

  init() throws { scene = try NationalScene() }

  private func sendToDesk(
    _ mobile: String = NationalScene.mobile, _ purpose: MobileCodes.Purpose = .registration,
    after seconds: Int = 0, origin: String = "tty1"
  ) throws -> SecondFactor.Dispatch {
    try MobileCodes(store: scene.store, port: DeskMessagePort(store: scene.store)).send(
      for: purpose, to: mobile, origin: origin, at: scene.now + .seconds(seconds),
      from: scene.entropy)
  }

  @Test("NAT-1.1-11: a code is void after three minutes")
  func validity() throws {
    let digits = try scene.code()
    var answers = scene.answers()
    answers["register.code"] = digits
    let late = scene.now + .seconds(180)
    #expect(
      try scene.registration.register(answers, origin: "tty1", at: late, from: scene.entropy)
        == .codeRefused(.void))
    let inTime = late - .milliseconds(1)
    _ = try scene.account(
      try scene.registration.register(answers, origin: "tty1", at: inTime, from: scene.entropy))
  }

  @Test("NAT-1.1-12: a second code within three minutes is refused and sends nothing")
  func interval() throws {
    _ = try sendToDesk()
    let end = scene.now + .seconds(180)
    #expect(try sendToDesk(after: 179) == .tooSoon(until: end, standing: end))
    let waiting = try scene.store.database.read {
      try scene.store.outbox.waiting(at: scene.now, in: $0)
    }
    #expect(waiting.count == 1)
    guard case .sent = try sendToDesk(after: 180) else {
      Issue.record("not sent after three minutes")
      return
    }
  }

  @Test("one mobile gets ten codes a day, whatever for and from wherever")
  func perDay() throws {
    for turn in 0..<MobileCodes.mostPerDay {
      guard case .sent = try sendToDesk(after: turn * 180, origin: "tty\(turn)") else {
        Issue.record("code \(turn) was not sent")
        return
      }
    }
    let later = MobileCodes.mostPerDay * 180
    #expect(
      try sendToDesk(NationalScene.mobile, .passwordReset, after: later)
        == .tooMany(until: scene.now + .seconds(86_400)))
    guard case .sent = try sendToDesk(after: 86_400) else {
      Issue.record("not sent on the next day")
      return
    }
  }

  @Test("one terminal asks for so many codes an hour and no more")
  func perOrigin() throws {
    for turn in 0..<MobileCodes.mostPerHourFromOrigin {
      _ = try sendToDesk(String(13_900_000_000 + turn))
    }
    #expect(
      try sendToDesk("13812340000", after: 1) == .tooMany(until: scene.now + .seconds(3600)))
  }

  @Test("a code of one purpose opens nothing else, and one of one mobile no other")
  func purposes() throws {
    var answers = scene.answers()
    answers["register.code"] = try scene.code(.passwordReset)
    #expect(
      try scene.registration.register(
        answers, origin: "tty1", at: scene.now, from: scene.entropy) == .codeRefused(.void))
    answers["register.code"] = try scene.code(to: "13900001111")
    #expect(
      try scene.registration.register(
        answers, origin: "tty1", at: scene.now, from: scene.entropy) == .codeRefused(.void))
  }

  @Test("a code that did not leave is taken back")
  func failure() throws {
    struct Broken: MessagePort {
      func deliver(
        _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
      ) -> MessageDelivery { .failed(.timedOut) }
    }
    let broken = MobileCodes(store: scene.store, port: Broken())
    #expect(
      try broken.send(
        for: .registration, to: NationalScene.mobile, origin: "tty1", at: scene.now,
        from: scene.entropy) == .failed(.timedOut))
    guard case .sent = try sendToDesk() else {
      Issue.record("the next one has to wait")
      return
    }
  }

  @Test("OV-5-12: the stored row names neither mobile nor code")
  func hashed() throws {
    let digits = try scene.code()
    let rows = try scene.store.database.read {
      try $0.rows("SELECT id, purpose, origin FROM mobile_code")
    }
    let texts = rows.flatMap { row in (0...2).map { row.text($0) } }
    #expect(!texts.contains { $0.contains(digits) || $0.contains(NationalScene.mobile) })
  }
}
