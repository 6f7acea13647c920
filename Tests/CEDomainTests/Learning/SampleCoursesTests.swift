import CEDomain
import CETestSupport
import Testing

@Suite("The shipped demo catalogue")
struct SampleCoursesTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    + "/Data/demo/courses/"

  @Test(
    "SH-5-08: the platform's sample courses, with teacher and credits",
    arguments: [
      ("SH25-001", "《政府会计准则制度解释第6号》解读", "章伟", "2.0"),
      ("SH25-002", "从职业化角度谈“三坚三守”", "白晓红", "2.0"),
      ("SH25-003", "我国会计法规体系及会计合规管理", "刘梅玲", "6.0"),
      ("SH25-004", "《关于推进现代会计管理工作体系建设的指导意见》解读", "郭永清", "3.0"),
    ])
  func sample(code: String, title: String, teacher: String, credits: String) throws {
    let text = StudyScene.contents(of: "\(Self.folder)\(code).course")
    guard case .course(let course) = CourseText.reading(text) else {
      Issue.record("\(code) has faults")
      return
    }
    #expect(course.title == title)
    #expect(course.teacher == teacher)
    #expect(course.credits == Credits(credits))
    #expect(course.lessons.count >= 2)
  }
}
