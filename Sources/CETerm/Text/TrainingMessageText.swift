import CEDomain

/// The sentences of the messages about orders, refunds and invoices.
enum TrainingMessageText {
  /// Nil for a code that belongs to another area.
  static func sentence(_ code: String, _ arguments: MessageArguments) -> Phrase? {
    let number = arguments["number"]
    switch code {
    case "order.paid":
      return Phrase(
        "订单 \(number) 支付成功，\(arguments["name"]) 已开通，可以开始选课学习。",
        "Order \(number) is paid and its training is open: choose courses and study.")
    case "refund.approved":
      return Phrase(
        "订单 \(number) 的退费已同意，\(arguments["amount"]) 将在 \(arguments["due"]) 前原路退回。",
        "The refund of order \(number) is approved: \(arguments["amount"]) will be back by "
          + "\(arguments["due"]).")
    case "refund.rejected":
      return Phrase(
        "订单 \(number) 的退费未予办理，原因：\(arguments["opinion"])",
        "The refund of order \(number) was refused: \(arguments["opinion"])")
    case "refund.returned":
      return Phrase(
        "订单 \(number) 的 \(arguments["amount"]) 已原路退回。",
        "\(arguments["amount"]) of order \(number) went back by the way it came.")
    case "invoice.issued":
      return Phrase(
        "订单 \(arguments["order"]) 的发票已开具，号码 \(number)。",
        "The invoice of order \(arguments["order"]) is issued: number \(number).")
    case "invoice.rejected":
      return Phrase(
        "订单 \(arguments["order"]) 的发票申请已驳回，原因：\(arguments["opinion"])。修改后可重新申请。",
        "The invoice request of order \(arguments["order"]) was rejected: "
          + "\(arguments["opinion"]). Correct it and ask again.")
    case "training.prolonged":
      return Phrase(
        "您\(arguments["year"])年度的培训尚未完成，可在 \(arguments["opens"]) 至 \(arguments["closes"]) 继续补学，无需再次缴费。",
        "Your training of \(arguments["year"]) is not finished. Go on with it from "
          + "\(arguments["opens"]) to \(arguments["closes"]); nothing is to be paid again.")
    default:
      return nil
    }
  }
}
