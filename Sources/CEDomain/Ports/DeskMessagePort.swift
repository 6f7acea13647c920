/// The message port of a service point: a clerk finds the message in the desk's outbox and reads
/// it out after looking at the person's card.
public struct DeskMessagePort: MessagePort {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  public func deliver(
    _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
  ) throws -> MessageDelivery {
    let row = Outbox.Message(
      channel: .textMessage, person: message.person, recipient: message.recipient,
      recipientMasked: message.recipientMasked, code: message.code.rawValue,
      arguments: [
        "code": message.arguments.first ?? "", "minutes": message.arguments.last ?? "",
      ],
      expiresAt: message.expiresAt)
    try store.database.write { tx in
      _ = try store.outbox.enqueue(row, at: now, from: entropy, in: tx)
    }
    return .atDesk
  }
}
