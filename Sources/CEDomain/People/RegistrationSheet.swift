/// 会计人员信息登记表: the person's approved national collection, for the person's own eyes
/// (SH-0-06) and as read-only first block of the entry (SH-3-10).
public struct RegistrationSheet: Hashable, Sendable {
  public let person: PersonRecord
  /// The whole number; only the owner is shown it (FLD-13-07).
  public let documentNumber: String
  public let national: NationalRecord

  /// The actor's own sheet; nil for anybody without a person behind the account.
  public static func own(of actor: Actor, in store: OpenStore) throws -> RegistrationSheet? {
    guard let id = actor.person,
      Authority.allows(actor, .viewPersonUnmasked, Subject(owner: id))
    else { return nil }
    let directory = PersonDirectory(store: store)
    return try store.database.read { tx in
      guard let person = try directory.person(id, in: tx),
        let number = try directory.documentNumber(of: id, in: tx)
      else { return nil }
      return RegistrationSheet(
        person: person, documentNumber: number,
        national: try NationalRecords.record(of: id, in: tx))
    }
  }
}
