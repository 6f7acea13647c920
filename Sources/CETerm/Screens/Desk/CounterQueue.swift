import CEDomain

/// 柜台缴费: the cashier confirms cash or a bank slip.
struct CounterQueue: DeskQueue {
  let code = "counter"
  let number = "9.1"
  let name = DeskText.counter

  var opener: DeskOpener? {
    DeskOpener(
      label: DeskText.findOrder,
      asks: [DeskAsk(label: TrainingText.number, hint: DeskText.orderHint, characters: 12)]
    ) { inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let found = try CounterPayments(store: context.store).find(
        number: TextNormalizer.code(inputs[0]), by: actor, at: context.now,
        from: context.entropy)
      return found.map { .found(deskCase($0)) } ?? .refused(DeskText.orderNotFound)
    }
  }

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try CounterPayments(store: context.store).waiting(by: actor).map(deskCase)
  }

  private func deskCase(_ item: CounterCase) -> DeskCase {
    DeskCase(
      id: item.payment.text, version: item.version, number: item.number, applicant: item.payer,
      subject:
        "\(TrainingText.abbreviated(DeskText.subject(of: item).chinese))  \(item.amount.text)",
      at: item.at,
      state: DeskText.toConfirm)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let actor = context.actor,
      let found = try CounterPayments(store: context.store).counterCase(
        Identifier(item.id), by: actor)
    else { return [] }
    return [
      FactList.Fact(label: TrainingText.number, value: found.number, style: .strong),
      FactList.Fact(label: PaymentText.amount, value: found.amount.text, style: .strong),
      FactList.Fact(label: DeskText.payer, value: found.payer),
      FactList.Fact(
        label: DeskText.subject, value: context.text(DeskText.subject(of: found))),
      FactList.Fact(label: DeskText.submitted, value: ClockTime(of: found.at).stamp),
    ]
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [
      DeskAction(
        code: "cash", key: "c", label: DeskText.cash,
        consequence: DeskText.cashConsequence(item.number)),
      DeskAction(
        code: "slip", key: "s", label: DeskText.slip,
        asks: [DeskAsk(label: DeskText.slipNumber, characters: 40)]),
      DeskAction(
        code: "decline", key: "x", label: DeskText.notPaid, asks: [.opinion]),
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let counter = CounterPayments(store: context.store)
    let id = Identifier<Payment>(item.id)
    let outcome: PaymentOutcome
    switch action.code {
    case "decline":
      outcome = try counter.decline(
        id, version: item.version, opinion: inputs[0], by: actor, at: context.now)
    default:
      outcome = try counter.confirm(
        id, version: item.version, slip: action.code == "slip" ? inputs[0] : nil, by: actor,
        at: context.now, from: context.entropy)
    }
    switch outcome {
    case .paid, .surplus: return .done(DeskText.confirmed(item.number))
    case .pending: return .done(DeskText.declined(item.number))
    case .alreadySettled: return .done(DeskText.settledBefore)
    case .refused(let reason): return .refused(RefusalText.sentence(reason))
    }
  }
}
