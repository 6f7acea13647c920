import CEDomain
import CETestSupport
import Testing

/// A demo store with a few people, and the moment at which the tests of this folder begin.
struct PeopleScene {
  let store: OpenStore
  let entropy = Entropy.fixed(11)
  let now: Moment
  let origin = "192.0.2.7"

  /// Valid numbers of FLD-1-11; the people are invented.
  static let number = "310101199003071230"
  static let otherNumber = "440104198511180023"

  init(isDemo: Bool = true) throws {
    store = try TemporaryStore.inMemory(isDemo: isDemo)
    now = try #require(Moment(stamp: "2026-11-21 09:00:00"))
  }

  var today: CalendarDay { CalendarDay(containing: now) }

  @discardableResult
  func person(
    _ name: String = "欧阳思\u{20087}", number: String = PeopleScene.number,
    mobile: String? = "13812342238"
  ) throws -> Identifier<Person> {
    let document = try #require(
      IdentityDocument.readings(of: number, today: today).first)
    return try PersonDirectory(store: store).create(
      name: name, document: document, pinyin: "ouyang", mobile: mobile, at: now, from: entropy)
  }

  func identify(
    _ name: String = "欧阳思\u{20087}", _ number: String = PeopleScene.number,
    at moment: Moment? = nil
  ) throws -> SignInOutcome {
    try LearnerSignIn(store: store).identify(
      name: name, number: number, origin: origin, at: moment ?? now, from: entropy)
  }

  func ticket() throws -> SignInTicket {
    guard case .identified(let ticket) = try identify() else { throw Unexpected() }
    return ticket
  }

  func actor() throws -> Actor {
    try LearnerSignIn(store: store).enter(
      try ticket(), origin: origin, at: now, from: entropy)
  }

  struct Unexpected: Error {}
}
