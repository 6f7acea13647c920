/// Files that answers name and that are not there: thrown to undo the submission's transaction.
struct MissingFiles: Error {
  let fields: [FieldKey]

  /// The same as the person's own mistakes, one at each field.
  var violations: [Violation] { fields.map { Violation($0, .attachment(.missing)) } }
}

extension Attachments {
  /// Gives the files of a submission to its case; throws ``MissingFiles`` when one is not there.
  func keep(
    _ answers: Answers, of forms: [Form], with item: ReviewCase, by actor: Actor, at now: Moment,
    from entropy: Entropy, in tx: any Writing
  ) throws {
    let missing = try keep(
      answers, of: forms, for: item.person,
      as: AttachmentOwner(kind: "review_case", id: item.id.text), by: actor, at: now,
      from: entropy, in: tx)
    guard missing.isEmpty else { throw MissingFiles(fields: missing) }
  }
}
