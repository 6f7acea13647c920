import CEDomain

extension DemoPopulation {
  /// Opens the accounts of the national platform the way their holders would.
  func registerNationals() throws {
    guard let port = ScreenMessagePort(store: store) else { throw DemoFailure("no demo store") }
    let codes = MobileCodes(store: store, port: port)
    for learner in tables.nationals {
      let sent = try codes.send(
        for: .registration, to: learner.mobile, origin: "demo", at: now, from: .system)
      guard case .sent(let code) = sent, case .onScreen(let digits) = code.delivery else {
        throw DemoFailure("code of \(learner.name)")
      }
      var answers = Answers()
      answers["register.kind"] = learner.document.kind.rawValue
      answers["register.nationality"] = learner.document.nationality?.letters ?? ""
      answers["register.number"] = learner.document.number
      answers["register.name"] = learner.name
      answers["register.gender"] = learner.gender
      answers["register.birthDate"] = learner.birthDate
      answers["register.password"] = DemoPopulation.staffPassword
      answers["register.mobile"] = learner.mobile
      answers["register.code"] = digits
      let outcome = try Registration(store: store).register(
        answers, origin: "demo", at: now, from: .system)
      guard case .registered(let account) = outcome else {
        throw DemoFailure("registration of \(learner.name): \(outcome)")
      }
      try proveRealName(of: learner, account: account)
    }
  }
}
