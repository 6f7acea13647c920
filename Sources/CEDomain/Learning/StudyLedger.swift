/// The book of study time: what counted, what did not, and why.
///
/// Counted time is the progress: for each lesson the counted intervals add up to exactly what is
/// learned.
public struct StudyLedger {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Enters what a ``StudyClock`` sorted, all or nothing, and moves the progress.
  ///
  /// Counted time is only believed while the session holds the seat, from the moment it took it
  /// to `now`, inside the study window; the rest is entered with its reason. Time that stands in
  /// the ledger as counted is not counted again, whoever sends it twice.
  public func enter(
    _ intervals: [StudyInterval], for lesson: Lesson, page: Int, in training: Training,
    by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> LedgerEntering {
    guard actor.may(.study, of: training.person) else { return .notPermitted }
    return try store.database.write { tx in
      let holder = try StudySeat.holder(of: training.person, in: tx)
      let isHolding =
        holder?.session == actor.session && holder?.lesson == lesson.id
        && holder?.training == training.id
      let before = try learned(lesson.id, in: training.id, tx)
      let closesAt =
        try Timetable.isRefunded(training, in: tx)
        ? training.purchasedAt : training.window.closes.advanced(by: 1).start
      var book = LedgerPage(
        seatSince: isHolding ? holder?.takenAt : nil,
        countedUntil: try countedUntil(lesson.id, in: training.id, tx), now: now,
        closesAt: closesAt, room: max(.zero, lesson.duration - before))
      for interval in intervals { book.enter(interval) }
      for interval in book.intervals {
        try write(interval, of: lesson, in: training, session: actor.session, entropy, at: now, tx)
      }
      let after = before + book.counted
      try tx.run(
        """
        INSERT INTO lesson_progress (training_id, lesson_id, learned_ms, page, updated_at)
        VALUES (\(training.id), \(lesson.id), \(after.wholeMilliseconds), \(page), \(now))
        ON CONFLICT (training_id, lesson_id) DO UPDATE SET learned_ms = excluded.learned_ms,
          page = excluded.page, updated_at = excluded.updated_at
        """)
      if isHolding {
        try tx.run("UPDATE study_seat SET seen_at = \(now) WHERE person_id = \(training.person)")
      }
      let milestone = try StudyProgress(store: store).update(
        lesson.course, in: training, by: actor, at: now, from: entropy, tx)
      if book.isDisplaced { return .displaced(learned: after) }
      return .entered(learned: after, milestone)
    }
  }

  /// The lessons of a chosen course with their progress, in order; empty for whoever may not see
  /// the training.
  public func lessons(
    of item: TimetableItem, in training: Identifier<Training>, by actor: Actor
  ) throws -> [LessonProgress] {
    try store.database.read { tx in
      guard try Timetable.maySee(training, actor, in: tx) else { return [] }
      let columns: SQL = """
        SELECT lesson.id, course_id, ordinal, title, seconds, coalesce(learned_ms, 0),
          coalesce(page, 1)
        FROM lesson LEFT JOIN lesson_progress
          ON lesson_progress.lesson_id = lesson.id AND training_id = \(training)
        """
      return try tx.rows(
        columns
          + " WHERE course_id = \(item.course.id) AND course_version = \(item.version) "
          + "ORDER BY ordinal"
      ).map {
        LessonProgress(
          lesson: Lesson(row: $0), learned: .milliseconds($0.integer(5)), page: $0.integer(6))
      }
    }
  }

  /// The newest entries of a lesson, newest first; empty for whoever may not see the training.
  public func entries(
    of lesson: Identifier<Lesson>, in training: Identifier<Training>, by actor: Actor,
    limit: Int = 500
  ) throws -> [StudyInterval] {
    try store.database.read { tx in
      guard try Timetable.maySee(training, actor, in: tx) else { return [] }
      return try tx.rows(
        """
        SELECT began_at, ended_at, reason FROM study_interval
        WHERE training_id = \(training) AND lesson_id = \(lesson)
        ORDER BY ended_at DESC, id DESC LIMIT \(limit)
        """
      ).map { StudyInterval(row: $0) }
    }
  }

  /// The lesson the actor studied last in trainings that go on, for going on exactly there.
  public func lastStudied(by actor: Actor) throws -> LastStudied? {
    guard let person = actor.person, actor.may(.study, of: person) else { return nil }
    return try store.database.read { tx in
      try tx.first(
        """
        SELECT lesson_progress.training_id, lesson.course_id, lesson.title, lesson.id,
          lesson_progress.updated_at
        FROM lesson_progress
        JOIN training ON training.id = lesson_progress.training_id
        JOIN lesson ON lesson.id = lesson_progress.lesson_id
        WHERE training.person_id = \(person) AND learned_ms < lesson.seconds * 1000
        ORDER BY lesson_progress.updated_at DESC LIMIT 1
        """
      ).map {
        LastStudied(
          training: $0.identifier(0), course: $0.identifier(1), lesson: $0.identifier(3),
          lessonTitle: $0.text(2), at: $0.moment(4))
      }
    }
  }

  private func learned(
    _ lesson: Identifier<Lesson>, in training: Identifier<Training>, _ tx: any Reading
  ) throws -> Duration {
    let row = try tx.first(
      """
      SELECT learned_ms FROM lesson_progress
      WHERE training_id = \(training) AND lesson_id = \(lesson)
      """)
    return .milliseconds(row?.integer(0) ?? 0)
  }

  /// The end of the last counted entry.
  private func countedUntil(
    _ lesson: Identifier<Lesson>, in training: Identifier<Training>, _ tx: any Reading
  ) throws -> Moment? {
    try tx.first(
      """
      SELECT ended_at FROM study_interval
      WHERE training_id = \(training) AND lesson_id = \(lesson) AND counted = 1
      ORDER BY ended_at DESC LIMIT 1
      """)?.moment(0)
  }

  /// Lengthens the entry before, if the new one goes on where it ended; else adds one.
  private func write(
    _ interval: StudyInterval, of lesson: Lesson, in training: Training,
    session: Identifier<Session>, _ entropy: Entropy, at now: Moment, _ tx: any Writing
  ) throws {
    let lengthened = try tx.run(
      """
      UPDATE study_interval SET ended_at = \(interval.endedAt)
      WHERE training_id = \(training.id) AND lesson_id = \(lesson.id)
        AND ended_at = \(interval.beganAt) AND reason = \(interval.verdict.rawValue)
        AND session_id = \(session)
      """)
    guard lengthened == 0 else { return }
    let id = Identifier<StudyInterval>(at: now, from: entropy)
    try tx.run(
      """
      INSERT INTO study_interval (id, training_id, person_id, lesson_id, session_id, began_at,
        ended_at, counted, reason)
      VALUES (\(id), \(training.id), \(training.person), \(lesson.id), \(session),
        \(interval.beganAt), \(interval.endedAt), \(interval.verdict == .counted),
        \(interval.verdict.rawValue))
      """)
  }
}

/// What became of entering time.
public enum LedgerEntering: Hashable, Sendable {
  /// `milestone` says what the time completed, if anything.
  case entered(learned: Duration, StudyMilestone?)
  /// Another session has the seat; what was counted since does not count here.
  case displaced(learned: Duration)
  case notPermitted
}

/// One lesson of a chosen course and how far it is learned.
public struct LessonProgress: Hashable, Sendable {
  public let lesson: Lesson
  public let learned: Duration
  /// The handout page that was open last; counts from 1.
  public let page: Int

  public var percent: Int { studyPercent(learned, of: lesson.duration) }
  public var isComplete: Bool { learned >= lesson.duration }

  /// The same lesson after more was learned or another page was opened.
  public func advanced(to learned: Duration, page: Int) -> LessonProgress {
    LessonProgress(lesson: lesson, learned: learned, page: page)
  }
}

/// Where a person stopped studying.
public struct LastStudied: Hashable, Sendable {
  public let training: Identifier<Training>
  public let course: Identifier<Course>
  public let lesson: Identifier<Lesson>
  public let lessonTitle: String
  public let at: Moment
}

extension StudyInterval {
  init(row: Row) {
    guard let verdict = Verdict(rawValue: row.text(2)) else {
      preconditionFailure("study interval with the unknown reason \(row.text(2))")
    }
    self.init(beganAt: row.moment(0), endedAt: row.moment(1), verdict: verdict)
  }
}
