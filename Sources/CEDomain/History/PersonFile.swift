/// 个人基本信息: what stands at the head of the archive, for the owner's own eyes (NAT-9-02).
public struct PersonFile: Hashable, Sendable {
  public let name: String
  public let documentKind: IdentityDocument.Kind
  /// In clear: only the owner is shown it (FLD-13-07).
  public let documentNumber: String
  public let gender: Gender?
  public let birthDate: CalendarDay?
  /// In clear; nil without a mobile number.
  public let mobile: String?

  /// The actor's own file; nil for anybody without a person behind the account.
  public static func own(of actor: Actor, in store: OpenStore) throws -> PersonFile? {
    guard let id = actor.person,
      Authority.allows(actor, .viewPersonUnmasked, Subject(owner: id))
    else { return nil }
    let directory = PersonDirectory(store: store)
    return try store.database.read { tx in
      guard let person = try directory.person(id, in: tx),
        let number = try directory.documentNumber(of: id, in: tx)
      else { return nil }
      return PersonFile(
        name: person.name, documentKind: person.documentKind, documentNumber: number,
        gender: person.gender, birthDate: person.birthDate,
        mobile: try directory.mobile(of: id, in: tx))
    }
  }
}
