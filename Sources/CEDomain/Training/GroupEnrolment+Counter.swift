extension GroupEnrolment {
  /// Why a roster cannot be paid now; nil when it can.
  ///
  /// Asked before any money is taken: what its learners would get must still be possible.
  func obstacle(
    to roster: Roster, at now: Moment, tx: any Reading
  ) throws -> PaymentRefusal? {
    guard roster.state == .awaitingPayment else { return .orderNotPayable(.cancelled) }
    let today = CalendarDay(containing: now)
    let waiting = try waitingLines(of: roster, tx: tx)
    let policies = try policies(of: waiting, at: now, tx: tx)
    for year in Set(waiting.map(\.year)).sorted() {
      guard let policy = policies[year] else { return .unknownOrder }
      if let enrol = policy.enrol, !enrol.contains(today) { return .windowClosed(enrol) }
      guard policy.enrol != nil, policy.study.contains(now) else {
        return .windowClosed(policy.study)
      }
    }
    return nil
  }

  /// Leaves out the learners who can no longer be trained, so that nobody pays for them.
  ///
  /// A roster that has nobody left is cancelled.
  ///
  /// - Returns: The roster as it stands now.
  func leaveOut(
    from roster: Roster, by actor: Actor, at now: Moment, tx: any Writing
  ) throws -> Roster {
    let waiting = try waitingLines(of: roster, tx: tx)
    let policies = try policies(of: waiting, at: now, tx: tx)
    let gone = try waiting.compactMap { line in
      try reason(toLeaveOut: line, of: roster, under: policies[line.year], tx: tx)
        .map { (line, $0) }
    }
    guard !gone.isEmpty else { return roster }
    for (line, outcome) in gone {
      try RosterTable.settleLine(line, of: roster.id, order: nil, as: outcome, tx: tx)
    }
    let left = gone.map(\.0.ordinal)
    let due = waiting.filter { !left.contains($0.ordinal) }
      .reduce(Money(fen: 0)) { $0 + $1.amount }
    try RosterTable.set(amount: due, of: roster, tx: tx)
    for payment in try PaymentTable.pending(for: roster.id, tx: tx) {
      try PaymentTable.set(amount: due, of: payment, tx: tx)
    }
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .rosterReduced, subject: "roster", id: roster.id.text,
        from: roster.amount.text, to: due.text,
        detail: gone.map { "\($0.0.ordinal) \($0.1.rawValue)" }.joined(separator: ",")), in: tx)
    let reduced = try RosterTable.roster(roster.id, tx: tx) ?? roster
    guard gone.count == waiting.count else { return reduced }
    try close(reduced, by: actor, at: now, tx: tx)
    return try RosterTable.roster(roster.id, tx: tx) ?? reduced
  }

  /// Ends a roster that is not paid, and what was under way to pay it.
  func close(_ roster: Roster, by actor: Actor, at now: Moment, tx: any Writing) throws {
    try RosterTable.set(.cancelled, of: roster, paidAt: nil, tx: tx)
    for payment in try PaymentTable.pending(for: roster.id, tx: tx) {
      try PaymentTable.end(payment, as: .closed, at: now, tx: tx)
    }
    try trace(roster, to: .cancelled, by: actor, at: now, tx: tx)
  }

  func waitingLines(of roster: Roster, tx: any Reading) throws -> [RosterLine] {
    try RosterTable.lines(of: roster.id, tx: tx).filter { $0.outcome == .waiting }
  }

  /// Read once for each year: a profile is a long text, a roster may have hundreds of lines.
  private func policies(
    of lines: [RosterLine], at now: Moment, tx: any Reading
  ) throws -> [Int: TrainingPolicy] {
    let today = CalendarDay(containing: now)
    return try Set(lines.map(\.year)).reduce(into: [:]) { policies, year in
      policies[year] = try TrainingPolicies.policy(of: "SH", year: year, on: today, tx: tx)
    }
  }

  private func reason(
    toLeaveOut line: RosterLine, of roster: Roster, under policy: TrainingPolicy?,
    tx: any Reading
  ) throws -> RosterLineOutcome? {
    if try OrderTable.isBought(line.year, by: line.person, tx: tx) { return .boughtMeanwhile }
    let enrolment = try EnrolmentTable.enrolment(
      of: line.person, in: "SH", year: line.year, tx: tx)
    if enrolment != nil { return nil }
    guard let policy, policy.institutions.contains(where: { $0.id == roster.institution }) else {
      return .notEligible
    }
    let record = try NationalRecords.record(of: line.person, in: tx)
    return record.allowsEnrolment || !policy.isCollectionRequired ? nil : .notEligible
  }
}

extension AuditEvent {
  static let rosterReduced = AuditEvent("roster.reduced")
}
