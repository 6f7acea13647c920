import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("CommandPaymentPort")
struct CommandPaymentPortTests {
  private let order: Order

  init() throws {
    order = try TrainingScene().order()
  }

  private func begin(
    _ command: ScriptedCommand, patience: Duration = .seconds(10)
  ) throws -> PaymentTicket? {
    let port = CommandPaymentPort(path: command.path, patience: patience)
    let child = try #require(port.begin(order))
    while true {
      if let ending = child.ending(waitingAtMost: patience) {
        return CommandPaymentPort.ticket(ending)
      }
    }
  }

  @Test("OV-5-07 SH-4-11: the command gives the gateway's number and the text to scan")
  func begins() throws {
    let command = ScriptedCommand([.success(["PAY-17", "weixin://wxpay/bizpayurl?pr=abc"])])
    let ticket = try begin(command)
    #expect(
      ticket == PaymentTicket(reference: "PAY-17", codeText: "weixin://wxpay/bizpayurl?pr=abc"))
    let text =
      #"{"order":"\#(order.number)","fen":4500,"name":"\#(order.trainingName)"}"#
    #expect(command.input == [text])
  }

  @Test(
    "OV-5-07: failure, not found, a bad answer and endless output give no payment",
    arguments: [
      ScriptedCommand.Step.failure(status: 69), .notFound, .success(["PAY-17"]),
      .success(["PAY 17", "weixin://x"]), .success(["PAY-17", "-x"]), .flood,
    ])
  func fails(step: ScriptedCommand.Step) throws {
    #expect(try begin(ScriptedCommand([step])) == nil)
  }

  @Test("OV-5-07: a slow gateway is given up")
  func slow() throws {
    #expect(try begin(ScriptedCommand([.timeOut]), patience: .milliseconds(300)) == nil)
  }

  @Test("OV-5-07: while the gateway thinks nobody waits for it")
  func asked() throws {
    let command = ScriptedCommand([.timeOut])
    let child = try #require(CommandPaymentPort(path: command.path).begin(order))
    let clock = ContinuousClock()
    #expect(clock.measure { _ = child.ending() } < .seconds(1))
  }

  @Test("OV-5-07: a command that is not there opens nothing")
  func missing() {
    #expect(CommandPaymentPort(path: "/nowhere/pay").begin(order) == nil)
  }

  @Test(
    "a picture's contents are printable, short, and no option", arguments: ["-h", "", "a\u{1B}[2J"])
  func addresses(text: String) {
    #expect(CommandLines.address(text) == nil)
    #expect(CommandLines.address(String(repeating: "a", count: 181)) == nil)
    #expect(CommandLines.address("https://example.cn/付款") != nil)
  }
}
