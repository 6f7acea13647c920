/// A person as a desk sees one with a task about them: everything in clear, and written down.
public struct UnmaskedPerson: Hashable, Sendable {
  public let name: String
  public let documentNumber: String
  public let mobile: String
}

/// Unmasked views for whoever has a task about the person (FLD-13-07, OV-5-12, ROL-2-11).
public struct DeskPersons {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Name, number and mobile in clear; nil where the actor may not see them.
  ///
  /// The task is a case that the actor has claimed (``DeskClaims``); without one nothing is shown.
  public func unmask(
    _ person: Identifier<Person>, forCase caseID: String, in queue: String, by actor: Actor,
    at now: Moment
  ) throws -> UnmaskedPerson? {
    let directory = PersonDirectory(store: store)
    return try store.database.write { tx in
      let subject = Subject(
        owner: person, organisation: actor.organisation,
        hasOpenTask: try DeskClaims.holds(caseID, in: queue, by: actor, at: now, tx: tx))
      guard Authority.allows(actor, .viewPersonUnmasked, subject),
        let record = try directory.person(person, in: tx)
      else { return nil }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .personUnmasked, subject: "person", id: person.text,
          detail: "\(queue) \(caseID)"), in: tx)
      return UnmaskedPerson(
        name: record.name, documentNumber: try directory.documentNumber(of: person, in: tx) ?? "",
        mobile: try directory.mobile(of: person, in: tx) ?? "")
    }
  }
}

extension AuditEvent {
  static let personUnmasked = AuditEvent("person.unmasked")
}
