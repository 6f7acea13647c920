import CEDomain
import CETestSupport
import Testing

@Suite("Enrolments")
struct EnrolmentsTests {
  @Test("SH-3-11: the current year and the open make-up year are offered")
  func years() throws {
    let scene = try TrainingScene()
    let options = try Enrolments(store: scene.store).options(
      for: scene.person, by: scene.learner, at: scene.now)
    #expect(options.years.map(\.year) == [2025, 2024])
    #expect(options.years.map(\.isMakeUp) == [false, true])
  }

  @Test("SH-3-12: the institutions of a year are data")
  func institutions() throws {
    let scene = try TrainingScene()
    let options = try Enrolments(store: scene.store).options(
      for: scene.person, by: scene.learner, at: scene.now)
    #expect(options.year(2025)?.institutions.map(\.id) == [scene.institution])
    #expect(options.year(2025)?.institutions.map(\.chinese) == ["上海国家会计学院"])
  }

  @Test(
    "SH-3-04, POL-C-02, POL-K-05: enrolment opens with the first day of March",
    arguments: [
      ("2025-02-28 23:59:59", false), ("2025-03-01 00:00:00", true),
      ("2025-12-31 23:59:59", true),
    ])
  func window(stamp: String, isOpen: Bool) throws {
    let scene = try TrainingScene(at: stamp)
    let options = try Enrolments(store: scene.store).options(
      for: scene.person, by: scene.learner, at: scene.now)
    #expect((options.year(2025) != nil) == isOpen)
  }

  @Test("SH-3-13: enrolling keeps person, year, institution and the profile's version")
  func enrols() throws {
    let scene = try TrainingScene()
    guard case .enrolled(let enrolment) = try scene.enrol() else {
      Issue.record("not enrolled")
      return
    }
    #expect(enrolment.year == 2025)
    #expect(enrolment.institution == scene.institution)
    #expect(enrolment.state == .enrolled)
    #expect(enrolment.profileVersion == 1)
    #expect(
      try Enrolments(store: scene.store).enrolments(of: scene.person, by: scene.learner) == [
        enrolment
      ])
  }

  @Test("SH-1-02: without an approved collection enrolment is refused")
  func collection() throws {
    let scene = try TrainingScene()
    try NationalRecords(store: scene.store).receive(
      NationalRecord(collection: .pending), of: scene.person, at: scene.now)
    #expect(try scene.enrol() == .refused(.collectionMissing))
  }

  @Test("SH-3-14: a second enrolment for the year is refused")
  func twice() throws {
    let scene = try TrainingScene()
    try scene.enrol()
    #expect(try scene.enrol() == .refused(.alreadyEnrolled))
  }

  @Test("SH-3-11: a year that is not offered is refused")
  func unknownYear() throws {
    let scene = try TrainingScene()
    #expect(try scene.enrol(2023) == .refused(.yearNotOffered))
    #expect(try scene.enrol(2026) == .refused(.yearNotOffered))
  }

  @Test("SH-3-12, ROL-4-18: an institution that is not listed is refused")
  func unknownInstitution() throws {
    let scene = try TrainingScene()
    let outcome = try Enrolments(store: scene.store).enrol(
      scene.person, year: 2025, institution: scene.employer, by: scene.learner, at: scene.now,
      from: scene.entropy)
    #expect(outcome == .refused(.institutionUnknown))
  }

  @Test("ROL-1-01: nobody enrols another person")
  func otherPerson() throws {
    let scene = try TrainingScene()
    let outcome = try Enrolments(store: scene.store).enrol(
      scene.person, year: 2025, institution: scene.institution,
      by: scene.learner(scene.colleague), at: scene.now, from: scene.entropy)
    #expect(outcome == .refused(.notPermitted))
  }

  @Test("SH-9-01: a paid order turns the enrolment into a purchase")
  func purchased() throws {
    let scene = try TrainingScene()
    _ = try scene.training()
    let states = try Enrolments(store: scene.store).enrolments(of: scene.person, by: scene.learner)
      .map(\.state)
    #expect(states == [.purchased])
  }
}
