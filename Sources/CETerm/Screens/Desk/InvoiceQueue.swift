import CEDomain

/// 发票开具: the institution gives a number or rejects with the reason (ROL-6-04).
struct InvoiceQueue: DeskQueue {
  let code = "invoice"
  let number = "9.2"
  let name = DeskText.invoices

  var opener: DeskOpener? {
    DeskOpener(
      label: DeskText.findInvoice,
      asks: [DeskAsk(label: TrainingText.number, hint: DeskText.orderHint, characters: 12)]
    ) { inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let found = try Invoices(store: context.store).issued(forOrder: inputs[0], by: actor)
      return found.map { .found(deskCase($0)) } ?? .refused(DeskText.noIssuedInvoice)
    }
  }

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try Invoices(store: context.store).pending(by: actor).map(deskCase)
  }

  private func deskCase(_ invoice: Invoice) -> DeskCase {
    DeskCase(
      id: invoice.id.text, version: invoice.version, number: invoice.orderNumber,
      applicant: invoice.personName, subject: "\(invoice.title)  \(invoice.amount.text)",
      at: invoice.requestedAt,
      state: invoice.state == .issued ? DeskText.toVoid : PaymentText.state(invoice.state),
      person: invoice.person)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let actor = context.actor,
      let invoice = try Invoices(store: context.store).invoice(Identifier(item.id), by: actor)
    else {
      return []
    }
    var facts = [
      FactList.Fact(label: TrainingText.number, value: invoice.orderNumber),
      FactList.Fact(label: TrainingText.name, value: invoice.trainingName),
      FactList.Fact(label: PaymentText.amount, value: invoice.amount.text, style: .strong),
      FactList.Fact(label: PaymentText.title, value: invoice.title, style: .strong),
    ]
    if !invoice.taxpayerNumber.isEmpty {
      facts.append(FactList.Fact(label: DeskText.taxpayer, value: invoice.taxpayerNumber))
    }
    facts.append(FactList.Fact(label: DeskText.email, value: invoice.emailMasked))
    if let number = invoice.number {
      facts.append(FactList.Fact(label: PaymentText.invoiceNumber, value: number, style: .strong))
    }
    if invoice.state == .issued {
      facts.append(
        FactList.Fact(
          label: TrainingText.state, value: context.text(DeskText.toVoid), style: .warning))
    }
    if !invoice.remark.isEmpty {
      facts.append(FactList.Fact(label: DeskText.remark, value: invoice.remark))
    }
    return facts
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let actor = context.actor,
      let invoice = try? Invoices(store: context.store).invoice(Identifier(item.id), by: actor)
    else { return [] }
    let possible = Invoice.lifeCycle.actions(
      in: invoice.state, by: .networkInstitution, isOwner: actor.person == invoice.person)
    var actions = possible.compactMap { action -> DeskAction? in
      switch action {
      case .issue:
        DeskAction(
          code: action.rawValue, key: "i", label: DeskText.issue,
          asks: [
            DeskAsk(
              label: PaymentText.invoiceNumber, hint: DeskText.invoiceHint, characters: 24)
          ])
      case .reject:
        DeskAction(
          code: action.rawValue, key: "x", label: DeskText.reject, asks: [.opinion])
      case .void:
        DeskAction(
          code: action.rawValue, key: "z", label: DeskText.voidInvoice, asks: [.opinion])
      case .resubmit: nil
      }
    }
    actions.append(DeskAction(code: "email", key: "e", label: DeskText.showEmail))
    return actions
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let invoices = Invoices(store: context.store)
    let id = Identifier<Invoice>(item.id)
    guard let step = InvoiceAction(rawValue: action.code) else {
      let email = try invoices.email(of: id, by: actor, at: context.now)
      return email.map { .told(Phrase(same: $0)) } ?? .refused(RefusalText.notPermitted)
    }
    let outcome = try invoices.decide(
      step, on: id, version: item.version, number: step == .issue ? inputs[0] : "",
      opinion: step == .issue ? "" : inputs[0], by: actor, at: context.now,
      from: context.entropy)
    switch outcome {
    case .done(let invoice): return .done(PaymentText.state(invoice.state))
    case .refused(let reason): return .refused(RefusalText.sentence(reason))
    }
  }
}
