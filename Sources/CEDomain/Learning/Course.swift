/// One course of the catalogue.
///
/// Credits are a property of the course, never computed from its minutes (SH-8-10).
public struct Course: Hashable, Sendable {
  /// The code printed in the catalogue: `SH25-001`.
  public let id: Identifier<Course>
  public let institution: Identifier<Organisation>
  public let title: String
  /// Pinyin of the title, full and initials, for searching and sorting.
  public let titleKey: String
  public let teacher: String
  public let subject: CourseSubject
  public let levels: Set<CourseLevel>
  public let path: CoursePath
  public let credits: Credits
  public let minutes: Int
  public let state: State
  /// Counts the editions of the course; a timetable keeps the edition it was chosen in.
  public let version: Int

  /// Whether the course is on offer.
  public enum State: String, Hashable, Sendable {
    case offered
    /// No longer offered; people who chose it go on learning it.
    case withdrawn
  }

  /// True when a person of `level` may choose the course: made for that level or a higher one
  /// (SH-4-04). Without a level every course is open.
  public func isOpen(to level: CourseLevel?) -> Bool {
    guard let level else { return true }
    return levels.contains { $0 >= level }
  }

  /// True when the course's title, teacher, category or pinyin contains every word of `query`.
  public func matches(_ query: String) -> Bool {
    let text = "\(title) \(teacher) \(path.text) \(titleKey) \(id.text)".lowercased()
    return query.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}

/// One lesson of one edition of a course: what the player plays.
public struct Lesson: Hashable, Sendable {
  public let id: Identifier<Lesson>
  public let course: Identifier<Course>
  /// Counts from 1.
  public let ordinal: Int
  public let title: String
  public let duration: Duration

  public init(
    id: Identifier<Lesson>, course: Identifier<Course>, ordinal: Int, title: String,
    duration: Duration
  ) {
    self.id = id
    self.course = course
    self.ordinal = ordinal
    self.title = title
    self.duration = duration
  }
}
