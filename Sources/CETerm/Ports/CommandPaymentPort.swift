import CEDomain

/// The operator's own payment gateway: an executable that reads one JSON object and answers two
/// lines, the gateway's number and the text to be scanned, with exit status 0.
///
/// ```json
/// {"order":"1000001","fen":4500,"name":"2025年度…"}
/// ```
/// The gateway's later notice is taken by `ceadmin payment-notify`.
struct CommandPaymentPort {
  let path: String
  var patience: Duration = .seconds(10)

  /// Asks for a payment; nil when the command cannot be started. The program never waits for it.
  func begin(_ order: Order) -> RunningChild? {
    let text = """
      {"order":\(CommandLines.quoted(order.number)),"fen":\(order.amount.fen),\
      "name":\(CommandLines.quoted(order.trainingName))}

      """
    return ChildProcess(path: path, arguments: []).start(
      input: Array(text.utf8), patience: patience)
  }

  /// Reads the answer; nil when it opens no payment.
  static func ticket(_ ending: ChildProcess.Ending) -> PaymentTicket? {
    guard case .ended(status: 0, let output) = ending else { return nil }
    let lines = CommandLines.lines(of: output)
    guard lines.count == 2, let reference = CommandLines.reference(lines[0]),
      let code = CommandLines.address(lines[1])
    else { return nil }
    return PaymentTicket(reference: reference, codeText: code)
  }
}

/// The gateway the store's settings name; nil where on-line payment is not set up.
func paymentPort(of store: OpenStore) throws -> CommandPaymentPort? {
  switch try PortSettings(store: store).setting(of: .payment) {
  case .command(let path): CommandPaymentPort(path: path)
  case .desk, .screen: nil
  }
}
