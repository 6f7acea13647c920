import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("ChildProcess")
struct ChildProcessTests {
  private func shell(
    _ script: String, input: String = "", patience: Duration = .seconds(10)
  ) -> ChildProcess.Ending {
    ChildProcess(path: "/bin/sh", arguments: ["-c", script])
      .run(input: Array(input.utf8), patience: patience)
  }

  @Test("input goes in, output and exit status come back")
  func roundTrip() {
    #expect(shell("cat; exit 3", input: "中\n") == .ended(status: 3, output: Array("中\n".utf8)))
  }

  @Test("a child that reads nothing ends nobody with SIGPIPE")
  func deaf() {
    let flood = String(repeating: "x", count: 1_000_000)
    #expect(shell("exec 0<&-; exit 0", input: flood) == .ended(status: 0, output: []))
  }

  @Test("a child that hangs is killed when the time is over")
  func hangs() {
    #expect(shell("sleep 60", patience: .milliseconds(200)) == .timedOut)
    #expect(shell("exec >&-; sleep 60", patience: .milliseconds(200)) == .timedOut)
  }

  @Test("a child that writes without end is cut off")
  func floods() {
    let ending = shell("exec yes")
    guard case .ended(_, let output) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(output.count == ChildProcess.mostOutput)
  }

  @Test("a killed child takes what it started with it, and letting go of it is enough")
  func family() throws {
    let scratch = TemporaryStore()
    let mark = scratch.folder + "/mark"
    let script = "(sleep 1; echo >\(mark)) & sleep 60"
    var child = ChildProcess(path: "/bin/sh", arguments: ["-c", script])
      .start(patience: .seconds(60))
    #expect(child?.ending() == nil)
    child = nil
    usleep(1_500_000)
    #expect(access(mark, F_OK) != 0)
  }

  @Test("a program that does not exist, or a relative path, is not started")
  func missing() {
    #expect(
      ChildProcess(path: "/nowhere/x", arguments: []).run(patience: .seconds(1)) == .notStarted)
    #expect(ChildProcess(path: "sh", arguments: []).run(patience: .seconds(1)) == .notStarted)
  }

  @Test("the environment is empty")
  func environment() {
    let ending = ChildProcess(path: "/usr/bin/env", arguments: []).run(patience: .seconds(10))
    #expect(ending == .ended(status: 0, output: []))
  }
}

@Suite("CommandMessagePort")
struct CommandMessagePortTests {
  private let scratch = TemporaryStore()

  private func port(_ script: String) -> CommandMessagePort {
    let path = scratch.folder + "/sms"
    let text = Array("#!/bin/sh\n\(script)\n".utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o700)
    _ = write(file, text, text.count)
    close(file)
    return CommandMessagePort(path: path, patience: .seconds(5))
  }

  private func deliver(_ port: CommandMessagePort, to recipient: String = "13812342238") throws
    -> MessageDelivery
  {
    let message = OutgoingMessage(
      code: .signInCode, person: Identifier("p"), recipient: recipient,
      recipientMasked: "138****2238", arguments: ["123\"456", "3"],
      expiresAt: Moment(milliseconds: 5))
    return try port.deliver(message, at: Moment(milliseconds: 0), from: .fixed())
  }

  @Test("OV-5-07: the command reads one JSON object and says yes with status 0")
  func json() throws {
    let wanted = """
      {"code":"signInCode","recipient":"13812342238","arguments":["123\\"456","3"],"expires":5}
      """
    let script = "read -r line; [ \"$line\" = '\(wanted)' ]"
    #expect(try deliver(port(script)) == .sent(to: "138****2238"))
  }

  @Test("a refusal and a missing number are told apart")
  func refusals() throws {
    #expect(try deliver(port("exit 7")) == .failed(.refused(status: 7)))
    #expect(try deliver(port("exit 0"), to: "") == .failed(.noRecipient))
  }

  @Test("OV-5-07: a command that hangs is told apart, and no arguments are given")
  func hangs() throws {
    var slow = port("exec sleep 60")
    slow.patience = .milliseconds(300)
    #expect(try deliver(slow) == .failed(.timedOut))
    #expect(try deliver(port("exit $#")) == .sent(to: "138****2238"))
  }

  @Test("a command that is gone is unavailable")
  func gone() throws {
    #expect(try deliver(CommandMessagePort(path: "/nowhere/sms")) == .failed(.unavailable))
  }
}
