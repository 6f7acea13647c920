import CEDomain

/// 同步异常: confirmations of credits that failed, to be tried again (SH-9-05).
struct SyncQueue: DeskQueue {
  let code = "sync"
  let number = "9.11"
  let name = DeskText.syncFailures

  func cases(in context: Context) throws -> [DeskCase] {
    guard let actor = context.actor else { return [] }
    return try SyncDesk(store: context.store).cases(by: actor).map { found in
      DeskCase(
        id: found.item.id.text, version: found.item.version, number: found.orderNumber,
        applicant: found.personName, subject: TrainingText.abbreviated(found.trainingName),
        at: found.item.settledAt ?? found.item.dueAt, state: DeskText.syncFailed)
    }
  }

  private func found(_ item: DeskCase, in context: Context) throws -> SyncCase? {
    guard let actor = context.actor else { return nil }
    return try SyncDesk(store: context.store).syncCase(Identifier(item.id), by: actor)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let found = try found(item, in: context) else { return [] }
    var facts = [
      FactList.Fact(label: TrainingText.number, value: found.orderNumber),
      FactList.Fact(label: TrainingText.name, value: found.trainingName),
      FactList.Fact(label: DeskText.applicant, value: found.personName),
      FactList.Fact(label: DeskText.year, value: String(found.item.year)),
      FactList.Fact(
        label: DeskText.syncDue, value: ClockTime(of: found.item.dueAt).day.description),
    ]
    if let fault = found.item.fault {
      facts.append(
        FactList.Fact(
          label: DeskText.reason, value: context.text(DeskText.sentence(fault)), style: .strong))
    }
    if !found.note.isEmpty {
      facts.append(FactList.Fact(label: DeskText.note, value: found.note))
    }
    return facts
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    [
      DeskAction(
        code: "retry", key: "a", label: DeskText.syncAgain,
        consequence: DeskText.syncConsequence),
      DeskAction(
        code: "note", key: "n", label: DeskText.writeNote, asks: [DeskAsk(label: DeskText.note)]),
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor, let found = try found(item, in: context) else {
      return .refused(RefusalText.notPermitted)
    }
    guard found.item.version == item.version else { throw StoreError.stale }
    if action.code == "note" {
      let isKept = try SyncDesk(store: context.store).note(
        inputs[0], on: found.item, by: actor, at: context.now)
      return isKept ? .done(DeskText.noted) : .refused(DeskText.noteLength)
    }
    let isBack = try CreditConfirmation(store: context.store).retry(
      found.item, by: actor, at: context.now)
    return isBack ? .done(DeskText.syncQueued) : .refused(RefusalText.notPermitted)
  }
}
