import CEDomain
import CETestSupport
import Testing

@Suite("SignInThrottle")
struct SignInThrottleTests {
  @Test(
    "NAT-2.1-05: waits double from fifteen minutes up to a day",
    arguments: [
      (4, nil), (5, 900), (6, 1800), (7, 3600), (11, 57600), (12, 86400), (1000, 86400),
    ] as [(Int, Int?)])
  func identity(count: Int, seconds: Int?) {
    let wait = SignInThrottle.wait(afterFailures: count, of: .identity(hash: [1]))
    #expect(wait == seconds.map { .seconds($0) })
  }

  @Test(
    "an origin shared by many waits later and shorter",
    arguments: [(19, nil), (20, 60), (21, 120), (40, 3600)] as [(Int, Int?)])
  func origin(count: Int, seconds: Int?) {
    let wait = SignInThrottle.wait(afterFailures: count, of: .origin("192.0.2.7"))
    #expect(wait == seconds.map { .seconds($0) })
  }

  @Test("guessing at many accounts from one origin is stopped")
  func manyAccounts() throws {
    let scene = try PeopleScene()
    for guess in 1...19 {
      #expect(try scene.identify("王明", "A\(guess)") == .refused(.unknownPair))
    }
    let until = scene.now + .seconds(60)
    #expect(try scene.identify("王明", "A20") == .refused(.waiting(until: until)))
    #expect(try scene.identify("王明", "A21") == .refused(.waiting(until: until)))
  }
}
