/// The pictures of a person's document, compared by support (ROL-8-04, ROL-9-20).
public struct RealNameMatter: ReviewedMatter {
  public let kind = CaseKind.realName
  public let steps = [ReviewStep(by: [.support], department: .realNameRegion)]

  public init() {}

  public func forms(for answers: Answers, in store: OpenStore) throws -> [Form] {
    [.realName(try store.reference.divisionTable())]
  }

  public func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {
    let before = try RealNameTable.realName(of: item.person, in: tx).state
    // Proved by other means meanwhile: no clerk undoes that here.
    guard before != .verified else { return }
    let state = RealName.State(item.state)
    try RealNameTable.decide(
      state, of: item.person, way: .manual, by: actor?.account.text ?? "", at: now, in: tx)
    let entry = AuditEntry(
      at: now, account: actor?.account.text ?? "",
      role: actor?.roles.map(\.rawValue).sorted().joined(separator: ",")
        ?? Role.system.rawValue,
      event: .realNameMoved, subject: "real_name", id: item.person.text, from: before.rawValue,
      to: state.rawValue, detail: RealName.Way.manual.rawValue)
    try store.audit.append(entry, in: tx)
  }
}
