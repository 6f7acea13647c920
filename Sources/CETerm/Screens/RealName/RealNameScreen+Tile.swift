import CEDomain

extension RealNameScreen {
  /// What the national home says of the check: the next thing to do, until it is done.
  static func standing(of actor: Actor, in context: Context) throws -> NationalTile.Standing {
    let names = RealNames(store: context.store)
    let state = try names.realName(of: actor).state
    let note = RealNameText.state(state)
    switch state {
    case .verified, .pending: return NationalTile.Standing(note: note)
    case .unverified:
      return NationalTile.Standing(note: note, next: NationalTile.Next(sentence: RealNameText.next))
    case .refused:
      let opinion = try names.mending(by: actor)?.opinion.text ?? ""
      return NationalTile.Standing(
        note: note,
        next: NationalTile.Next(
          sentence: RealNameText.nextAgain,
          detail: opinion.isEmpty ? nil : Phrase(same: opinion)))
    }
  }
}
