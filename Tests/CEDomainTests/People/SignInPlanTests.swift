import CEDomain
import CETestSupport
import Testing

@Suite("The statements of the sign-in")
struct SignInPlanTests {
  @Test("NAT-2.1-01, SH-2-04: no way to sign in reads a table through")
  func signIn() throws {
    let scene = try NationalScene()
    try scene.register()
    let database = try #require(scene.store.database as? SQLiteDatabase)
    let national = NationalSignIn(store: scene.store, passwords: scene.passwords)
    for login in [NationalScene.number, NationalScene.mobile, "13899999999"] {
      var captcha = Captcha(at: scene.now, from: scene.entropy)
      guard case .passed(let pass) = captcha.take(captcha.answer, at: scene.now) else {
        Issue.record("captcha")
        return
      }
      _ = try national.identify(
        login: login, password: "Abcd1234", pass: pass, origin: "o", at: scene.now)
    }
    _ = try LearnerSignIn(store: scene.store).identify(
      name: "欧阳思\u{20087}", number: NationalScene.number, origin: "o", at: scene.now,
      from: scene.entropy)
    let large: Set<Substring> = ["person", "account", "account_login", "audit", "sign_in_failure"]
    for (statement, lines) in try database.plans() {
      for line in lines where line.hasPrefix("SCAN ") {
        #expect(!large.contains(line.split(separator: " ")[1]), "\(line): \(statement)")
      }
    }
  }
}
