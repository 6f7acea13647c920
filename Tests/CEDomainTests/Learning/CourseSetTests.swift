import CEDomain
import CETestSupport
import Testing

@Suite("CourseSet")
struct CourseSetTests {
  private func demoCatalogue() throws -> [Course] {
    let scene = try StudyScene(isFilled: false)
    for (_, text) in demoCourseTexts() {
      guard case .course(let course) = CourseText.reading(text) else { continue }
      try scene.accept(course)
    }
    return try Catalogue(store: scene.store).courses()
  }

  @Test("SH-4-05: every set fulfils the bounds, for every level and package")
  func bounds() throws {
    let catalogue = try demoCatalogue()
    let minima = SubjectCredits(professional: Credits(60), general: Credits(30))
    let maxima = SubjectCredits(professional: Credits(70), general: Credits(40))
    for level in CourseLevel.allCases {
      for package in [90, 60, 50, 30] {
        let bounds = SelectionBounds(package: Credits(package), minima: minima, maxima: maxima)
        let sets = CourseSet.prepared(from: catalogue, for: level, within: bounds)
        #expect(!sets.isEmpty, "\(level) \(package)")
        for set in sets {
          #expect(bounds.areReached(by: set.credits) && bounds.allow(set.credits))
          #expect(set.courses.allSatisfy { $0.isOpen(to: level) })
        }
      }
    }
  }

  @Test("SH-4-05: the same catalogue gives the same sets, whatever its order")
  func deterministic() throws {
    let catalogue = try demoCatalogue()
    let bounds = SelectionBounds(
      lower: SubjectCredits(professional: Credits(60), general: Credits(30)),
      upper: SubjectCredits(professional: Credits(70), general: Credits(40)))
    let sets = CourseSet.prepared(from: catalogue, for: .intermediate, within: bounds)
    let again = CourseSet.prepared(from: catalogue.reversed(), for: .intermediate, within: bounds)
    #expect(sets == again)
    #expect(sets.last?.kind == .shortest)
  }

  @Test("SH-4-05: a set completes what was chosen already")
  func keeps() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    let courses = try Catalogue(store: scene.store).courses()
    let training = try scene.training()
    let kept = try [scene.item("SH26-001").course]
    let sets = CourseSet.prepared(
      from: courses, for: .intermediate, within: training.bounds, keeping: kept)
    let set = try #require(sets.first)
    #expect(set.courses.contains { $0.id.text == "SH26-001" })
    let selection = try Timetable(store: scene.store).choose(
      set, for: training, by: scene.learner, at: scene.now)
    guard case .chosen(let report) = selection else {
      Issue.record("refused: \(selection)")
      return
    }
    #expect(training.bounds.areReached(by: report.selected))
  }
}
