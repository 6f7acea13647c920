import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("CommandScanPort and its conversation")
struct CommandScanPortTests {
  private static let begun = ScriptedCommand.Step.success(["a81f https://wx.example.cn/s/a81f"])
  private static let ticket = ScanTicket(
    reference: "a81f", address: "https://wx.example.cn/s/a81f")

  private func conversation(
    with command: ScriptedCommand, patience: Duration = .seconds(10)
  ) throws -> ScanConversation {
    let store = try TemporaryStore.inMemory(isDemo: true)
    let request = try ScanRequests(store: store).begin(
      .weChatSignIn, account: nil, at: .morning, from: .fixed(3))
    return ScanConversation(
      request, with: CommandScanPort(path: command.path, patience: patience))
  }

  private func talk(
    _ steps: [ScriptedCommand.Step], times: Int, patience: Duration = .seconds(10)
  ) throws -> ScanConversation {
    let command = ScriptedCommand(steps)
    // The command's folder goes with the value.
    defer { withExtendedLifetime(command) {} }
    let talk = try conversation(with: command, patience: patience)
    for _ in 0..<times { talk.advance(waitingAtMost: .seconds(10)) }
    return talk
  }

  @Test("OV-5-07 OV-5-08: a code to show, then waiting, then who confirmed")
  func road() throws {
    let command = ScriptedCommand([
      Self.begun, .success(["waiting"]), .success(["confirmed open-1"]),
    ])
    let talk = try conversation(with: command)
    talk.advance(waitingAtMost: .seconds(10))
    #expect(talk.stage == .showing(Self.ticket))
    talk.advance(waitingAtMost: .seconds(10))
    #expect(talk.stage == .showing(Self.ticket))
    talk.advance(waitingAtMost: .seconds(10))
    #expect(talk.stage == .answered(.confirmed(subject: "open-1")))
    talk.advance(waitingAtMost: .seconds(10))
    #expect(command.calls == 3)
    #expect(
      command.input.last
        == #"{"request":"poll","purpose":"weChatSignIn","reference":"a81f"}"#)
    #expect(
      command.input.first?.hasPrefix(#"{"request":"begin","purpose":"weChatSignIn","id":""#) == true
    )
  }

  @Test("declining and a forgotten request end the talk", arguments: ["refused", "expired"])
  func ends(word: String) throws {
    let talk = try talk([Self.begun, .success([word])], times: 2)
    #expect(talk.stage == .answered(word == "refused" ? .refused : .expired))
  }

  @Test("OV-5-07: failure, not found and an answer off the contract are told apart")
  func failures() throws {
    #expect(try talk([.failure(status: 69)], times: 1).trouble == .refused(status: 69))
    #expect(try talk([.notFound], times: 1).trouble == .refused(status: 67))
    #expect(try talk([.success(["one-word"])], times: 1).trouble == .unreadable)
    #expect(try talk([.success(["a81f --help"])], times: 1).trouble == .unreadable)
    #expect(try talk([Self.begun, .success(["maybe"])], times: 2).trouble == .unreadable)
  }

  @Test("OV-5-07: a slow command is killed, and the code that shows stays")
  func slow() throws {
    let talk = try talk([Self.begun, .timeOut], times: 2, patience: .seconds(1))
    #expect(talk.trouble == .timedOut)
    #expect(talk.stage == .showing(Self.ticket))
  }

  @Test("after trouble nothing is asked until it is tried again")
  func retry() throws {
    let command = ScriptedCommand([.failure(status: 75), Self.begun])
    let talk = try conversation(with: command)
    for _ in 0..<3 { talk.advance(waitingAtMost: .seconds(10)) }
    #expect(command.calls == 1)
    talk.retry()
    talk.advance(waitingAtMost: .seconds(10))
    #expect(talk.stage == .showing(Self.ticket))
    #expect(talk.trouble == nil)
  }

  @Test("a command that is gone is unavailable")
  func gone() throws {
    let command = CommandScanPort(path: "/nowhere/scan")
    let store = try TemporaryStore.inMemory(isDemo: true)
    let request = try ScanRequests(store: store).begin(
      .oneStop, account: nil, at: .morning, from: .fixed(3))
    let talk = ScanConversation(request, with: command)
    talk.advance()
    #expect(talk.trouble == .unavailable)
  }

  @Test("asking never makes the program wait")
  func quick() throws {
    let clock = ContinuousClock()
    let command = ScriptedCommand([.timeOut])
    defer { withExtendedLifetime(command) {} }
    let talk = try conversation(with: command)
    let taken = clock.measure { for _ in 0..<5 { talk.advance() } }
    #expect(taken < .seconds(3))
    #expect(talk.stage == .asking && talk.trouble == nil)
  }
}
