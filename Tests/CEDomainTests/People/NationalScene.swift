import CEDomain
import CETestSupport
import Testing

/// A store on which people register with the national platform, and the moment the tests begin.
struct NationalScene {
  let store: OpenStore
  let entropy = Entropy.fixed(23)
  let now: Moment
  let origin = "192.0.2.9"
  let passwords = PasswordHash(cost: .forTests)

  static let number = "310101199003071230"
  static let mobile = "13812342238"

  init() throws {
    store = try TemporaryStore.inMemory(isDemo: true)
    now = try #require(Moment(stamp: "2026-11-21 09:00:00"))
  }

  var registration: Registration { Registration(store: store, passwords: passwords) }
  var codes: MobileCodes {
    get throws {
      MobileCodes(store: store, port: try #require(ScreenMessagePort(store: store)))
    }
  }

  /// Answers that hold, for the given document.
  func answers(
    _ kind: String = "rid", _ number: String = NationalScene.number, name: String = "欧阳思\u{20087}",
    mobile: String = NationalScene.mobile, nationality: String = ""
  ) -> Answers {
    var answers = Answers([
      "register.kind": kind, "register.number": number, "register.name": name,
      "register.mobile": mobile, "register.nationality": nationality,
      "register.password": "Abcd1234", "register.passwordAgain": "Abcd1234",
    ])
    if kind != "rid" {
      answers["register.gender"] = "2"
      answers["register.birthDate"] = "1990-04-12"
    }
    return answers
  }

  /// Asks for a code and reads it from the demo's screen.
  func code(
    _ purpose: MobileCodes.Purpose = .registration, to mobile: String = NationalScene.mobile,
    at moment: Moment? = nil
  ) throws -> String {
    let sent = try codes.send(
      for: purpose, to: mobile, origin: origin, at: moment ?? now, from: entropy)
    guard case .sent(let code) = sent, case .onScreen(let digits) = code.delivery else {
      throw Unexpected()
    }
    return digits
  }

  /// Registers with a fresh code.
  @discardableResult
  func register(_ answers: Answers? = nil, at moment: Moment? = nil) throws -> Registration.Outcome
  {
    var answers = answers ?? self.answers()
    answers["register.code"] = try code(to: answers["register.mobile"], at: moment)
    return try registration.register(
      answers, origin: origin, at: moment ?? now, from: entropy)
  }

  func account(_ outcome: Registration.Outcome) throws -> Identifier<Account> {
    guard case .registered(let account) = outcome else { throw Unexpected() }
    return account
  }

  func signIn(
    _ login: String, _ password: String = "Abcd1234", at moment: Moment? = nil
  ) throws -> SignInOutcome {
    try NationalSignIn(store: store, passwords: passwords).identify(
      login: login, password: password, pass: try pass(at: moment ?? now), origin: origin,
      at: moment ?? now)
  }

  func pass(at moment: Moment) throws -> CaptchaPass {
    var captcha = Captcha(at: moment, from: entropy)
    guard case .passed(let pass) = captcha.take(captcha.answer, at: moment) else {
      throw Unexpected()
    }
    return pass
  }

  func actor(_ login: String = NationalScene.number) throws -> Actor {
    guard case .identified(let ticket) = try signIn(login) else { throw Unexpected() }
    return try LearnerSignIn(store: store).enter(ticket, origin: origin, at: now, from: entropy)
  }

  static func staff(_ role: Role) -> Actor {
    Actor(
      account: Identifier("staff"), person: nil, roles: [role], organisation: nil, region: "",
      session: Identifier("staff"), displayName: "")
  }

  struct Unexpected: Error {}
}
