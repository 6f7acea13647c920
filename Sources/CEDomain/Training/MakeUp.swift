/// Going on in a later year with a training that was bought and not finished (POL-C-06, POL-C-07).
///
/// The training stays the same: same order, same rules, same progress. Only its days are prolonged
/// to the make-up window of the year that runs now, as long as the profile in force names the
/// training's year there. Its credits are then applied for as those of any make-up year (SH-8-03).
public struct MakeUp {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Prolongs what the actor's own person may still make up.
  ///
  /// Harmless when it was done before, and in years that no window opens.
  public func prolong(by actor: Actor, at now: Moment, from entropy: Entropy) throws {
    guard let person = actor.person, actor.may(.study, of: person) else { return }
    let today = CalendarDay(containing: now)
    let lapsed = try store.database.read { tx in
      try TrainingTable.lapsed(before: today, of: person, tx: tx)
    }
    guard !lapsed.isEmpty else { return }
    _ = try prolong(lapsed, by: actor, at: now, from: entropy)
  }

  /// Prolongs everybody's, so that the message comes when the window opens.
  ///
  /// - Returns: How many trainings were prolonged.
  public func prolongAll(by actor: Actor, at now: Moment, from entropy: Entropy) throws -> Int {
    guard Authority.allows(actor, .sweep, .everything) else { return 0 }
    let today = CalendarDay(containing: now)
    let lapsed = try store.database.read { tx in
      // Asked for each year first: most stay closed for ever, and the sweep runs every minute.
      try TrainingTable.lapsedYears(before: today, tx: tx).flatMap { jurisdiction, year in
        let window = try TrainingPolicies.makeUp(of: jurisdiction, year: year, on: today, tx: tx)
        guard window != nil else { return [Training]() }
        return try TrainingTable.lapsed(before: today, of: jurisdiction, year: year, tx: tx)
      }
    }
    return try prolong(lapsed, by: actor, at: now, from: entropy)
  }

  private func prolong(
    _ trainings: [Training], by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Int {
    var count = 0
    for training in trainings
    where try prolong(training.id, by: actor, at: now, from: entropy) { count += 1 }
    return count
  }

  private func prolong(
    _ id: Identifier<Training>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Bool {
    let today = CalendarDay(containing: now)
    return try store.database.write { tx in
      guard let training = try TrainingTable.training(id, tx: tx), training.hasLapsed(on: today),
        let window = try TrainingPolicies.makeUp(of: training, on: today, tx: tx)
      else { return false }
      try TrainingTable.set(window, of: training, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .trainingProlonged, subject: "training", id: id.text,
          from: training.window.closes.description, to: window.closes.description), in: tx)
      try MessageBox.post(
        "training.prolonged",
        [
          "year": String(training.year), "opens": window.opens.description,
          "closes": window.closes.description,
        ], to: training.person, at: now, from: entropy, in: tx)
      return true
    }
  }
}

extension Training {
  /// Bought, not passed, and its days are over.
  func hasLapsed(on today: CalendarDay) -> Bool {
    [.studying, .awaitingExam].contains(state) && passedAt == nil && window.closes < today
  }
}

extension TrainingPolicies {
  /// When a training that has lapsed can be made up; nil when it cannot.
  static func makeUp(
    of training: Training, on today: CalendarDay, tx: any Reading
  ) throws -> DayWindow? {
    guard
      let found = try makeUp(of: training.jurisdiction, year: training.year, on: today, tx: tx)
    else { return nil }
    if found.onlyIfShort {
      // Whoever reached the year's credits another way has nothing to make up (POL-C-09).
      let confirmed = try ConfirmedCredits.of(training.person, year: training.year, tx: tx)
      guard confirmed.total < found.totalMinimum else { return nil }
    }
    return found.window
  }

  /// The make-up window of the year that runs now, unless it is over.
  static func makeUp(
    of jurisdiction: String, year: Int, on today: CalendarDay, tx: any Reading
  ) throws -> (window: DayWindow, onlyIfShort: Bool, totalMinimum: Credits)? {
    guard year < today.year,
      let running = try current(jurisdiction, year: today.year, on: today, tx: tx),
      let window = running.window.study(forYear: year), today <= window.closes,
      year >= running.window.makeUpFrom ?? year
    else { return nil }
    return (window, running.window.makeUpOnlyIfShort, running.credit.totalMinimum)
  }
}

extension AuditEvent {
  static let trainingProlonged = AuditEvent("training.prolonged")
}
