import CEDomain

/// 学习卡支付 as a screen (FLD-12-10). The password is never kept anywhere.
enum CardForm {
  static func screen(for order: Order) -> FormScreen {
    FormScreen(
      heading: Heading("4.3", PaymentText.card), form: .learningCard,
      intro: Phrase(
        "订单 \(order.number)  \(order.amount.text)", "Order \(order.number)  \(order.amount.text)"),
      actions: FormActions(submitLabel: PaymentText.payByCard) { answers, _, context in
        try pay(order, with: answers, in: context)
      })
  }

  private static func pay(
    _ order: Order, with answers: Answers, in context: Context
  ) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try LearningCards(store: context.store).pay(
      order.id, number: answers[.cardNumber], password: answers[.cardPassword], by: actor,
      at: context.now, from: context.entropy)
    switch outcome {
    case .paid: return .proceed([.pop, .say(PaymentText.paid, .good)])
    case .pending, .alreadySettled, .surplus: return .proceed([.pop])
    case .refused(let reason): return .failed(RefusalText.sentence(reason))
    }
  }
}
