import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("CommandPaymentPort")
struct CommandPaymentPortTests {
  private func begin(
    _ command: ScriptedCommand, patience: Duration = .seconds(10)
  ) throws -> PaymentTicket {
    try CommandPaymentPort(path: command.path, patience: patience).begin(
      order: "1000001", amount: Money(fen: 4500), name: "2025年度“专业”\\90")
  }

  @Test("OV-5-07 SH-4-11: the command gives the gateway's number and the text to scan")
  func begins() throws {
    let command = ScriptedCommand([.success(["PAY-17", "weixin://wxpay/bizpayurl?pr=abc"])])
    let ticket = try begin(command)
    #expect(
      ticket == PaymentTicket(reference: "PAY-17", codeText: "weixin://wxpay/bizpayurl?pr=abc"))
    #expect(
      command.input == [#"{"order":"1000001","fen":4500,"name":"2025年度“专业”\\90"}"#])
  }

  @Test(
    "OV-5-07: failure, not found, a bad answer and endless output give no payment",
    arguments: [
      ScriptedCommand.Step.failure(status: 69), .notFound, .success(["PAY-17"]),
      .success(["PAY 17", "weixin://x"]), .success(["PAY-17", "-x"]), .flood,
    ])
  func fails(step: ScriptedCommand.Step) {
    #expect(throws: CommandPaymentPort.Failure.self) { try begin(ScriptedCommand([step])) }
  }

  @Test("OV-5-07: a slow gateway is given up")
  func slow() {
    #expect(throws: CommandPaymentPort.Failure.self) {
      try begin(ScriptedCommand([.timeOut]), patience: .milliseconds(300))
    }
  }

  @Test(
    "a picture's contents are printable, short, and no option", arguments: ["-h", "", "a\u{1B}[2J"])
  func addresses(text: String) {
    #expect(CommandLines.address(text) == nil)
    #expect(CommandLines.address(String(repeating: "a", count: 181)) == nil)
    #expect(CommandLines.address("https://example.cn/付款") != nil)
  }
}
