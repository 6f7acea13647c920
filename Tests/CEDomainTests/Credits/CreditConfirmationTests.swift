import CEDomain
import CETestSupport
import Testing

@Suite("CreditConfirmation")
struct CreditConfirmationTests {
  /// A training passed at 10:20 on the scene's day.
  private func passed(
    at stamp: String, year: Int = 2025, opens: String = "2025-03-01", closes: String = "2025-12-31"
  ) throws -> ExamStoreScene {
    let scene = try ExamStoreScene(year: year, opens: opens, closes: closes, at: stamp)
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
    try scene.handIn(attempt)
    return scene
  }

  private func run(_ scene: ExamStoreScene, at moment: Moment) throws -> ConfirmationSweep {
    try CreditConfirmation(store: scene.store).run(
      by: scene.staff(.system), at: moment, from: scene.entropy)
  }

  private func item(_ scene: ExamStoreScene) throws -> SyncItem {
    try #require(
      try CreditConfirmation(store: scene.store).item(of: scene.training, by: scene.learner))
  }

  @Test(
    "SH-8-01, FLD-15-02, FLD-15-05: due at the start of the fifteenth working day",
    arguments: [
      ("2025-08-29 10:00:00", "2025-09-19"), ("2025-09-19 10:00:00", "2025-10-16"),
      ("2025-09-30 10:00:00", "2025-10-28"), ("2025-12-29 10:00:00", "2026-01-20"),
    ])
  func due(stamp: String, day: String) throws {
    #expect(ClockTime(of: try item(try passed(at: stamp)).dueAt).stamp == "\(day) 00:00:00")
  }

  @Test("SH-8-02: one entry for each subject, with the credits really completed")
  func entries() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    let due = try item(scene).dueAt
    #expect(try run(scene, at: due - .seconds(1)).synced == 0)
    #expect(try run(scene, at: due).synced == 1)
    let entries = try YearRecords(store: scene.store).entries(
      of: scene.person, year: 2025, by: scene.learner)
    #expect(Set(entries.map(\.subject)) == [.professional, .public])
    #expect(entries.map(\.credits.tenths).sorted() == [300, 600])
    #expect(try scene.storedTraining().state == .synced)
    #expect(try scene.count("SELECT count(*) FROM message WHERE code = 'credits.synced'") == 1)
  }

  @Test("running again enters nothing twice")
  func idempotent() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    let due = try item(scene).dueAt
    _ = try run(scene, at: due)
    #expect(try run(scene, at: due + .seconds(60)) == ConfirmationSweep())
    #expect(try scene.count("SELECT count(*) FROM ce_entry") == 2)
  }

  @Test("SH-8-03: a make-up year is left to the person's own application")
  func makeUp() throws {
    let scene = try passed(
      at: "2025-08-29 10:00:00", year: 2024, opens: "2025-03-01", closes: "2025-12-31")
    let sweep = try run(scene, at: try item(scene).dueAt)
    #expect(sweep.awaitingApplication == 1)
    #expect(try scene.storedTraining().state == .awaitingApplication)
    #expect(try scene.count("SELECT count(*) FROM ce_entry") == 0)
    #expect(try scene.count("SELECT count(*) FROM message WHERE code = 'credits.toApplyFor'") == 1)
  }

  @Test("SH-8-04: the person is told how many credits of each subject to apply for")
  func forms() throws {
    let scene = try passed(
      at: "2025-08-29 10:00:00", year: 2024, opens: "2025-03-01", closes: "2025-12-31")
    _ = try run(scene, at: try item(scene).dueAt)
    let message = try scene.store.database.read {
      try MessageBox.latest(1, of: scene.person, in: $0).first
    }
    #expect(message?.code == "credits.toApplyFor")
    #expect(message?.arguments["professional"] == "60" && message?.arguments["public"] == "30")
  }

  @Test("SH-9-05: what cannot be entered goes to the operator, who tries again")
  func failure() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    try scene.run("UPDATE national_record SET collection_state = 'pending'")
    let confirmation = CreditConfirmation(store: scene.store)
    let due = try item(scene).dueAt
    #expect(try run(scene, at: due).failed == 1)
    let clerk = scene.staff(.platformOperator)
    let failed = try #require(try confirmation.failures(by: clerk).first)
    #expect(failed.fault == .collectionMissing)
    try scene.run("UPDATE national_record SET collection_state = 'approved'")
    #expect(try confirmation.retry(failed, by: clerk, at: due))
    #expect(try run(scene, at: due).synced == 1)
    #expect(throws: StoreError.stale) { try confirmation.retry(failed, by: clerk, at: due) }
  }

  @Test("a holiday entered later moves the day back")
  func postponed() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    let day = try #require(CalendarDay("2025-09-18"))
    try scene.store.database.write { tx in
      try CalendarTable.set(
        .init(day: day, kind: .holiday, name: "台风"), at: scene.now, in: tx)
    }
    let due = try item(scene).dueAt
    #expect(try run(scene, at: due).synced == 0)
    #expect(ClockTime(of: try item(scene).dueAt).stamp == "2025-09-22 00:00:00")
    #expect(try run(scene, at: try item(scene).dueAt).synced == 1)
  }

  @Test("SH-8-01: without the table of holidays nothing is confirmed, and nothing is lost")
  func noHolidays() throws {
    let file = TemporaryStore()
    let scene = try ExamStoreScene(store: file.create(), at: "2025-09-19 10:00:00")
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
    try scene.handIn(attempt)
    // Fifteen weekdays, where the holidays of October make it 2025-10-16.
    #expect(ClockTime(of: try item(scene).dueAt).stamp == "2025-10-10 00:00:00")
    let sweep = try run(scene, at: try item(scene).dueAt)
    #expect(sweep.synced == 0)
    #expect(sweep.errors.count == 1)
    #expect(try item(scene).state == .pending)
  }

  @Test("ROL-6-07: an institution sees the failures of its own trainings only")
  func ownFailures() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    try scene.run("UPDATE national_record SET collection_state = 'pending'")
    _ = try run(scene, at: try item(scene).dueAt)
    let confirmation = CreditConfirmation(store: scene.store)
    let own = scene.staff(.networkInstitution, organisation: scene.institution)
    #expect(try confirmation.failures(by: own).count == 1)
    let other = scene.staff(.networkInstitution, organisation: Identifier("OTHER"))
    #expect(try confirmation.failures(by: other).isEmpty)
  }

  @Test(
    "SH-9-05, ROL-6-07: the desk sees whose, why and the colleagues' note; each note is audited")
  func desk() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    try scene.run("UPDATE national_record SET collection_state = 'pending'")
    _ = try run(scene, at: try item(scene).dueAt)
    let desk = SyncDesk(store: scene.store)
    let clerk = scene.staff(.platformOperator)
    let found = try #require(try desk.cases(by: clerk).first)
    #expect(found.personName == "欧**" && found.orderNumber == "9133528" && found.note.isEmpty)
    #expect(try desk.note("", on: found.item, by: clerk, at: scene.now) == false)
    #expect(try desk.note("已通知学员", on: found.item, by: scene.learner, at: scene.now) == false)
    #expect(try desk.note("已通知学员", on: found.item, by: clerk, at: scene.now))
    #expect(try desk.syncCase(found.item.id, by: clerk)?.note == "已通知学员")
    #expect(throws: StoreError.stale) {
      try desk.note("再次", on: found.item, by: clerk, at: scene.now)
    }
    #expect(try scene.count("SELECT count(*) FROM audit WHERE event = 'credits.noted'") == 1)
  }

  @Test("only the system confirms, only the owner sees")
  func permission() throws {
    let scene = try passed(at: "2025-08-29 10:00:00")
    let confirmation = CreditConfirmation(store: scene.store)
    let sweep = try confirmation.run(
      by: scene.learner, at: try item(scene).dueAt, from: scene.entropy)
    #expect(sweep == ConfirmationSweep())
    #expect(try confirmation.item(of: scene.training, by: scene.staff(.cashier)) == nil)
  }
}
