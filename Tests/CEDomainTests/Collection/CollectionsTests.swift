import CEDomain
import CETestSupport
import Testing

@Suite("Collections")
struct CollectionsTests {
  private let scene: CollectionScene

  init() throws {
    scene = try CollectionScene()
  }

  private func invalid(_ outcome: CollectionOutcome) -> [Violation]? {
    guard case .invalid(let found) = outcome else { return nil }
    return found
  }

  @Test("NAT-3.6-02, NAT-10-03: nobody is collected before anything was begun")
  func none() throws {
    #expect(try scene.state() == .none)
    let draft = try scene.open()
    #expect(try scene.state() == .draft)
    #expect(draft.page == "nat.collection.scope")
  }

  @Test("NAT-3.3-02…07: the basics know the document, name, gender, birth date and mobile")
  func known() throws {
    let answers = try scene.open().answers
    #expect(answers[.collectionDocumentKind] == "rid")
    #expect(answers[.collectionDocumentNumber] == CollectionScene.number)
    #expect(answers[.collectionName] == "欧阳思\u{20087}")
    #expect(answers[.collectionGender] == Gender.male.rawValue)
    #expect(answers[.collectionBirthDate] == "1990-03-07")
    #expect(answers[.collectionMobile] == "13812342238")
  }

  @Test("NAT-3-03: what was left is gone on with, on its page")
  func resumes() throws {
    _ = try scene.open()
    let place = Collections.draftPlace(of: scene.learner)
    let kept: [(FieldKey, String)] = [
      (.collectionAddress, "经二路100号"), (Collections.page, "nat.collection.basics"),
    ]
    for (key, value) in kept {
      try scene.store.drafts.save(
        value, of: Field(key, .text(characters: 100)), in: place, isSealed: true, at: scene.now,
        from: scene.entropy)
    }
    let draft = try scene.open()
    #expect(draft.answers[.collectionAddress] == "经二路100号")
    #expect(draft.page == "nat.collection.basics")
  }

  @Test(
    "NAT-3.1-04, NAT-3.6-03, ROL-9-06: handed in, it waits in the chosen department's queue",
    arguments: CollectionScope.allCases)
  func submits(scope: CollectionScope) throws {
    let item = try scene.submitted(CollectionAnswers.complete(scope))
    #expect(item.kind == .collection && item.state == .pending)
    #expect(item.department == "370104")
    #expect(try scene.state() == .pending)
    #expect(try scene.store.drafts.answers(in: Collections.draftPlace(of: scene.learner)).isEmpty)
  }

  @Test("ROL-2-01: the queue names the present employer")
  func unit() throws {
    #expect(try scene.submitted().unitName == "济南泉城会计咨询有限公司")
  }

  @Test(
    "NAT-3.1-02, NAT-3.1-03: department and promise are needed; a province alone is enough",
    arguments: [
      ("", "yes", Violation.Reason.missingChoice), ("370100", "yes", .divisionIncomplete),
      ("370104", "", .promiseNeeded), ("370000", "yes", nil), ("110101", "yes", nil),
    ])
  func department(code: String, promise: String, expected: Violation.Reason?) throws {
    let outcome = try scene.submit(
      CollectionAnswers.complete(
        .accountant, [.collectionDepartment: code, .collectionPromise: promise]))
    #expect(invalid(outcome)?.first?.reason == expected)
  }

  @Test("NAT-3.1-04: all pages are checked again when it is handed in")
  func checksAgain() throws {
    let found = invalid(
      try scene.submit(
        CollectionAnswers.complete(
          .accountant, [.collectionPhoto: "", .collectionWork: ""])))
    #expect(found?.map(\.field) == [.collectionPhoto, .collectionWork])
    #expect(try scene.state() == .none)
  }

