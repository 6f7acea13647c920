import ArgumentParser
import CEDomain

/// `ceadmin payment-notify REFERENCE [FEN] [--status failed]`: what a payment gateway's call tells.
///
/// Accepted once; the same call again changes nothing (OV-9-01).
struct PaymentNotifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payment-notify",
    abstract: "接收支付网关的到账通知 / Takes a payment gateway's notice.")

  @OptionGroup var options: StoreOptions

  @Argument(help: "支付流水号 / the gateway's reference.")
  var reference: String

  @Argument(help: "金额（分），失败时不填 / the amount in fen; none for a failed payment.")
  var fen: Int?

  /// What the gateway says.
  enum Status: String, CaseIterable, ExpressibleByArgument {
    case paid, failed
  }

  @Option(name: .long, help: "支付结果 / what came of it: paid, failed.")
  var status = Status.paid

  func validate() throws {
    switch (status, fen) {
    case (.paid, nil), (.failed, .some):
      throw ValidationError(StaffText.amountOrFailed.inChosenLanguage)
    case (.paid, .some), (.failed, nil): break
    }
  }

  func run() throws {
    let store = try options.open()
    let outcome = try withStoreErrors(options.store) {
      try GatewayPayments(store: store).notify(
        reference: reference, amount: fen.map { Money(fen: $0) }, by: .gateway,
        at: .now + store.clockOffset, from: .system)
    }
    switch outcome {
    case .paid: say(StaffText.paid)
    case .alreadySettled: say(StaffText.paidBefore)
    case .surplus: say(StaffText.surplus)
    case .pending: throw CommandFailure(1, StaffText.stillPending)
    case .refused(.gatewayFailed): say(StaffText.paymentFailed)
    case .refused: throw CommandFailure(1, StaffText.noticeRefused(reference))
    }
  }
}

extension Actor {
  /// The payment gateway's own notices.
  static let gateway = Actor(
    account: Identifier("gateway"), person: nil, roles: [.system], organisation: nil, region: "",
    session: Identifier("gateway"), displayName: "ceadmin payment-notify")
}
