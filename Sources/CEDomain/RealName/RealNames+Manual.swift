extension RealNames {
  /// What came of handing pictures in.
  public enum Submission: Hashable, Sendable {
    case sent(ReviewCase)
    case invalid([Violation])
    case refused(RealNameRefusal)
    /// Why the desk did not take it: one waits already, say.
    case notTaken(ReviewRefusal)
  }

  /// What a clerk said about the pictures that were handed in last, and the answers to mend; nil
  /// while nothing came back.
  public struct Mending: Hashable, Sendable {
    public let opinion: Opinion
    public let answers: Answers
  }

  /// What is to be mended; also the answers of a case that was taken back.
  public func mending(by actor: Actor) throws -> Mending? {
    guard let person = owner(actor) else { return nil }
    let reviews = Reviews(store: store)
    return try store.database.read { tx in
      guard let item = try reviews.latest(.realName, of: person, in: tx) else { return nil }
      switch item.state {
      case .returned, .rejected, .draft:
        return Mending(
          opinion: item.opinion, answers: try reviews.submission(of: item, in: tx).after)
      case .pending, .approved, .withdrawn: return nil
      }
    }
  }

  /// Sends the pictures to the clerks; a returned case keeps its number, a refused one is followed
  /// by a new one (ROL-2-09).
  public func submit(
    _ answers: Answers, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Submission {
    guard let person = owner(actor) else { return .refused(.notPermitted) }
    let form = Form.realName(try store.reference.divisionTable())
    let context = RuleContext(answers: answers, today: CalendarDay(containing: now))
    let faults = form.violations(in: context)
    guard faults.isEmpty else { return .invalid(faults) }
    do {
      return try handIn(answers, of: person, form, by: actor, at: now, from: entropy)
    } catch let lost as LostFiles {
      return .invalid(lost.fields.map { Violation($0, .attachment(.missing)) })
    }
  }

  /// Files that an answer names and nobody holds any more; thrown so that nothing is kept.
  private struct LostFiles: Error {
    let fields: [FieldKey]
  }

  private func handIn(
    _ answers: Answers, of person: Identifier<Person>, _ form: Form, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> Submission {
    let reviews = Reviews(store: store)
    return try store.database.write { tx in
      if let reason = try refusal(of: person, at: now, countsTries: false, in: tx) {
        return .refused(reason)
      }
      let before = try RealNameTable.realName(of: person, in: tx).state
      let latest = try reviews.latest(.realName, of: person, in: tx)
      let isOpen = latest.map { [.returned, .draft].contains($0.state) } ?? false
      let outcome = try reviews.submit(
        ReviewApplication(.realName, of: person, CEDomain.Submission(after: answers)),
        resubmitting: isOpen ? latest?.id : nil, by: actor, at: now, from: entropy, in: tx)
      guard case .done(let item) = outcome else {
        if case .refused(let reason) = outcome { return .notTaken(reason) }
        return .refused(.notPermitted)
      }
      let lost = try Attachments(store: store).keep(
        answers, of: [form], for: person, as: .reviewCase(item.id), by: actor, at: now,
        from: entropy, in: tx)
      guard lost.isEmpty else { throw LostFiles(fields: lost) }
      try RealNameTable.submit(
        of: person, region: answers[.realNameRegion], at: now, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .realNameMoved, subject: "real_name", id: person.text,
          from: before.rawValue, to: RealName.State.pending.rawValue,
          detail: RealName.Way.manual.rawValue), in: tx)
      return .sent(item)
    }
  }

  /// Takes the pictures back before a clerk has opened them (OV-7-06).
  public func withdraw(
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> ReviewOutcome {
    guard let person = owner(actor) else { return .refused(.notPermitted(.notYours)) }
    let reviews = Reviews(store: store)
    return try store.database.write { tx in
      guard let item = try reviews.pending([.realName], of: person, in: tx).first else {
        return .refused(.unknownCase)
      }
      return try reviews.withdraw(item.id, by: actor, at: now, from: entropy, in: tx)
    }
  }
}

extension AttachmentOwner {
  /// Files that were handed in with a reviewed application.
  static func reviewCase(_ id: Identifier<ReviewCase>) -> AttachmentOwner {
    AttachmentOwner(kind: "review_case", id: id.text)
  }
}
