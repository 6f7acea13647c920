import CEDomain
import CETestSupport
import Testing

@Suite("Catalogue")
struct CatalogueTests {
  @Test("a course handed in again is unchanged, a changed one a new edition")
  func editions() throws {
    let scene = try StudyScene()
    let catalogue = Catalogue(store: scene.store)
    var text = StudyScene.catalogue[0]
    func accept() throws -> CatalogueVerdict {
      try catalogue.accept(
        text, of: scene.institution, titleKey: "", by: scene.staff(), at: scene.now)
    }
    #expect(try accept() == .unchanged)
    text.lessons[0].pages[0] += "修订。"
    #expect(try accept() == .updated(version: 2))
  }

  @Test("a timetable keeps the edition it was chosen in")
  func keepsEdition() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    var text = StudyScene.catalogue[0]
    text.lessons.removeLast()
    text.minutes = 13
    try scene.accept(text)
    let item = try scene.item("SH26-001")
    #expect(item.version == 1)
    let lessons = try StudyLedger(store: scene.store).lessons(
      of: item, in: Identifier("T1"), by: scene.learner)
    #expect(lessons.count == 2)
    let pages = try Catalogue(store: scene.store).pages(of: lessons[1].lesson.id)
    #expect(pages.count == 2)
  }

  @Test("only the institution that owns a course, or the operator, changes it")
  func owners() throws {
    let scene = try StudyScene()
    let other = Identifier<Organisation>("OTHER")
    let catalogue = Catalogue(store: scene.store)
    let text = StudyScene.catalogue[0]
    #expect(
      try catalogue.accept(text, of: other, titleKey: "", by: scene.staff(of: other), at: scene.now)
        == .belongsToAnother)
    #expect(
      try catalogue.accept(
        text, of: scene.institution, titleKey: "", by: scene.learner, at: scene.now)
        == .notPermitted)
  }

  @Test(
    "SH-4-04: a package holds the courses of the own level and of all higher ones",
    arguments: [("初级", 7), ("中级", 6), ("高级", 6), ("正高级", 6)])
  func levels(level: String, count: Int) throws {
    let scene = try StudyScene()
    let courses = try Catalogue(store: scene.store).courses(for: CourseLevel(level))
    #expect(courses.count == count)
  }

  @Test(
    "courses are found by title, teacher, category, pinyin and initials",
    arguments: ["政府会计", "章伟", "行政事业类", "zheng fu kuai ji", "zfkj", "SH26-001", "ZFKJ"])
  func search(query: String) throws {
    let scene = try StudyScene()
    let found = try Catalogue(store: scene.store).courses().filter { $0.matches(query) }
    #expect(found.map(\.id.text) == ["SH26-001"])
  }
}
