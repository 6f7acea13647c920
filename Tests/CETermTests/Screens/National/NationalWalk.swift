import CEDomain
import CETestSupport
import Testing

@testable import CETerm

/// The program on a demo store with one national account, driven by keys.
final class NationalWalk {
  let store: OpenStore
  private(set) var app: App
  let terminal: FakeTerminal
  private(set) var now: Moment

  static let name = "欧阳思\u{20087}"
  static let number = "310101199003071230"
  static let mobile = "13812342238"
  static let password = "Abcd1234"

  /// - Parameters:
  ///   - isRegistered: False for a store that knows nobody yet.
  ///   - first: The screen that stands there at the start; the sign-in otherwise.
  init(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese, isRegistered: Bool = true,
    isPlain: Bool = false, first: @escaping (Context) -> any Screen = { SignInScreen(context: $0) }
  ) throws {
    let now = try #require(Moment(stamp: "2026-11-21 09:00:00"))
    self.now = now
    store = try TemporaryStore.inMemory(isDemo: true)
    terminal = FakeTerminal(rows: rows, columns: columns)
    try ShippedHelp.install(in: store, at: now)
    if isRegistered { try NationalWalk.register(in: store, at: now) }
    try DemoAccounts(store: store).replace(with: [
      DemoAccounts.Entry(
        isStaff: false, login: NationalWalk.number, secret: NationalWalk.password,
        showsChinese: "刚注册，尚未实名认证", showsEnglish: "just registered", system: .national)
    ])
    let context = Context(
      now: now, language: language, theme: Theme(.mono), store: store, entropy: .fixed(11))
    context.system = .national
    context.isPlain = isPlain
    app = App(context: context, first: first)
  }

  private static func register(in store: OpenStore, at now: Moment) throws {
    let entropy = Entropy.fixed(5)
    let port = try #require(ScreenMessagePort(store: store))
    let sent = try MobileCodes(store: store, port: port).send(
      for: .registration, to: mobile, origin: "test", at: now - .seconds(3600), from: entropy)
    guard case .sent(let code) = sent, case .onScreen(let digits) = code.delivery else { return }
    _ = try Registration(store: store, passwords: PasswordHash(cost: .forTests)).register(
      Answers([
        "register.kind": "rid", "register.number": number, "register.name": name,
        "register.mobile": mobile, "register.password": password, "register.code": digits,
      ]), origin: "test", at: now - .seconds(3600), from: entropy)
  }

  func press(_ script: String) {
    for event in keys(script) { app.handle(event, at: now) }
  }

  func wait(_ duration: Duration) {
    now = now + duration
    app.handle(.tick, at: now)
  }

  var screen: Canvas { app.frame(for: terminal) }
  var text: String { screen.text.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// The six digits the demo shows.
  var shownCode: String {
    let after = text.components(after: "验证码是 ") ?? text.components(after: "code is ") ?? ""
    return String(after.prefix(6))
  }

  /// The answer to the captcha that shows.
  var captcha: String {
    (app.stack.top as? SignInScreen)?.national?.captcha.answer ?? ""
  }

  func signIn() {
    press("\(NationalWalk.number)<Tab>\(NationalWalk.password)<Tab>\(captcha)<Enter>")
    press("\(shownCode)<Enter>")
  }

  /// Goes on with the same session on another screen.
  func begin(at first: @escaping (Context) -> any Screen) {
    app = App(context: app.context, first: first)
  }
}
