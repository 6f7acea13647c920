/// Choosing courses for a training and seeing how far they are.
public struct Timetable {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The chosen courses, in the order they were added; empty for whoever may not see the training.
  public func items(
    of training: Identifier<Training>, by actor: Actor
  ) throws -> [TimetableItem] {
    try store.database.read { tx in
      guard try Timetable.maySee(training, actor, in: tx) else { return [] }
      return try Timetable.items(of: training, in: tx)
    }
  }

  /// 培训报告; nil for whoever may not see the training.
  public func report(of training: Training, by actor: Actor) throws -> TimetableReport? {
    guard actor.maySee(training) else { return nil }
    return try store.database.read { try Timetable.report(of: training, in: $0) }
  }

  /// Adds a course (SH-5-09), refusing what would exceed the upper bound (SH-4-17).
  public func choose(
    _ course: Identifier<Course>, for training: Training, by actor: Actor, at now: Moment
  ) throws -> Selection {
    try choose([course], for: training, by: actor, at: now)
  }

  /// Adds all courses of a prepared set that are not chosen yet, or none of them (SH-4-05).
  public func choose(
    _ set: CourseSet, for training: Training, by actor: Actor, at now: Moment
  ) throws -> Selection {
    let chosen = Set(try items(of: training.id, by: actor).map(\.course.id))
    return try choose(
      set.courses.map(\.id).filter { !chosen.contains($0) }, for: training, by: actor, at: now)
  }

  /// Takes a course out while nothing of it is learned (SH-5-10).
  public func remove(
    _ course: Identifier<Course>, from training: Training, by actor: Actor, at now: Moment
  ) throws -> Removal {
    guard actor.may(.selectCourses, of: training.person) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      guard try Timetable.isOpen(training, at: now, in: tx) else { return .refused(.windowClosed) }
      // Time of less than a second is progress too.
      let begun = try tx.count(
        """
        SELECT count(*) FROM lesson_progress JOIN lesson ON lesson.id = lesson_progress.lesson_id
        WHERE training_id = \(training.id) AND course_id = \(course) AND learned_ms > 0
        """)
      guard begun == 0 else { return .refused(.alreadyBegun) }
      let removed = try tx.run(
        """
        DELETE FROM timetable_item WHERE training_id = \(training.id) AND course_id = \(course)
          AND learned_seconds = 0 AND completed_at IS NULL
        """)
      guard removed == 1 else { return .refused(.notChosen) }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .courseRemoved, subject: "training", id: training.id.text,
          detail: course.text),
        in: tx)
      return .removed(try Timetable.report(of: training, in: tx))
    }
  }

  private func choose(
    _ courses: [Identifier<Course>], for training: Training, by actor: Actor, at now: Moment
  ) throws -> Selection {
    guard actor.may(.selectCourses, of: training.person) else { return .refused(.notPermitted) }
    return try store.database.write { tx in
      guard try Timetable.isOpen(training, at: now, in: tx) else { return .refused(.windowClosed) }
      var selected = try Timetable.report(of: training, in: tx).selected
      let chosen = Set(try Timetable.items(of: training.id, in: tx).map(\.course.id))
      var wanted: [Course] = []
      for id in courses {
        guard let course = try Catalogue(store: store).course(id, in: tx),
          course.institution == training.institution, course.state == .offered
        else { return .refused(.notOffered) }
        guard course.isOpen(to: CourseLevel(training.level)) else { return .refused(.levelTooLow) }
        guard !chosen.contains(id) else { return .refused(.alreadyChosen) }
        selected = selected.adding(course)
        guard selected[course.subject] <= training.bounds.upper[course.subject] else {
          return .refused(
            .aboveUpperBound(course.subject, most: training.bounds.upper[course.subject]))
        }
        wanted.append(course)
      }
      for course in wanted { try add(course, to: training, at: now, in: tx) }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .coursesChosen, subject: "training", id: training.id.text,
          detail: wanted.map(\.id.text).joined(separator: ",")),
        in: tx)
      return .chosen(try Timetable.report(of: training, in: tx))
    }
  }

  private func add(
    _ course: Course, to training: Training, at now: Moment, in tx: any Writing
  ) throws {
    let lessons = try Catalogue(store: store).lessons(
      of: course.id, version: course.version, in: tx)
    let seconds = lessons.reduce(0) { $0 + Int($1.duration.wholeSeconds) }
    try tx.run(
      """
      INSERT INTO timetable_item (training_id, course_id, course_version, subject, credits,
        seconds, added_at)
      VALUES (\(training.id), \(course.id), \(course.version), \(course.subject.rawValue),
        \(course.credits), \(seconds), \(now))
      """)
  }

  // MARK: Rows

  static func items(
    of training: Identifier<Training>, in tx: any Reading
  ) throws -> [TimetableItem] {
    let columns: SQL = """
      SELECT course.id, course.institution_id, course.title, course.title_key, course.teacher,
        course.subject, course.levels, course.path, course.credits, course.minutes, course.state,
        course.version, item.course_version, item.subject, item.credits, item.seconds,
        item.learned_seconds, item.added_at, item.completed_at, item.evaluated_at
      FROM timetable_item AS item JOIN course ON course.id = item.course_id
      """
    return try tx.rows(
      columns + " WHERE item.training_id = \(training) ORDER BY item.added_at, course.id"
    ).map { TimetableItem(row: $0) }
  }

  static func report(of training: Training, in tx: any Reading) throws -> TimetableReport {
    let isEvaluated = try tx.count(
      "SELECT count(*) FROM evaluation WHERE training_id = \(training.id) AND course_id = ''")
    return TimetableReport(
      bounds: training.bounds, items: try items(of: training.id, in: tx),
      isEvaluated: isEvaluated > 0)
  }

  /// The training as it is now: it may have been refunded since the screen read it.
  static func isOpen(_ training: Training, at now: Moment, in tx: any Reading) throws -> Bool {
    try !isRefunded(training, in: tx) && training.window.contains(now)
  }

  /// Whether the actor may look into the training that an id names.
  static func maySee(
    _ training: Identifier<Training>, _ actor: Actor, in tx: any Reading
  ) throws -> Bool {
    try TrainingTable.training(training, tx: tx).map { actor.maySee($0) } ?? false
  }

  static func isRefunded(_ training: Training, in tx: any Reading) throws -> Bool {
    let state = try tx.first("SELECT state FROM training WHERE id = \(training.id)")?.text(0)
    return state == TrainingState.refunded.rawValue
  }
}

