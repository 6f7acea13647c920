import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("CommandRealNamePort")
struct CommandRealNamePortTests {
  @Test(
    "OV-5-07: yes, no, and whatever else as no answer at all",
    arguments: [
      (ScriptedCommand.Step.success(["verified"]), RealNameAnswer.verified),
      (.success(["mismatch"]), .mismatch), (.success(["perhaps"]), .unavailable),
      (.success(["verified", "mismatch"]), .unavailable), (.failure(status: 1), .unavailable),
      (.notFound, .unavailable), (.flood, .unavailable), (.timeOut, .unavailable),
    ])
  func answers(step: ScriptedCommand.Step, answer: RealNameAnswer) {
    let command = ScriptedCommand([step])
    let port = CommandRealNamePort(path: command.path, patience: .milliseconds(800))
    let query = RealNameQuery(name: "王“明”", kind: .passport, number: "E12345678")
    #expect(port.check(query) == answer)
    #expect(
      command.input == [#"{"name":"王“明”","kind":"passport","document":"E12345678"}"#])
  }

  @Test("a command that is not there is no answer")
  func missing() {
    let port = CommandRealNamePort(path: "/nonexistent/check")
    let query = RealNameQuery(name: "王明", kind: .passport, number: "E1")
    #expect(port.check(query) == .unavailable)
  }
}
