import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Asking 学信网 and the certificate library through a command")
struct CommandRecordCheckPortTests {
  private func question(_ subject: RecordQuestion.Subject? = nil) throws -> RecordQuestion {
    let claim = try #require(DegreeClaim(in: CollectionAnswers.education()))
    return RecordQuestion(
      name: "王明", kind: .residentIdentityCard, number: CollectionScene.number,
      subject: subject ?? .degree(claim))
  }

  @Test(
    "NAT-3.4-18, OV-5-07: what the command answers counts; anything else is no answer",
    arguments: [
      (ScriptedCommand.Step.success(["passed"]), CheckResult.Verdict.passed),
      (.success(["failed"]), .failed), (.success(["perhaps"]), .unavailable),
      (.success(["passed", "failed"]), .unavailable), (.success([]), .unavailable),
      (.failure(status: 69), .unavailable), (.flood, .unavailable),
    ])
  func answers(step: ScriptedCommand.Step, verdict: CheckResult.Verdict) throws {
    let command = ScriptedCommand([step])
    let port = CommandRecordCheckPort(path: command.path, patience: .seconds(3))
    #expect(port.verdict(on: try question()) == verdict)
  }

  @Test("OV-5-07: a command that is not there, or silent, is no answer")
  func silent() throws {
    let missing = CommandRecordCheckPort(path: "/nowhere/port", patience: .seconds(1))
    #expect(missing.verdict(on: try question()) == .unavailable)
    let slow = ScriptedCommand([.timeOut])
    let port = CommandRecordCheckPort(path: slow.path, patience: .milliseconds(200))
    #expect(port.verdict(on: try question()) == .unavailable)
  }

  @Test("NAT-3.4-18: the command reads who and what, as one JSON object")
  func asks() throws {
    let command = ScriptedCommand([.success(["passed"])])
    let port = CommandRecordCheckPort(path: command.path)
    #expect(port.verdict(on: try question()) == .passed)
    let asked = try #require(command.input.first)
    #expect(asked.hasPrefix("{\"check\":\"degree\",\"name\":\"王明\",\"kind\":\"rid\""))
    #expect(asked.contains("\"diploma\":\"1042212012050012\""))
  }

  @Test("NAT-3.2-03: the library has a command of its own")
  func library() throws {
    let degree = FixedRecordCheckPort(.passed)
    let library = FixedRecordCheckPort(.failed)
    let ports = RecordCheckPorts(degree: degree, library: library)
    #expect(ports.verdict(on: try question(.accountingCertificate)) == .failed)
    #expect(degree.questions.isEmpty)
  }

  @Test("OV-5-07: a register that was silent is not asked again for the same submission")
  func silentOnce() throws {
    let degree = FixedRecordCheckPort(.unavailable)
    let ports = RecordCheckPorts(degree: degree, library: DeskRecordCheckPort())
    #expect(ports.verdict(on: try question()) == .unavailable)
    #expect(ports.verdict(on: try question()) == .unavailable)
    #expect(degree.questions.count == 1)
  }
}