  @Test("NAT-3.3-13: （二）without a present job shows the identity card; with one need not")
  func identityOfQualified() throws {
    let bare = CollectionAnswers.complete(
      .qualified, [.collectionIdentityFront: "", .collectionIdentityBack: ""])
    #expect(
      invalid(try scene.submit(bare))?.map(\.field)
        == [.collectionIdentityFront, .collectionIdentityBack])
    let working = bare.changed([
      .collectionWork: CollectionAnswers.list([CollectionAnswers.work()], "W")
    ])
    #expect(invalid(try scene.submit(working)) == nil)
  }

  @Test("NAT-3-04, NAT-5.1: under review the pages are shut and nothing is handed in twice")
  func shut() throws {
    _ = try scene.submitted()
    guard
      case .closed(let record) = try scene.collections.open(
        by: scene.learner, at: scene.now, from: scene.entropy)
    else {
      Issue.record("still open")
      return
    }
    #expect(record.state == .pending)
    guard case .refused(.notInState(.pending)) = try scene.submit() else {
      Issue.record("handed in twice")
      return
    }
  }

  @Test("NAT-3.6-04: approved values come into force and link the person to the region")
  func approved() throws {
    let item = try scene.submitted()
    _ = try scene.decide(.approve, item)
    let record = try scene.collections.record(of: scene.person, by: scene.learner)
    #expect(record?.state == .approved)
    #expect(record?.scope == .accountant && record?.department == "370104")
    let values = try scene.collections.approved(of: scene.person, by: scene.learner)
    #expect(values[.collectionAddress] == "山东省济南市槐荫区经二路100号")
    let national = try NationalRecords(store: scene.store).record(
      of: scene.person, by: scene.learner)
    #expect(national?.collection == .approved && national?.departmentCode == "370104")
    #expect(national?.departmentName == "山东省济南市槐荫区")
  }

  @Test("ROL-2-12: the person gets the result as a message")
  func message() throws {
    _ = try scene.decide(.approve, try scene.submitted())
    let box = try scene.store.database.read {
      try MessageBox.latest(5, of: scene.person, in: $0)
    }
    #expect(box.map(\.code) == ["review.approved"])
  }

  @Test("NAT-3.6-05, ROL-2-09: returned, the pages reopen with the old input and the remarks")
  func returned() throws {
    let first = try scene.submitted()
    let remark = Opinion.FieldRemark(.collectionAddress, "请写明门牌号")
    _ = try scene.decide(.sendBack, first, Opinion("地址不完整", fields: [remark]))
    let draft = try scene.open()
    #expect(draft.state == .returned && draft.opinion.fields == [remark])
    #expect(draft.answers[.collectionAddress] == "山东省济南市槐荫区经二路100号")
    let again = try scene.submitted(
      draft.answers.changed([
        .collectionAddress: "经二路100号1单元", .collectionDepartment: "370102",
      ]))
    #expect(again.number == first.number && again.revision == 1)
    #expect(again.department == "370102")
  }

  @Test("ROL-2-03: the reviewer of a resubmission sees what was handed in before")
  func before() throws {
    _ = try scene.decide(.sendBack, try scene.submitted(), Opinion("地址不完整"))
    let again = try scene.submitted(
      try scene.open().answers.changed([.collectionAddress: "经二路100号1单元"]))
    let submission = try scene.store.database.read {
      try Reviews(store: scene.store).submission(of: again, in: $0)
    }
    #expect(submission.before[.collectionAddress] == "山东省济南市槐荫区经二路100号")
    #expect(submission.after[.collectionAddress] == "经二路100号1单元")
  }

  @Test("NAT-3.6-05: an answer emptied after the return stays empty")
  func emptied() throws {
    let email: FieldKey = .collectionEmail
    let first = try scene.submitted(
      CollectionAnswers.complete(.accountant, [email: "a@example.com"]))
    _ = try scene.decide(.sendBack, first, Opinion("邮箱有误"))
    _ = try scene.open()
    try scene.store.drafts.save(
      "", of: Field(email, .text(characters: 100)),
      in: Collections.draftPlace(of: scene.learner), at: scene.now, from: scene.entropy)
    #expect(try scene.open().answers[email].isEmpty)
  }

  @Test("NAT-3.6-05: refused, it is handed in as a new case")
  func rejected() throws {
    let first = try scene.submitted()
    _ = try scene.decide(.reject, first, Opinion("不属于本地区"))
    #expect(try scene.state() == .rejected)
    let again = try scene.submitted(try scene.open().answers)
    #expect(again.number != first.number && again.revision == 0)
  }

  @Test("NAT-3.6-07, OV-7-06: taken back before a reviewer opened it, it keeps its number")
  func withdrawn() throws {
    let first = try scene.submitted()
    guard
      case .submitted = try scene.collections.withdraw(
        by: scene.learner, at: scene.now, from: scene.entropy)
    else {
      Issue.record("not withdrawn")
      return
    }
    #expect(try scene.state() == .draft)
    #expect(try scene.submitted(try scene.open().answers).number == first.number)
  }

  @Test("ROL-1-01: a learner collects nobody else, a clerk nobody at all")
  func others() throws {
    let clerk = scene.reviewer()
    guard
      case .refused(.notPermitted) = try scene.collections.open(
        by: clerk, at: scene.now, from: scene.entropy)
    else {
      Issue.record("a clerk opened it")
      return
    }
    _ = try scene.submitted()
    #expect(try scene.collections.record(of: scene.person, by: scene.reviewer("310101")) == nil)
    #expect(try scene.collections.record(of: scene.person, by: clerk) != nil)
  }

  @Test("ROL-4-17: only the department of the region decides")
  func region() throws {
    let item = try scene.submitted()
    let outcome = try scene.decide(.approve, item, by: scene.reviewer("310101"))
    #expect(outcome == .refused(.notPermitted(.otherRegion)))
    #expect(try scene.state() == .pending)
  }

  @Test("SH-3-10: what was approved elsewhere stays in force while a new collection is reviewed")
  func keepsEnrolment() throws {
    try NationalRecords(store: scene.store).receive(
      NationalRecord(collection: .approved, departmentCode: "310101"), of: scene.person,
      at: scene.now)
    _ = try scene.submitted()
    let record = try NationalRecords(store: scene.store).record(
      of: scene.person, by: scene.learner)
    #expect(record?.allowsEnrolment == true && record?.departmentCode == "310101")
  }
}
