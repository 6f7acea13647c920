/// The one place a person may study at: one lesson in one session at a time (OV-9-04).
///
/// Held while the clock runs, given back on pausing and leaving. A seat that was not seen for
/// ``stale`` belongs to a program that died and is free.
public struct StudySeat {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Takes the seat for a lesson.
  ///
  /// - Parameter isTakeover: True once the person confirmed that they go on here; the other
  ///   session's clock stops at its next save.
  public func take(
    for lesson: Lesson, in training: Training, takingOver isTakeover: Bool, by actor: Actor,
    at now: Moment
  ) throws -> Taking {
    guard actor.may(.study, of: training.person) else { return .notPermitted }
    return try store.database.write { tx in
      guard try Timetable.isOpen(training, at: now, in: tx) else { return .windowClosed }
      let holder = try StudySeat.holder(of: training.person, in: tx)
      if let holder, holder.session != actor.session {
        let unseen = now >= holder.seenAt ? now - holder.seenAt : holder.seenAt - now
        if unseen < StudySeat.stale {
          guard isTakeover else {
            return .occupied(lesson: holder.lessonTitle, since: holder.takenAt)
          }
          try store.audit.append(
            AuditEntry(
              at: now, by: actor, event: .seatTakenOver, subject: "person",
              id: training.person.text, from: holder.session.text, to: actor.session.text),
            in: tx)
        }
      }
      try tx.run(
        """
        INSERT INTO study_seat (person_id, session_id, lesson_id, training_id, taken_at, seen_at)
        VALUES (\(training.person), \(actor.session), \(lesson.id), \(training.id), \(now), \(now))
        ON CONFLICT (person_id) DO UPDATE SET session_id = excluded.session_id,
          lesson_id = excluded.lesson_id, training_id = excluded.training_id,
          taken_at = excluded.taken_at, seen_at = excluded.seen_at
        """)
      return .taken
    }
  }

  /// Gives the seat back; harmless when another session has it.
  public func release(by actor: Actor) throws {
    _ = try store.database.write { tx in
      try tx.run("DELETE FROM study_seat WHERE session_id = \(actor.session)")
    }
  }

  /// What came of taking the seat.
  public enum Taking: Hashable, Sendable {
    case taken
    /// The person studies in another session; going on here needs their word.
    case occupied(lesson: String, since: Moment)
    case windowClosed
    case notPermitted
  }

  /// Who sits there.
  struct Holder {
    let session: Identifier<Session>
    let lesson: Identifier<Lesson>
    let training: Identifier<Training>
    let takenAt: Moment
    let seenAt: Moment
    let lessonTitle: String
  }

  static func holder(of person: Identifier<Person>, in tx: any Reading) throws -> Holder? {
    try tx.first(
      """
      SELECT session_id, lesson_id, training_id, taken_at, seen_at, lesson.title
      FROM study_seat JOIN lesson ON lesson.id = study_seat.lesson_id
      WHERE person_id = \(person)
      """
    ).map {
      Holder(
        session: $0.identifier(0), lesson: $0.identifier(1), training: $0.identifier(2),
        takenAt: $0.moment(3), seenAt: $0.moment(4), lessonTitle: $0.text(5))
    }
  }

  static let stale = Duration.seconds(120)
}

extension AuditEvent {
  static let seatTakenOver = AuditEvent("study.takeover")
}
