/// The bought trainings of people.
public struct Trainings {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Newest year first, without what was refunded; only those the actor may see.
  public func all(of person: Identifier<Person>, by actor: Actor) throws -> [Training] {
    try store.database.read { tx in
      try TrainingTable.trainings(of: person, tx: tx).filter { actor.maySee($0) }
    }
  }

  /// One training; nil for whoever may not see it.
  public func training(_ id: Identifier<Training>, by actor: Actor) throws -> Training? {
    try store.database.read { tx in
      try TrainingTable.training(id, tx: tx).flatMap { actor.maySee($0) ? $0 : nil }
    }
  }

  public func training(
    ofOrder order: Identifier<Order>, by actor: Actor
  ) throws -> Training? {
    try store.database.read { tx in
      try TrainingTable.training(ofOrder: order, tx: tx).flatMap { actor.maySee($0) ? $0 : nil }
    }
  }

  /// What the card of a training shows besides its row (SH-4-14, SH-4-16).
  public func report(on training: Training, by actor: Actor) throws -> TrainingReport? {
    guard actor.maySee(training) else { return nil }
    return try store.database.read { try TrainingReport.of(training, tx: $0) }
  }

  /// Records that the required credits of both subjects are complete: 学习中 → 待考试.
  ///
  /// Harmless when it was recorded before.
  public func markStudied(
    _ id: Identifier<Training>, by actor: Actor, at now: Moment, tx: any Writing
  ) throws {
    guard let training = try TrainingTable.training(id, tx: tx), training.studiedAt == nil,
      training.state == .studying
    else { return }
    try tx.run(
      """
      UPDATE training SET studied_at = \(now), state = \(TrainingState.awaitingExam.rawValue),
        version = version + 1 WHERE id = \(id)
      """)
    try trace(training, to: .awaitingExam, by: actor, at: now, tx: tx)
  }

  /// Records a passed exam: 待考试 → 已完成, and the order with it (SH-4-13, SH-7-11).
  ///
  /// Harmless when it was recorded before.
  ///
  /// - Returns: True for the one call that finished the training.
  @discardableResult
  public func markPassed(
    _ id: Identifier<Training>, passedAt: Moment, by actor: Actor, at now: Moment,
    tx: any Writing
  ) throws -> Bool {
    guard let training = try TrainingTable.training(id, tx: tx), training.passedAt == nil,
      training.state == .awaitingExam, let studied = training.studiedAt
    else { return false }
    try tx.run(
      """
      UPDATE training SET passed_at = \(passedAt), finished_at = \(max(studied, passedAt)),
        state = \(TrainingState.finished.rawValue), version = version + 1 WHERE id = \(id)
      """)
    try trace(training, to: .finished, by: actor, at: now, tx: tx)
    if let order = try OrderTable.order(training.order, tx: tx), order.state == .paid {
      try OrderTable.set(.completed, of: order, tx: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .orderClosed, subject: "ce_order", id: order.id.text,
          from: order.state.rawValue, to: OrderState.completed.rawValue), in: tx)
    }
    return true
  }

  /// Makes the training of an order that was just paid.
  func begin(
    _ order: Order, of enrolment: Enrolment, under policy: TrainingPolicy, by actor: Actor,
    at now: Moment, from entropy: Entropy, tx: any Writing
  ) throws -> Training {
    let confirmed = try ConfirmedCredits.of(order.person, year: order.year, tx: tx)
    let training = Training(
      id: Identifier(at: now, from: entropy), order: order.id, enrolment: enrolment.id,
      person: order.person, jurisdiction: enrolment.jurisdiction, year: order.year,
      institution: enrolment.institution, package: order.package,
      bounds: policy.bounds(of: order.package, confirmed: confirmed),
      level: try level(of: order.person, tx: tx), state: .studying, purchasedAt: now,
      window: policy.study, studiedAt: nil, passedAt: nil,
      finishedAt: nil, bestScore: nil, mockScore: nil, profileVersion: policy.version, version: 1)
    try TrainingTable.insert(training, tx: tx)
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .trainingMoved, subject: "training", id: training.id.text,
        to: training.state.rawValue, detail: order.number), in: tx)
    return training
  }

  /// The level the national record names; the lowest where it names none, which opens all courses.
  private func level(of person: Identifier<Person>, tx: any Reading) throws -> String {
    let stored = try tx.first(
      "SELECT qualification_level FROM national_record WHERE person_id = \(person)")?.text(0)
    guard let stored, !stored.isEmpty else { return "初级" }
    return stored
  }

  private func trace(
    _ training: Training, to state: TrainingState, by actor: Actor, at now: Moment,
    tx: any Writing
  ) throws {
    try store.audit.append(
      AuditEntry(
        at: now, by: actor, event: .trainingMoved, subject: "training", id: training.id.text,
        from: training.state.rawValue, to: state.rawValue), in: tx)
  }
}

/// The line 培训报告 of a training (SH-4-16, SH-5-04).
public struct TrainingReport: Hashable, Sendable {
  public let orderNumber: String
  public let trainingName: String
  public let bounds: SelectionBounds
  public let selected: SubjectCredits
  public let completed: SubjectCredits
  /// In tenths of a point.
  public let bestScore: Int
  public let mockScore: Int

  static func of(_ training: Training, tx: any Reading) throws -> TrainingReport? {
    guard let order = try OrderTable.order(training.order, tx: tx) else { return nil }
    var selected = SubjectCredits.zero
    var completed = SubjectCredits.zero
    let rows = try tx.rows(
      """
      SELECT subject, sum(credits),
        sum(CASE WHEN completed_at IS NULL THEN 0 ELSE credits END)
      FROM timetable_item WHERE training_id = \(training.id) GROUP BY subject
      """)
    for row in rows {
      if row.text(0) == "public" {
        selected.general = row.credits(1)
        completed.general = row.credits(2)
      } else {
        selected.professional = row.credits(1)
        completed.professional = row.credits(2)
      }
    }
    return TrainingReport(
      orderNumber: order.number, trainingName: order.trainingName, bounds: training.bounds,
      selected: selected, completed: completed, bestScore: training.bestScore ?? 0,
      mockScore: training.mockScore ?? 0)
  }
}

extension AuditEvent {
  static let trainingMoved = AuditEvent("training.moved")
}
