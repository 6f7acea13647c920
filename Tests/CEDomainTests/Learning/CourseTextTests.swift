import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("CourseText")
struct CourseTextTests {
  private static let good = """
    code: SH25-001
    title: 《政府会计准则制度解释第6号》解读
    teacher: 章伟
    subject: professional
    levels: 初级 中级 高级
    path: 初级中级高级-政府会计准则制度-专业核心知识-政府会计-行政事业类
    credits: 2.0
    minutes: 2

    lesson: 背景
    seconds: 70

    第一页。

    第二段。

    ---

    第二页。

    lesson: 账务处理
    seconds: 50

    借：固定资产
    """

  private func faults(replacing line: String, with other: String) -> [CourseTextFault] {
    let lines = Self.good.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { $0 == line ? other : String($0) }.joined(separator: "\n")
    guard case .faults(let faults) = CourseText.reading(text) else { return [] }
    return faults
  }

  @Test("SH-5-07, SH-8-10: a course file is read with its lessons and pages")
  func reads() throws {
    guard case .course(let course) = CourseText.reading(Self.good) else {
      Issue.record("not read")
      return
    }
    #expect(course.credits == Credits(2))
    #expect(course.path.audience == .government)
    #expect(course.lessons.map(\.seconds) == [70, 50])
    #expect(course.lessons[0].pages == ["第一页。\n\n第二段。", "第二页。"])
  }

  @Test("a byte order mark and Windows line ends make no difference")
  func lineEnds() {
    let lines = Self.good.split(separator: "\n", omittingEmptySubsequences: false)
    let windows = "\u{FEFF}" + lines.joined(separator: "\r\n")
    #expect(CourseText.reading(windows) == CourseText.reading(Self.good))
  }

  @Test(
    "each mistake is named with its line",
    arguments: [
      ("code: SH25-001", "code: SH25 001", 1, CourseTextFault.Reason.codeFormat),
      ("teacher: 章伟", "teacher:", 3, .valueMissing(key: "teacher")),
      ("subject: professional", "subject: 专业", 4, .unknownSubject("专业")),
      ("levels: 初级 中级 高级", "levels: 初级 特级", 5, .unknownLevel("特级")),
      ("levels: 初级 中级 高级", "levels: 中级 高级", 6, .pathLevelsDiffer),
      ("credits: 2.0", "credits: 2.05", 7, .creditsFormat),
      ("credits: 2.0", "credits: 0", 7, .creditsFormat),
      ("minutes: 2", "minutes: two", 8, .minutesFormat),
      ("seconds: 70", "seconds: 0", 11, .secondsFormat),
      ("第二页。", "", 19, .emptyPage),
      ("第二页。", "第二\u{7}页。", 19, .controlCharacter),
      ("title: 《政府会计准则制度解释第6号》解读", "name: 解读", 2, .keyExpected("title")),
    ])
  func mistakes(line: String, other: String, number: Int, reason: CourseTextFault.Reason) {
    let found = faults(replacing: line, with: other)
    #expect(found.contains { $0.reason == reason })
    if reason != .emptyPage {
      #expect(found.first { $0.reason == reason }?.line == number)
    }
  }

  @Test("the lessons must last as long as the course")
  func duration() {
    let found = faults(replacing: "seconds: 50", with: "seconds: 49")
    #expect(found.map(\.reason) == [.durationDiffers(seconds: 119, minutes: 2)])
  }

  @Test("an empty file is one with faults, not a crash", arguments: ["", "\n\n", "lesson: x"])
  func empty(text: String) {
    guard case .faults(let faults) = CourseText.reading(text) else {
      Issue.record("read \(text)")
      return
    }
    #expect(!faults.isEmpty)
  }

  @Test("every course of the demo catalogue is sound, at least forty of them")
  func demo() {
    let texts = demoCourseTexts()
    #expect(texts.count >= 40)
    for (name, text) in texts {
      guard case .faults(let faults) = CourseText.reading(text) else { continue }
      Issue.record("\(name): \(faults)")
    }
  }
}

/// The course files of `Data/demo/courses` by name.
func demoCourseTexts() -> [String: String] {
  let folder = TemporaryStore.root + "/Data/demo/courses"
  var texts: [String: String] = [:]
  guard let listing = opendir(folder) else { return texts }
  defer { closedir(listing) }
  while let entry = readdir(listing) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    guard name.hasSuffix(".course") else { continue }
    texts[name] = StudyScene.contents(of: folder + "/" + name)
  }
  return texts
}