/// What became of choosing.
public enum Selection: Hashable, Sendable {
  case chosen(TimetableReport)
  case refused(SelectionRefusal)
}

public enum SelectionRefusal: Hashable, Sendable {
  case notPermitted
  /// The timetable is read-only outside the study window (SH-5-17).
  case windowClosed
  case notOffered
  /// The course is made for lower levels than the person's (SH-4-04).
  case levelTooLow
  case alreadyChosen
  /// “超出可选学分上限”
  case aboveUpperBound(CourseSubject, most: Credits)
}

/// What became of removing.
public enum Removal: Hashable, Sendable {
  case removed(TimetableReport)
  case refused(RemovalRefusal)
}

public enum RemovalRefusal: Hashable, Sendable {
  case notPermitted
  case windowClosed
  case notChosen
  /// Something of the course is learned already (SH-5-10).
  case alreadyBegun
}

extension AuditEvent {
  static let coursesChosen = AuditEvent("timetable.chosen")
  static let courseRemoved = AuditEvent("timetable.removed")
}

extension TimetableItem {
  init(row: Row) {
    guard let subject = CourseSubject(rawValue: row.text(13)) else {
      preconditionFailure("timetable item of \(row.text(0)) holds an unknown subject")
    }
    course = Course(row: row)
    version = row.integer(12)
    self.subject = subject
    credits = row.credits(14)
    total = .seconds(row.integer(15))
    learned = .seconds(row.integer(16))
    addedAt = row.moment(17)
    completedAt = row.optionalMoment(18)
    evaluatedAt = row.optionalMoment(19)
  }
}
