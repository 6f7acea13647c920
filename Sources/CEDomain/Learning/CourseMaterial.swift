/// The handout of a course as one text file (资料下载, SH-5-15).
public struct CourseMaterial: Hashable, Sendable {
  /// A file name without anything a file system or a shell would mind.
  public let fileName: String
  public let text: String

  /// - Parameter lessons: Each lesson of the edition with its pages, in order.
  public init(course: Course, lessons: [(lesson: Lesson, pages: [String])]) {
    fileName = "\(course.id.text).txt"
    var text = "\(course.title)\n\(course.teacher)\n\(course.path.text)\n"
    for (lesson, pages) in lessons {
      text += "\n\n\(lesson.ordinal). \(lesson.title)\n\n"
      text += pages.joined(separator: "\n\n")
      text += "\n"
    }
    self.text = text
  }

  /// The name of the n-th copy: an existing file is never overwritten silently (OV-9-11).
  public func fileName(copy number: Int) -> String {
    number <= 1 ? fileName : "\(fileName.dropLast(".txt".count))-\(number).txt"
  }
}
