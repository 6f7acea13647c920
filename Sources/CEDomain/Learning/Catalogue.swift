/// The courses of the store: taking them in, finding them, reading their handouts.
public struct Catalogue {
  private let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Takes in a course an institution wrote.
  ///
  /// A changed course becomes a new edition; timetables keep the edition they were chosen in, and
  /// with it its lessons and pages.
  ///
  /// - Parameter titleKey: The reading of the title, as ``titleKey(of:in:)`` answers it.
  public func accept(
    _ text: CourseText, of institution: Identifier<Organisation>, titleKey: String,
    by actor: Actor, at now: Moment
  ) throws -> CatalogueVerdict {
    guard actor.may(.manageCatalogue, at: institution) else { return .notPermitted }
    let id = Identifier<Course>(text.code)
    return try store.database.write { tx in
      let known = try course(id, in: tx)
      if let known {
        guard known.institution == institution else { return .belongsToAnother }
        if try stored(known, in: tx) == text { return .unchanged }
      }
      let version = (known?.version ?? 0) + 1
      try write(text, as: version, of: institution, titleKey: titleKey, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .courseAccepted, subject: "course", id: id.text,
          from: known.map { String($0.version) }, to: String(version)),
        in: tx)
      return known == nil ? .imported : .updated(version: version)
    }
  }

  /// All courses, or those a person of `level` may choose (SH-4-04), by code.
  public func courses(
    for level: CourseLevel? = nil, of institution: Identifier<Organisation>? = nil
  ) throws -> [Course] {
    try store.database.read { try courses(for: level, of: institution, in: $0) }
  }

  func courses(
    for level: CourseLevel?, of institution: Identifier<Organisation>?, in tx: any Reading
  ) throws -> [Course] {
    let filter: SQL = institution.map { " WHERE institution_id = \($0)" } ?? ""
    return try tx.rows(Course.columns + filter + " ORDER BY id").map { Course(row: $0) }
      .filter { $0.isOpen(to: level) }
  }

  public func course(_ id: Identifier<Course>) throws -> Course? {
    try store.database.read { try course(id, in: $0) }
  }

  /// The lessons of one edition, in order.
  public func lessons(of course: Identifier<Course>, version: Int) throws -> [Lesson] {
    try store.database.read { try lessons(of: course, version: version, in: $0) }
  }

  /// The pages of a lesson's handout, in order.
  public func pages(of lesson: Identifier<Lesson>) throws -> [String] {
    try store.database.read { try pages(of: lesson, in: $0) }
  }

  /// Takes a course off the offer or puts it back; timetables that hold it are not touched.
  public func setState(
    _ state: Course.State, of id: Identifier<Course>, by actor: Actor, at now: Moment
  ) throws -> Bool {
    try store.database.write { tx in
      guard let known = try course(id, in: tx),
        actor.may(.manageCatalogue, at: known.institution)
      else { return false }
      try tx.run("UPDATE course SET state = \(state.rawValue) WHERE id = \(id)")
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .courseStateChanged, subject: "course", id: id.text,
          from: known.state.rawValue, to: state.rawValue),
        in: tx)
      return true
    }
  }

  /// The reading of a title by which it is searched: full, then the initials.
  ///
  /// In this field 会 in 会计 is read kuài, which the usual reading of the character is not.
  public static func titleKey(
    of title: String, in reference: ReferenceStore
  ) throws -> String {
    var readings: [PinyinKey] = []
    var rest = Substring(title)
    while !rest.isEmpty {
      if rest.hasPrefix("会计") {
        readings.append(PinyinKey(full: "kuai ji", initials: "kj"))
        rest = rest.dropFirst(2)
      } else {
        var part = ""
        while let next = rest.first, !rest.hasPrefix("会计") {
          part.append(next)
          rest.removeFirst()
        }
        readings.append(try reference.pinyin(of: part))
      }
    }
    return readings.map(\.full).joined(separator: " ") + " "
      + readings.map(\.initials).joined()
  }

  // MARK: Rows

  func course(_ id: Identifier<Course>, in tx: any Reading) throws -> Course? {
    try tx.first(Course.columns + " WHERE id = \(id)").map { Course(row: $0) }
  }

  func lessons(
    of course: Identifier<Course>, version: Int, in tx: any Reading
  ) throws -> [Lesson] {
    try tx.rows(
      """
      SELECT id, course_id, ordinal, title, seconds FROM lesson
      WHERE course_id = \(course) AND course_version = \(version) ORDER BY ordinal
      """
    ).map { Lesson(row: $0) }
  }

  private func pages(of lesson: Identifier<Lesson>, in tx: any Reading) throws -> [String] {
    try tx.rows("SELECT text FROM handout_page WHERE lesson_id = \(lesson) ORDER BY ordinal")
      .map { $0.text(0) }
  }

  /// The text a stored course came from, to tell whether anything changed.
  private func stored(_ course: Course, in tx: any Reading) throws -> CourseText {
    let lessons = try lessons(of: course.id, version: course.version, in: tx).map { lesson in
      CourseText.LessonText(
        title: lesson.title, seconds: Int(lesson.duration.wholeSeconds),
        pages: try pages(of: lesson.id, in: tx))
    }
    return CourseText(
      code: course.id.text, title: course.title, teacher: course.teacher, subject: course.subject,
      levels: course.levels.sorted(), path: course.path, credits: course.credits,
      minutes: course.minutes, lessons: lessons)
  }

  private func write(
    _ text: CourseText, as version: Int, of institution: Identifier<Organisation>,
    titleKey: String, in tx: any Writing
  ) throws {
    let levels = text.levels.sorted().map(\.rawValue).joined(separator: ",")
    try tx.run(
      """
      INSERT INTO course (id, institution_id, title, title_key, teacher, subject, levels, path,
        credits, minutes, state, version)
      VALUES (\(text.code), \(institution), \(text.title), \(titleKey), \(text.teacher),
        \(text.subject.rawValue), \(levels), \(text.path.text), \(text.credits), \(text.minutes),
        \(Course.State.offered.rawValue), \(version))
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_key = excluded.title_key,
        teacher = excluded.teacher, subject = excluded.subject, levels = excluded.levels,
        path = excluded.path, credits = excluded.credits, minutes = excluded.minutes,
        version = excluded.version
      """)
    for (index, lesson) in text.lessons.enumerated() {
      let id = "\(text.code).\(version).\(index + 1)"
      try tx.run(
        """
        INSERT INTO lesson (id, course_id, course_version, ordinal, title, seconds)
        VALUES (\(id), \(text.code), \(version), \(index + 1), \(lesson.title), \(lesson.seconds))
        """)
      for (page, words) in lesson.pages.enumerated() {
        try tx.run(
          """
          INSERT INTO handout_page (lesson_id, ordinal, text)
          VALUES (\(id), \(page + 1), \(words))
          """)
      }
    }
  }
}

