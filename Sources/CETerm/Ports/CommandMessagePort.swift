import CEDomain

/// The operator's own way to send short messages: an executable that reads one JSON object and
/// answers with its exit status, 0 for "taken over" (docs/PORTS.md).
///
/// ```json
/// {"code":"signInCode","recipient":"13812342238","arguments":["123456","3"],
///  "expires":1795222980000}
/// ```
struct CommandMessagePort: MessagePort {
  let path: String
  var patience: Duration = .seconds(10)

  func deliver(
    _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
  ) throws -> MessageDelivery {
    guard !message.recipient.isEmpty else { return .failed(.noRecipient) }
    let text = """
      {"code":\(CommandLines.quoted(message.code.rawValue)),"recipient":\(CommandLines.quoted(message.recipient)),\
      "arguments":[\(message.arguments.map(CommandLines.quoted).joined(separator: ","))],\
      "expires":\(message.expiresAt.milliseconds)}

      """
    let child = ChildProcess(path: path, arguments: [])
    switch child.run(input: Array(text.utf8), patience: patience) {
    case .ended(status: 0, output: _): return .sent(to: message.recipientMasked)
    case .ended(let status, output: _): return .failed(.refused(status: status))
    case .timedOut: return .failed(.timedOut)
    case .notStarted: return .failed(.unavailable)
    }
  }
}

/// The port the store's settings name.
func messagePort(of store: OpenStore) throws -> any MessagePort {
  switch try PortSettings(store: store).setting(of: .message) {
  case .command(let path): CommandMessagePort(path: path)
  case .desk: DeskMessagePort(store: store)
  case .screen:
    if let port = ScreenMessagePort(store: store) { port } else { DeskMessagePort(store: store) }
  }
}
