import CETestSupport
import Foundation
import Testing

/// What a person does again and again.
extension TmuxTerminal {
  /// Opens the program on a store and waits for its sign-in screen.
  convenience init(
    on store: DemoStore, arguments: [String] = [], environment: [String: String] = [:],
    term: String = "xterm-256color", rate: Int = 1, clock: String = DemoStore.clock,
    rows: Int = 24, columns: Int = 80
  ) throws {
    var variables = ["CETERM_CLOCK": clock, "CETERM_CLOCK_RATE": String(rate)]
    variables.merge(environment) { _, new in new }
    try self.init(
      running: [DemoStore.ceterm, "--store", store.path] + arguments, environment: variables,
      term: term, rows: rows, columns: columns)
  }

  /// Walks from the sign-in screen to the home screen (SH-2-02 … SH-2-05).
  func signIn(_ person: DemoPerson) throws {
    try see("2.1")
    try type(person.name)
    try press("Enter")
    try type(person.number)
    try press("F10")
    try enterCode()
    try see(person.name)
    try wait(toSee: "the home screen") { $0.contains(" > 0 ") }
  }

  /// Types the code that the demo's message port shows.
  func enterCode() throws {
    let screen = try wait(toSee: "the code") { sixDigits(in: $0) != nil }
    try type(try #require(sixDigits(in: screen)))
    try press("F10")
  }

  /// Signs a member of staff in at the third tab (SH-2-07).
  func signIn(staff login: String) throws {
    try see("2.1")
    try press("F2", "F2")
    try see("2.4")
    try type(login)
    try press("Enter")
    try type("demo2026")
    try press("F10")
  }

  /// Waits until `text` is no longer on the screen.
  func leave(_ text: String) throws {
    try wait(toSee: "the end of “\(text)”") { !$0.contains(text) }
  }

  /// Presses `key` until `text` stands on the screen; for lists whose order may change.
  func press(_ key: String, until text: String, atMost times: Int = 40) throws {
    for _ in 0..<times {
      if try screen().contains(text) { return }
      let before = try screen()
      try press(key)
      _ = try? wait(upTo: 2, toSee: "a change") { $0 != before }
    }
    try see(text)
  }
}

/// People of `Data/demo/learners.tsv`.
struct DemoPerson {
  let name: String
  let number: String

  static let fresh = DemoPerson(name: "王明", number: "310101199003071230")
  static let unpaid = DemoPerson(name: "李静", number: "31010419870615204X")
  static let studying = DemoPerson(name: "欧阳思远", number: "310115198511023319")
  static let ready = DemoPerson(name: "赵小燕", number: "310106199202194622")
  static let finished = DemoPerson(name: "陈建国", number: "310109197812255170")
}

/// The last run of exactly six digits.
func sixDigits(in screen: String) -> String? {
  screen.split { !$0.isASCII || !$0.isNumber }.last { $0.count == 6 }.map(String.init)
}
