import CEDomain

/// 人工咨询: support answers questions that the help texts did not (NAT-2.4-01).
struct TicketQueue: DeskQueue {
  let code = "ticket"
  let number = "9.14"
  let name = HelpCentreText.tickets

  func cases(in context: Context) throws -> [DeskCase] {
    try waiting(in: context).map { ticket in
      DeskCase(
        id: ticket.id.text, version: ticket.version, number: String(ticket.number),
        applicant: ticket.personNameMasked, subject: ticket.question, at: ticket.askedAt,
        state: DeskText.toAnswer, person: ticket.person)
    }
  }

  private func waiting(in context: Context) throws -> [Ticket] {
    guard let actor = context.actor else { return [] }
    return try Tickets(store: context.store).waiting(for: actor)
  }

  private func ticket(_ item: DeskCase, in context: Context) throws -> Ticket? {
    try waiting(in: context).first { $0.id.text == item.id }
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let ticket = try ticket(item, in: context) else { return [] }
    return [
      FactList.Fact(label: DeskText.caseNumber, value: String(ticket.number)),
      FactList.Fact(label: DeskText.applicant, value: ticket.personNameMasked),
      FactList.Fact(label: DeskText.submitted, value: ClockTime(of: ticket.askedAt).stamp),
      FactList.Fact(label: DeskText.question, value: ticket.question, style: .strong),
    ]
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [
      DeskAction(
        code: "answer", key: "a", label: DeskText.answer,
        asks: [
          DeskAsk(label: DeskText.answer, characters: Tickets.characters, isParagraph: true)
        ])
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    guard let ticket = try ticket(item, in: context) else { throw StoreError.stale }
    let outcome = try Tickets(store: context.store).answer(
      ticket, with: inputs.first ?? "", by: actor, at: context.now, from: context.entropy)
    switch outcome {
    case .done: return .done(DeskText.answered)
    case .empty: return .refused(DeskText.answerMissing)
    case .tooMany, .notPermitted: return .refused(RefusalText.notPermitted)
    }
  }
}
