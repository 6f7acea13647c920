/// 信息变更审核: the part before and after, decided by the competent department (ROL-4-02).
public struct ChangeMatter: ReviewedMatter {
  public let part: ChangePart

  public init(_ part: ChangePart) {
    self.part = part
  }

  public var kind: CaseKind { part.kind }

  public var steps: [ReviewStep] { [ReviewStep(by: ReviewStep.finance)] }

  public func forms(for answers: Answers, in store: OpenStore) throws -> [Form] {
    [part.form(born: CalendarDay(answers[.collectionBirthDate]))]
  }

  /// Approved values come into force; anything else drops them (NAT-10-04).
  public func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {
    guard action == .approve else { return }
    let table = CollectionTable(seal: store.seal)
    let current = try table.approved(of: item.person, in: tx)
    let changed = submission.applied(to: current, part: part)
    try table.approve(changed, of: item.person, at: now, from: entropy, in: tx)
  }
}

extension Submission {
  /// The values in force with this change in them; rows are taken over one by one.
  func applied(to current: Answers, part: ChangePart) -> Answers {
    var result = current
    guard let list = part.list else {
      for field in part.form(born: nil).fields { result[field.key] = after[field.key] }
      if part == .scope { result[.collectionLibraryCheck] = after[.collectionLibraryCheck] }
      return result
    }
    let old = RowList(text: before[list])
    let new = RowList(text: after[list])
    var rows = RowList(text: current[list])
    for row in old.rows where new[row.id] == nil { rows.remove(row.id) }
    for row in new.rows where old[row.id] != row { rows.put(row) }
    result[list] = rows.text
    return result
  }
}
