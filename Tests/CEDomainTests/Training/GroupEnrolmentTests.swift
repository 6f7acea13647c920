import CEDomain
import CETestSupport
import Testing

@Suite("GroupEnrolment")
struct GroupEnrolmentTests {
  private let scene: TrainingScene
  private let group: GroupEnrolment

  init() throws {
    scene = try TrainingScene()
    group = GroupEnrolment(store: scene.store)
  }

  private var good: String {
    """
    姓名\t身份证号\t年度\t学分
    欧阳思\u{20087}\t\(TrainingScene.number)\t2025\t90
    王明\t\(TrainingScene.colleagueNumber)\t2025\t60
    """
  }

  private func upload(_ text: String, by actor: Actor? = nil) throws -> RosterUpload {
    try group.upload(
      text, institution: scene.institution, by: actor ?? scene.employerClerk, at: scene.now,
      from: scene.entropy)
  }

  private func faults(_ text: String) throws -> [RosterFault?] {
    try group.check(
      text, institution: scene.institution, by: scene.employerClerk, at: scene.now
    ).map { verdict in
      guard case .refused(let fault) = verdict.result else { return nil }
      return fault
    }
  }

  @Test("SH-0-07: a roster becomes one combined order over all its lines")
  func makes() throws {
    guard case .made(let roster, let verdicts) = try upload(good) else {
      Issue.record("not made")
      return
    }
    #expect(roster.amount == Money(fen: 7500))
    #expect(roster.number.utf8.count == 7)
    #expect(verdicts.map(\.line) == [2, 3])
    #expect(try group.rosters(by: scene.employerClerk) == [roster])
    #expect(try Trainings(store: scene.store).all(of: scene.person, by: scene.learner).isEmpty)
  }

  @Test("SH-0-07, ROL-3-09: paid at the counter, each learner has an own order and training")
  func pays() throws {
    guard case .made(let roster, _) = try upload(good) else {
      Issue.record("not made")
      return
    }
    let counter = CounterPayments(store: scene.store)
    let found = try #require(
      try counter.find(
        number: roster.number, by: scene.cashier, at: scene.now, from: scene.entropy))
    _ = try counter.confirm(
      found.payment, version: found.version, slip: "SLIP1", by: scene.cashier, at: scene.now,
      from: scene.entropy)
    let trainings = Trainings(store: scene.store)
    #expect(try trainings.all(of: scene.person, by: scene.learner).map(\.package) == [Credits(90)])
    #expect(
      try trainings.all(of: scene.colleague, by: scene.learner(scene.colleague)).map(\.package) == [
        Credits(60)
      ])
    let lines = try group.lines(
      of: try #require(try group.rosters(by: scene.employerClerk).first), by: scene.employerClerk)
    #expect(lines.map(\.outcome) == [.trained, .trained])
  }

  @Test("SH-0-07: every kind of faulty line is reported with its reason")
  func reports() throws {
    let number = TrainingScene.number
    let found = try faults(
      """
      欧阳思\u{20087},\(number),2025
      张3,\(number),2025,90
      欧阳思\u{20087},310101199003071231,2025,90
      欧阳思\u{20087},\(number),去年,90
      欧阳思\u{20087},\(number),2023,90
      欧阳思\u{20087},\(number),2025,45
      别人,\(number),2025,90
      欧阳思\u{20087},\(number),2025,90
      欧阳思\u{20087},\(number),2025,60
      """)
    #expect(
      found == [
        .columns(found: 3), .name(.nameCharacters),
        .document(.documentCheckDigit(expected: "0")), .yearNotANumber, .yearNotOffered(2023),
        .packageUnknown, .personUnknown, nil, .repeated(line: 8),
      ])
  }

  @Test(
    "SH-0-07: tabs, commas, Chinese commas and blanks separate columns",
    arguments: ["\t", ",", "，", " ", "；"])
  func separators(sign: String) throws {
    let cells = ["欧阳思\u{20087}", TrainingScene.number, "2025", "90"]
    #expect(try faults(cells.joined(separator: sign)) == [nil])
  }

  @Test("SH-0-07: nothing is made for faulty lines, and nothing at all without a good one")
  func nothing() throws {
    let text = "欧阳思\u{20087},\(TrainingScene.number),2023,90"
    guard case .nothingAccepted(let verdicts) = try upload(text) else {
      Issue.record("made")
      return
    }
    #expect(verdicts.count == 1)
    #expect(try group.rosters(by: scene.employerClerk).isEmpty)
    #expect(try upload(" \n\n") == .refused(.empty))
  }

  @Test("SH-1-02: a learner without an approved collection is refused in the roster too")
  func collection() throws {
    try NationalRecords(store: scene.store).receive(
      NationalRecord(collection: .pending), of: scene.person, at: scene.now)
    #expect(
      try faults("欧阳思\u{20087}\t\(TrainingScene.number)\t2025\t90") == [.collectionMissing])
  }

  @Test("ROL-3-11: only an employer uploads, and sees only the own rosters")
  func permission() throws {
    #expect(try upload(good, by: scene.learner) == .refused(.notPermitted))
    _ = try upload(good)
    #expect(try group.rosters(by: scene.institutionClerk).isEmpty)
  }

  @Test("a roster that is not paid can be cancelled, and then not be paid")
  func cancel() throws {
    guard case .made(let roster, _) = try upload(good) else {
      Issue.record("not made")
      return
    }
    #expect(try group.cancel(roster, by: scene.employerClerk, at: scene.now) == nil)
    let found = try CounterPayments(store: scene.store).find(
      number: roster.number, by: scene.cashier, at: scene.now, from: scene.entropy)
    #expect(found == nil)
  }
}
