import CEDomain

/// 退费办理: opened and decided by support, while nothing was studied (SH-4-20).
struct RefundQueue: DeskQueue {
  let code = "refund"
  let number = "9.4"
  let name = DeskText.refunds

  var opener: DeskOpener? {
    DeskOpener(
      label: DeskText.openRefund,
      asks: [
        DeskAsk(label: TrainingText.number, hint: DeskText.orderHint, characters: 12),
        DeskAsk(label: DeskText.reason),
      ]
    ) { inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let outcome = try Refunds(store: context.store).open(
        orderNumber: inputs[0], reason: inputs[1], by: actor, at: context.now,
        from: context.entropy)
      switch outcome {
      case .done(let refund): return .found(deskCase(refund))
      case .refused(let reason): return .refused(RefusalText.sentence(reason))
      }
    }
  }

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try Refunds(store: context.store).open(by: actor).map(deskCase)
  }

  private func deskCase(_ refund: Refund) -> DeskCase {
    DeskCase(
      id: refund.id.text, version: refund.version, number: refund.orderNumber,
      applicant: refund.personName,
      subject: "\(TrainingText.abbreviated(refund.trainingName))  \(refund.amount.text)",
      at: refund.openedAt, state: DeskText.state(refund.state), person: refund.person)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let actor = context.actor,
      let refund = try Refunds(store: context.store).refund(Identifier(item.id), by: actor)
    else { return [] }
    var facts = [
      FactList.Fact(label: TrainingText.number, value: refund.orderNumber),
      FactList.Fact(label: TrainingText.name, value: refund.trainingName),
      FactList.Fact(label: PaymentText.amount, value: refund.amount.text, style: .strong),
      FactList.Fact(label: DeskText.applicant, value: refund.personName),
      FactList.Fact(
        label: DeskText.reason, value: context.text(DeskText.refundReason(refund.reason))),
      FactList.Fact(
        label: TrainingText.state, value: context.text(DeskText.state(refund.state)),
        style: .strong),
    ]
    let invoice = try Refunds(store: context.store).obstructingInvoice(of: refund, by: actor)
    if let number = invoice?.number {
      facts.append(
        FactList.Fact(
          label: DeskText.invoiceStands, value: context.text(DeskText.mustBeVoid(number)),
          style: .warning))
    }
    if let due = refund.dueOn {
      facts.append(FactList.Fact(label: DeskText.dueOn, value: due.description, style: .warning))
    }
    return facts
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let actor = context.actor,
      let refund = try? Refunds(store: context.store).refund(Identifier(item.id), by: actor)
    else { return [] }
    let isOwner = context.actor?.person == refund.person
    return Refund.lifeCycle.actions(in: refund.state, by: .support, isOwner: isOwner).map {
      action in
      switch action {
      case .approve:
        DeskAction(
          code: action.rawValue, key: "a", label: DeskText.approveRefund,
          consequence: DeskText.refundConsequence(refund))
      case .reject:
        DeskAction(code: action.rawValue, key: "x", label: DeskText.reject, asks: [.opinion])
      case .confirmReturned:
        DeskAction(
          code: action.rawValue, key: "m", label: DeskText.moneyReturned,
          consequence: DeskText.returnedConsequence(refund))
      }
    }
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor, let step = RefundAction(rawValue: action.code) else {
      return .refused(RefusalText.notPermitted)
    }
    let outcome = try Refunds(store: context.store).decide(
      step, on: Identifier(item.id), version: item.version, opinion: inputs.first ?? "",
      by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .done(let refund): return .done(DeskText.state(refund.state))
    case .refused(let reason): return .refused(RefusalText.sentence(reason))
    }
  }
}
