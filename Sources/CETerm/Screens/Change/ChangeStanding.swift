import CEDomain

/// What the national home says of changes and transfers under way.
enum ChangeStanding {
  static func change(of actor: Actor, _ context: Context) throws -> NationalTile.Standing {
    guard let sheet = try InformationChanges(store: context.store).sheet(by: actor),
      let record = sheet.records.first
    else { return .quiet }
    let note = ReviewText.state(record.item.state)
    switch record.item.state {
    case .pending: return NationalTile.Standing(note: note)
    case .returned:
      return NationalTile.Standing(
        note: note, next: mend(ChangeText.name(record.part), record.item.opinion))
    case .draft, .approved, .rejected, .withdrawn: return .quiet
    }
  }

  static func transfer(of actor: Actor, _ context: Context) throws -> NationalTile.Standing {
    guard let transfer = try Transfers(store: context.store).all(by: actor).first else {
      return .quiet
    }
    switch transfer.item.state {
    case .pending: return NationalTile.Standing(note: TransferText.standing(transfer))
    case .returned:
      return NationalTile.Standing(
        note: TransferText.standing(transfer),
        next: mend(TransferText.apply, transfer.item.opinion))
    case .draft, .approved, .rejected, .withdrawn: return .quiet
    }
  }

  private static func mend(_ what: Phrase, _ opinion: Opinion) -> NationalTile.Next {
    NationalTile.Next(
      sentence: Phrase(
        "\(what.chinese)已退回，请修改后重新提交",
        "\(what.english) was returned: mend it and submit it again"),
      detail: opinion.text.isEmpty ? nil : Phrase(same: opinion.text))
  }
}
