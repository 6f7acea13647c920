import CEDomain
import CETestSupport
import Testing

@Suite("Information changes")
struct InformationChangesTests {
  private let scene: ApprovedScene

  init() throws {
    scene = try ApprovedScene()
  }

  @Test("NAT-4-02: nothing can be changed before the collection is approved")
  func guarded() throws {
    let fresh = try CollectionScene()
    try fresh.submitted()
    let outcome = try InformationChanges(store: fresh.store).deleteRow(
      "E1", of: .education, by: fresh.learner, at: fresh.now, from: fresh.entropy)
    guard case .refused(.notApproved(.pending)) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("NAT-4.1-05, ROL-9-08, NAT-10-04: basics without the identity proof are in force at once")
  func automatic() throws {
    let item = try scene.item(try scene.changeBasics([.collectionPostcode: "250022"]))
    #expect(item.way == .automatic && item.state == .approved)
    #expect(try scene.current()[.collectionPostcode] == "250022")
  }

  @Test("NAT-4.1-06, ROL-4-02, ROL-9-07: another identity proof waits for the approval")
  func manualBasics() throws {
    let front = CollectionAnswers.picture("new-front.jpg", bytes: 70_000)
    let item = try scene.item(try scene.changeBasics([.collectionIdentityFront: front]))
    #expect(item.way == .manual && item.state == .pending && item.department == "370104")
    #expect(try scene.current()[.collectionIdentityFront].isEmpty)
    try scene.approve(item)
    let file = AttachmentAnswer(text: try scene.current()[.collectionIdentityFront])
    #expect(file?.fileName == "new-front.jpg")
  }

  @Test("NAT-4.1-04: the six registration fields stay as they are")
  func registrationFields() throws {
    let outcome = try scene.changeBasics([.collectionName: "李四", .collectionMobile: "13900000000"])
    guard case .refused(.nothingChanged) = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("NAT-4.1-04: a wrong value is refused at its field")
  func invalid() throws {
    guard case .invalid(let found) = try scene.changeBasics([.collectionPostcode: "000000"]) else {
      Issue.record("taken")
      return
    }
    #expect(found.map(\.field) == [.collectionPostcode])
  }

  @Test(
    "NAT-4-07: a second change of the same kind is refused while one waits; another kind is not")
  func onePending() throws {
    let front = CollectionAnswers.picture("front.jpg", bytes: 70_000)
    _ = try scene.item(try scene.changeBasics([.collectionIdentityFront: front]))
    guard case .refused(.alreadyWaiting) = try scene.changeBasics([.collectionPostcode: "250022"])
    else {
      Issue.record("a second change was taken")
      return
    }
    let row = RowList.Row(id: "E2", answers: Self.partTime)
    _ = try scene.item(try scene.changeRow(row, of: .education))
  }

  private static let partTime = CollectionAnswers.education([
    .educationMode: StudyMode.partTime.rawValue, .educationBegan: "2014-03-01",
    .educationEnded: "2016-07-01",
  ])

  @Test("NAT-4.2-05, NAT-4.3-04, ROL-9-09: a new row counts from the approval on")
  func newRow() throws {
    let item = try scene.item(
      try scene.changeRow(RowList.Row(id: "E2", answers: Self.partTime), of: .education))
    #expect(item.kind == .educationChange && item.way == .manual)
    #expect(try scene.current().rows(.collectionEducation).map(\.id) == ["E1"])
    try scene.approve(item)
    #expect(try scene.current().rows(.collectionEducation).map(\.id) == ["E1", "E2"])
    #expect(try scene.sheet().records.first?.manner == .added)
  }

  @Test("NAT-10-04: a refused change drops its values")
  func refused() throws {
    let item = try scene.item(
      try scene.changeRow(RowList.Row(id: "E2", answers: Self.partTime), of: .education))
    try scene.base.decide(.reject, item, Opinion("证书不清晰"))
    #expect(try scene.current().rows(.collectionEducation).map(\.id) == ["E1"])
    #expect(try scene.sheet().records.first?.item.state == .rejected)
  }

  @Test("NAT-4.2-04: an education may not overlap another of the same kind")
  func educationOverlap() throws {
    let row = CollectionAnswers.education([.educationBegan: "2010-01-01"])
    let outcome = try scene.changeRow(RowList.Row(id: "E2", answers: row), of: .education)
    guard case .invalid(let found) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(found.map(\.reason) == [.overlappingRows(1, 2)])
  }

  @Test("NAT-4.3-02: work may not overlap other work")
  func workOverlap() throws {
    let post = CollectionAnswers.post([.postBegan: "2013-01-01"])
    let row = CollectionAnswers.work([
      .workBegan: "2013-01-01", .workPosts: CollectionAnswers.list([post], "P"),
    ])
    let outcome = try scene.changeRow(RowList.Row(id: "W2", answers: row), of: .work)
    guard case .invalid(let found) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(found.contains { $0.reason == .overlappingRows(1, 2) })
  }

  @Test(
    "NAT-4.2-06: what the scope needs cannot be deleted",
    arguments: [
      (ChangePart.education, "E1"), (.work, "W1"),
    ])
  func scopeNeed(part: ChangePart, row: String) throws {
    guard case .refused(.scopeNeeds(.accountant, part)) = try scene.deleteRow(row, of: part) else {
      Issue.record("deleted")
      return
    }
  }

  @Test("NAT-4.2-06: a row asked to be deleted stays until the approval")
  func deletion() throws {
    let list = CollectionAnswers.list([CollectionAnswers.education(), Self.partTime], "E")
    let scene = try ApprovedScene(
      CollectionAnswers.complete(.accountant, [.collectionEducation: list]))
    let item = try scene.item(try scene.deleteRow("E2", of: .education))
    #expect(try scene.current().rows(.collectionEducation).count == 2)
    #expect(try scene.sheet().records.first?.manner == .deleted)
    try scene.approve(item)
    #expect(try scene.current().rows(.collectionEducation).map(\.id) == ["E1"])
  }

  @Test("NAT-4.4-01: another scope needs its rows to be there")
  func scope() throws {
    guard case .refused(.scopeNotMet(.doctor, .education)) = try scene.changeScope(.doctor) else {
      Issue.record("taken")
      return
    }
    let item = try scene.item(try scene.changeScope(.qualified))
    #expect(item.kind == .scopeChange && item.state == .pending)
    try scene.approve(item)
    #expect(try scene.current()[.collectionScope] == CollectionScope.qualified.rawValue)
  }

  @Test("ROL-2-09: a returned change is mended under its number")
  func mended() throws {
    let row = RowList.Row(id: "E2", answers: Self.partTime)
    let item = try scene.item(try scene.changeRow(row, of: .education))
    try scene.base.decide(.sendBack, item, Opinion("请上传毕业证"))
    #expect(try scene.sheet().returned(.education)?.item.id == item.id)
    let again = try scene.item(try scene.changeRow(row, of: .education))
    #expect(again.number == item.number && again.revision == 1)
  }

  @Test("NAT-3.4-19: a degree that 学信网 does not know asks for its pictures")
  func degreeCheck() throws {
    let row = RowList.Row(id: "E2", answers: Self.partTime)
    let outcome = try scene.changeRow(row, of: .education, port: FixedRecordCheckPort(.failed))
    guard case .picturesNeeded(let asked, let found) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(asked.id == "E2")
    #expect(Set(found.map(\.field)) == [.educationDiploma, .educationDegreePicture])
  }

  @Test("a change shows to nobody but its owner")
  func otherPerson() throws {
    let reviewer = scene.base.reviewer()
    #expect(try scene.changes.sheet(by: reviewer) == nil)
  }
}