/// What became of a course that was handed in.
public enum CatalogueVerdict: Hashable, Sendable {
  case imported
  case unchanged
  case updated(version: Int)
  /// Another institution owns the code.
  case belongsToAnother
  case notPermitted
}

extension AuditEvent {
  static let courseAccepted = AuditEvent("course.accepted")
  static let courseStateChanged = AuditEvent("course.state")
}

extension Course {
  static let columns: SQL = """
    SELECT course.id, course.institution_id, course.title, course.title_key, course.teacher,
      course.subject, course.levels, course.path, course.credits, course.minutes, course.state,
      course.version
    FROM course
    """

  init(row: Row) {
    guard let subject = CourseSubject(rawValue: row.text(5)), let path = CoursePath(row.text(7)),
      let state = State(rawValue: row.text(10))
    else { preconditionFailure("course \(row.text(0)) holds codes this program never wrote") }
    id = row.identifier(0)
    institution = row.identifier(1)
    title = row.text(2)
    titleKey = row.text(3)
    teacher = row.text(4)
    self.subject = subject
    levels = Set(row.text(6).split(separator: ",").compactMap { CourseLevel(String($0)) })
    self.path = path
    credits = row.credits(8)
    minutes = row.integer(9)
    self.state = state
    version = row.integer(11)
  }
}

extension Lesson {
  init(row: Row) {
    self.init(
      id: row.identifier(0), course: row.identifier(1), ordinal: row.integer(2),
      title: row.text(3), duration: .seconds(row.integer(4)))
  }
}
