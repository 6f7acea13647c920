import CEDomain
import CETestSupport
import Testing

@Suite("Timetable")
struct TimetableTests {
  private func select(_ code: String, in scene: StudyScene) throws -> Selection {
    try Timetable(store: scene.store).choose(
      Identifier(code), for: scene.training(), by: scene.learner, at: scene.now)
  }

  @Test("SH-5-09, SH-4-17: totals follow each choice and say what is below")
  func totals() throws {
    let scene = try StudyScene()
    guard case .chosen(let report) = try select("SH26-001", in: scene) else {
      Issue.record("refused")
      return
    }
    #expect(report.selected.professional == Credits(2))
    #expect(report.isSelectionBelow(.professional))
    try scene.choose("SH26-002", "SH26-003", "SH26-101")
    let full = try #require(
      try Timetable(store: scene.store).report(of: scene.training(), by: scene.learner))
    #expect(full.selected == SubjectCredits(professional: Credits(60), general: Credits(30)))
    #expect(!full.isSelectionBelow(.professional) && !full.isSelectionBelow(.public))
  }

  @Test(
    "SH-4-17, POL-K-05: up to the upper bound, not a tenth above",
    arguments: [("9.9", true), ("10.0", true), ("10.1", false)])
  func upperBound(credits: String, fits: Bool) throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001", "SH26-002", "SH26-003")
    try scene.accept(
      StudyScene.text("SH26-900", "边界课程", "王", .professional, credits, [60]))
    let selection = try select("SH26-900", in: scene)
    if fits {
      guard case .chosen = selection else {
        Issue.record("refused: \(selection)")
        return
      }
    } else {
      #expect(selection == .refused(.aboveUpperBound(.professional, most: Credits(70))))
    }
  }

  @Test("SH-4-04: a course below the person's level is refused")
  func level() throws {
    let scene = try StudyScene(level: "中级")
    #expect(try select("SH26-005", in: scene) == .refused(.levelTooLow))
    #expect(try select("SH26-004", in: scene) != .refused(.levelTooLow))
  }

  @Test("a course is chosen once; a withdrawn or unknown one not at all")
  func refusals() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001")
    #expect(try select("SH26-001", in: scene) == .refused(.alreadyChosen))
    #expect(try select("SH26-999", in: scene) == .refused(.notOffered))
    _ = try Catalogue(store: scene.store).setState(
      .withdrawn, of: Identifier("SH26-002"), by: scene.staff(), at: scene.now)
    #expect(try select("SH26-002", in: scene) == .refused(.notOffered))
  }

  @Test("nobody chooses for somebody else")
  func authority() throws {
    let scene = try StudyScene()
    let selection = try Timetable(store: scene.store).choose(
      Identifier("SH26-001"), for: scene.training(), by: scene.staff(), at: scene.now)
    #expect(selection == .refused(.notPermitted))
  }

  @Test("SH-5-10: a course goes while nothing of it is learned, and not after one second")
  func removal() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-001", "SH26-002")
    let timetable = Timetable(store: scene.store)
    func remove(_ code: String) throws -> Removal {
      try timetable.remove(
        Identifier(code), from: scene.training(), by: scene.learner, at: scene.now)
    }
    guard case .removed(let report) = try remove("SH26-002") else {
      Issue.record("not removed")
      return
    }
    #expect(report.selected.professional == Credits(2))
    try scene.study("SH26-001", seconds: 1)
    #expect(try remove("SH26-001") == .refused(.alreadyBegun))
    #expect(try remove("SH26-002") == .refused(.notChosen))
  }

  @Test(
    "SH-5-17: outside the study window the timetable is read-only",
    arguments: [
      ("2026-02-28 23:59:59", false), ("2026-03-01 00:00:00", true),
      ("2026-12-31 23:59:59", true), ("2027-01-01 00:00:00", false),
    ])
  func window(stamp: String, isOpen: Bool) throws {
    let scene = try StudyScene()
    scene.now = try #require(Moment(stamp: stamp))
    let selection = try select("SH26-001", in: scene)
    #expect((selection == .refused(.windowClosed)) == !isOpen)
  }

  @Test("SH-9-02: a row goes from not begun to evaluated")
  func states() throws {
    let scene = try StudyScene()
    try scene.choose("SH26-003")
    #expect(try scene.item("SH26-003").state == .notStarted)
    try scene.study("SH26-003", seconds: 59)
    #expect(try scene.item("SH26-003").state == .learning)
    #expect(try scene.item("SH26-003").percent == 49)
    try scene.complete("SH26-003")
    #expect(try scene.item("SH26-003").state == .learned)
    #expect(try scene.item("SH26-003").percent == 100)
  }
}
