import CEDomain

/// 待发验证码: read to a person after checking the card; every reading is audited.
struct OutboxQueue: DeskQueue {
  let code = "outbox"
  let number = "9.5"
  let name = DeskText.outbox

  func cases(in context: Context) throws -> [DeskCase] {
    try waiting(in: context).map { item in
      DeskCase(
        id: item.id.text, version: item.version, number: item.recipientMasked,
        applicant: item.personName, subject: context.text(DeskText.purpose(item.code)),
        at: item.createdAt, state: DeskText.toRead, person: item.person)
    }
  }

  private func waiting(in context: Context) throws -> [OutboxCase] {
    guard let actor = context.actor else { return [] }
    return try OutboxDesk(store: context.store).waiting(by: actor, at: context.now)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let row = try waiting(in: context).first(where: { $0.id.text == item.id }) else {
      return []
    }
    var facts = [
      FactList.Fact(label: DeskText.applicant, value: row.personName, style: .strong),
      FactList.Fact(label: DeskText.document, value: row.documentMasked),
      FactList.Fact(label: DeskText.mobile, value: row.recipientMasked),
      FactList.Fact(
        label: DeskText.purposeLabel, value: context.text(DeskText.purpose(row.code))),
      FactList.Fact(label: DeskText.submitted, value: ClockTime(of: row.createdAt).stamp),
    ]
    if let expiry = row.expiresAt {
      facts.append(
        FactList.Fact(
          label: DeskText.goodUntil, value: ClockTime(of: expiry).clock, style: .warning))
    }
    return facts
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [
      DeskAction(
        code: "read", key: "a", label: DeskText.readOut, consequence: DeskText.checkCard)
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let reading = try OutboxDesk(store: context.store).read(
      Identifier(item.id), version: item.version, by: actor, at: context.now)
    switch reading {
    case .read(let code): return .shown(DeskText.code(code))
    case .expired: return .refused(DeskText.codeExpired)
    case .notPermitted: return .refused(RefusalText.notPermitted)
    }
  }
}

extension DeskAsk {
  /// FLD-12-09
  static let opinion = DeskAsk(label: DeskText.opinion, hint: DeskText.opinionHint)
}
