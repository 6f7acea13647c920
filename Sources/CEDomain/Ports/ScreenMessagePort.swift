/// The demo's message port: the code comes back to be shown in the message bar.
public struct ScreenMessagePort: MessagePort {
  /// Nil unless the store was made by `ceadmin demo`.
  public init?(store: OpenStore) {
    guard store.isDemo else { return nil }
  }

  /// Who left the page has lost sight of the code: the next one comes at once.
  public var interval: Duration { .zero }

  public func deliver(
    _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
  ) throws -> MessageDelivery {
    .onScreen(message.arguments.first ?? "")
  }
}
