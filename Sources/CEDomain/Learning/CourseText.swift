/// A course as an institution writes it down: the `.course` text format.
///
/// ```text
/// code: SH25-001
/// title: …            teacher, subject, levels, path, credits, minutes: in this order
///
/// lesson: title of the first lesson
/// seconds: 780
///
/// A page; paragraphs separated by an empty line.
///
/// ---
///
/// The next page.
/// ```
public struct CourseText: Hashable, Sendable {
  public var code: String
  public var title: String
  public var teacher: String
  public var subject: CourseSubject
  public var levels: [CourseLevel]
  public var path: CoursePath
  public var credits: Credits
  public var minutes: Int
  public var lessons: [LessonText]

  /// One lesson with its handout, page by page.
  public struct LessonText: Hashable, Sendable {
    public var title: String
    public var seconds: Int
    public var pages: [String]

    public init(title: String, seconds: Int, pages: [String]) {
      self.title = title
      self.seconds = seconds
      self.pages = pages
    }
  }

  public init(
    code: String, title: String, teacher: String, subject: CourseSubject, levels: [CourseLevel],
    path: CoursePath, credits: Credits, minutes: Int, lessons: [LessonText]
  ) {
    self.code = code
    self.title = title
    self.teacher = teacher
    self.subject = subject
    self.levels = levels
    self.path = path
    self.credits = credits
    self.minutes = minutes
    self.lessons = lessons
  }

  /// Reads a whole file, or says everything that is wrong with it. Nothing is taken from a file
  /// with a fault.
  public static func reading(_ text: String) -> Reading {
    var reader = CourseTextReader(text)
    return reader.read()
  }

  /// What came of reading.
  public enum Reading: Hashable, Sendable {
    case course(CourseText)
    case faults([CourseTextFault])
  }
}

/// One mistake in a course file.
public struct CourseTextFault: Error, Hashable, Sendable {
  /// Counts from 1.
  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// Everything that can be wrong in a course file.
  public enum Reason: Hashable, Sendable {
    /// The line should begin with this key and a colon.
    case keyExpected(String)
    case valueMissing(key: String)
    case controlCharacter
    /// Letters, digits and hyphens, at most 20.
    case codeFormat
    case unknownSubject(String)
    case unknownLevel(String)
    case pathFormat
    /// The path begins with other levels than the line `levels`.
    case pathLevelsDiffer
    case creditsFormat
    case minutesFormat
    case secondsFormat
    case noLessons
    case emptyPage
    /// All lessons together last other than the course's minutes.
    case durationDiffers(seconds: Int, minutes: Int)
    case tooLong(key: String, most: Int)
  }
}
