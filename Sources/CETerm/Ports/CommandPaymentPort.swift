import CEDomain

/// The operator's own payment gateway: an executable that reads one JSON object and answers two
/// lines, the gateway's number and the text to be scanned, with exit status 0.
///
/// ```json
/// {"order":"1000001","fen":4500,"name":"2025年度…"}
/// ```
/// The gateway's later notice is taken by `ceadmin payment-notify`.
struct CommandPaymentPort: PaymentPort {
  let path: String
  var patience: Duration = .seconds(10)

  /// Why the executable gave no payment.
  struct Failure: Error {}

  func begin(order number: String, amount: Money, name: String) throws -> PaymentTicket {
    let text = """
      {"order":\(CommandLines.quoted(number)),"fen":\(amount.fen),"name":\(CommandLines.quoted(name))}

      """
    let child = ChildProcess(path: path, arguments: [])
    guard
      case .ended(status: 0, let output) = child.run(input: Array(text.utf8), patience: patience)
    else { throw Failure() }
    let lines = CommandLines.lines(of: output)
    guard lines.count == 2, let reference = CommandLines.reference(lines[0]),
      let code = CommandLines.address(lines[1])
    else { throw Failure() }
    return PaymentTicket(reference: reference, codeText: code)
  }
}

/// The gateway the store's settings name; nil where on-line payment is not set up.
func paymentPort(of store: OpenStore) throws -> (any PaymentPort)? {
  switch try PortSettings(store: store).setting(of: .payment) {
  case .command(let path): CommandPaymentPort(path: path)
  case .desk, .screen: nil
  }
}
