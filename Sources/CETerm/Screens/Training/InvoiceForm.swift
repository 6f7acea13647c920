import CEDomain

/// 申请发票 as a screen (SH-4-19).
enum InvoiceForm {
  /// The form for a paid order, or the sentence why there is none.
  static func open(for order: Identifier<Order>, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      guard let order = try Orders(store: context.store).order(order, by: actor) else {
        return [.say(RefusalText.sentence(InvoiceRefusal.unknownOrder), .warning)]
      }
      guard order.roster == nil else {
        return [.say(RefusalText.sentence(InvoiceRefusal.paidByEmployer), .info)]
      }
      guard order.paidAt != nil else {
        return [.say(RefusalText.sentence(InvoiceRefusal.orderNotPaid), .warning)]
      }
      let existing = try Invoices(store: context.store).invoice(ofOrder: order.id, by: actor)
      if let existing, [.pending, .issued].contains(existing.state) {
        return [
          .push(InvoicesScreen(context: context)),
          .say(RefusalText.sentence(InvoiceRefusal.alreadyRequested(existing.state)), .info),
        ]
      }
      let place = DraftPlace(
        owner: actor.account.text, form: Form.invoice.name, record: order.id.text)
      var answers = try context.store.drafts.answers(in: place)
      answers[.invoiceAmount] = order.amount.text
      if let existing { answers = answers.merging(existing.answers) }
      return [.push(screen(for: order, answers: answers, place: place))]
    }
  }

  private static func screen(for order: Order, answers: Answers, place: DraftPlace) -> FormScreen {
    FormScreen(
      heading: Heading("4.5", PaymentText.invoice), form: .invoice, answers: answers,
      intro: Phrase(
        "订单 \(order.number)  \(order.trainingName)", "Order \(order.number)  \(order.trainingName)"
      ),
      actions: FormActions(
        keep: FormActions.draft(place, sealed: [.invoiceEmail])
      ) { answers, _, context in
        try submit(answers, for: order, place: place, in: context)
      })
  }

  private static func submit(
    _ answers: Answers, for order: Order, place: DraftPlace, in context: Context
  ) throws -> FormOutcome {
    guard let actor = context.actor else { return .failed(RefusalText.notPermitted) }
    let outcome = try Invoices(store: context.store).request(
      for: order.id, answers, by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .done:
      try context.store.database.write { try context.store.drafts.discard(place, in: $0) }
      return .proceed([.pop, .say(PaymentText.invoiceSent, .good)])
    case .refused(.invalid(let violations)): return .refused(violations)
    case .refused(let reason): return .failed(RefusalText.sentence(reason))
    }
  }
}

extension Invoice {
  /// What was asked for, to be corrected; the sealed address is typed again.
  fileprivate var answers: Answers {
    Answers([
      .invoiceTitleKind: titleKind.rawValue, .invoiceTitle: title,
      .invoiceTaxpayer: taxpayerNumber, .invoiceRemark: remark,
    ])
  }
}
