import CEDomain
import CETestSupport
import Testing

@Suite("Transfers")
struct TransfersTests {
  private let scene: ApprovedScene

  init() throws {
    scene = try ApprovedScene()
  }

  private func reasons(_ answers: Answers) throws -> [FieldKey: Violation.Reason] {
    guard case .invalid(let found) = try scene.submit(answers) else { return [:] }
    return Dictionary(found.map { ($0.field, $0.reason) }) { first, _ in first }
  }

  @Test(
    "NAT-5.1-33, NAT-5.2-03, ROL-4-03, ROL-9-10, NAT-10-05: released by the old department, accepted by the new one"
  )
  func chain() throws {
    let item = try scene.item(try scene.submit())
    #expect(item.step == 0 && item.department == "370104" && item.state == .pending)
    let released = try scene.approve(item)
    #expect(released.step == 1 && released.department == "310101" && released.state == .pending)
    #expect(try scene.transfers.all(by: scene.base.learner).first?.releasedAt == scene.base.now)
    #expect(try scene.current()[.collectionDepartment] == "370104")
    let accepted = try scene.approve(released)
    #expect(accepted.state == .approved)
    #expect(try scene.current()[.collectionDepartment] == "310101")
  }

  @Test("NAT-5.2-03: either department may refuse, and the person stays", arguments: [0, 1])
  func refused(step: Int) throws {
    var item = try scene.item(try scene.submit())
    if step == 1 { item = try scene.approve(item) }
    let reviewer = scene.base.reviewer(item.department)
    try scene.base.decide(.reject, item, Opinion("证明不符"), by: reviewer)
    #expect(try scene.current()[.collectionDepartment] == "370104")
    #expect(try scene.transfers.all(by: scene.base.learner).first?.isOpen == false)
  }

  @Test("ROL-4-17: the old department cannot accept for the new one")
  func otherRegion() throws {
    let released = try scene.approve(try scene.item(try scene.submit()))
    let outcome = try scene.base.decide(.approve, released, by: scene.base.reviewer("370104"))
    #expect(outcome == .refused(.notPermitted(.otherRegion)))
  }

  @Test("NAT-5.2-04: with the work, the new job begins and the old one ends there")
  func work() throws {
    let item = try scene.item(try scene.submit(ApprovedScene.transfer(.work)))
    try scene.approve(try scene.approve(item))
    let rows = try scene.current().rows(.collectionWork).map(\.answers)
    #expect(rows.map { $0[.workEnded] } == ["2026-10-08", ""])
    #expect(rows.last?[.workUnit] == "上海外滩会计服务有限公司")
    #expect(rows.first?.rows(.workPosts).map { $0.answers[.postEnded] } == ["2026-10-08"])
  }

  @Test("NAT-5.2-04: with the school, the new study stands in the collection")
  func school() throws {
    let item = try scene.item(try scene.submit(ApprovedScene.transfer(.school)))
    try scene.approve(try scene.approve(item))
    let row = try scene.current().rows(.collectionEducation).last?.answers
    #expect(row?[.educationSchool] == "上海财经大学" && row?[.educationOngoing] == "yes")
  }

  @Test("NAT-5.1-30: without an approved collection nothing can be submitted")
  func notCollected() throws {
    let fresh = try CollectionScene()
    let block = try Transfers(store: fresh.store).block(by: fresh.learner)
    #expect(block == .collectionNotApproved)
  }

  @Test("NAT-5.1-31: a waiting change or transfer blocks, and is named")
  func pending() throws {
    let front = CollectionAnswers.picture("front.jpg", bytes: 70_000)
    let change = try scene.item(try scene.changeBasics([.collectionIdentityFront: front]))
    #expect(try scene.transfers.block(by: scene.base.learner) == .pending(.basicChange))
    try scene.approve(change)
    _ = try scene.item(try scene.submit())
    #expect(try scene.transfers.block(by: scene.base.learner) == .pending(.transfer))
  }

  @Test("NAT-5.1-02, NAT-5.1-32: the same department is refused")
  func sameDepartment() throws {
    let found = try reasons(ApprovedScene.transfer(.residence, [.transferTo: "370104"]))
    #expect(found == [.transferTo: .sameDepartment])
  }

  @Test(
    """
    NAT-5.1-01, NAT-5.1-03, NAT-5.1-04, NAT-5.1-05, NAT-5.1-06, NAT-5.1-07, NAT-5.1-08, NAT-5.1-09, \
    NAT-5.1-10, NAT-5.1-11, NAT-5.1-12, NAT-5.1-13, NAT-5.1-14: each reason asks for its own
    """,
    arguments: TransferReason.allCases)
  func fields(reason: TransferReason) throws {
    let own: Set<FieldKey> =
      switch reason {
      case .work:
        [
          .transferUnit, .transferUnitCode, .transferUnitType, .transferIndustry,
          .transferAddress, .transferWorkBegan,
        ]
      case .school: [.transferSchool, .transferMajor, .transferMode, .transferSchoolBegan]
      case .residence: []
      }
    let found = try reasons(Answers([.transferReason: reason.rawValue]))
    #expect(Set(found.keys) == own.union([.transferTo, .transferProof]))
  }

  @Test(
    "NAT-5.1-15, NAT-5.1-17, FLD-14-03: the proof is smaller than 200 KB",
    arguments: [(204_799, true), (204_800, false)])
  func proofSize(bytes: Int, isTaken: Bool) throws {
    let proof = CollectionAnswers.picture("proof.jpg", bytes: bytes)
    let outcome = try scene.submit(ApprovedScene.transfer(.residence, [.transferProof: proof]))
    if case .submitted = outcome {
      #expect(isTaken)
    } else {
      #expect(!isTaken)
    }
  }

  @Test("NAT-5.1-04, NAT-5.1-09: a wrong code and a day in the future are refused at their fields")
  func wrong() throws {
    let found = try reasons(
      ApprovedScene.transfer(
        .work,
        [.transferUnitCode: "91310115MA1K0ABC2D", .transferWorkBegan: "2026-11-22"]))
    #expect(found[.transferUnitCode] == .usccCheckDigit(expected: "C"))
    #expect(found[.transferWorkBegan] == .dateInFuture)
  }

  @Test("NAT-5-05, NAT-5.2-05: unfinished until both departments decided")
  func unfinished() throws {
    let item = try scene.item(try scene.submit())
    func isOpen() throws -> Bool? { try scene.transfers.all(by: scene.base.learner).first?.isOpen }
    #expect(try isOpen() == true)
    let released = try scene.approve(item)
    #expect(try isOpen() == true)
    try scene.approve(released)
    #expect(try isOpen() == false)
  }

  @Test("OV-7-06: taken back before anybody opened it, it can be asked for again")
  func withdrawn() throws {
    let item = try scene.item(try scene.submit())
    let outcome = try scene.transfers.withdraw(
      item.id, by: scene.base.learner, at: scene.base.now, from: scene.base.entropy)
    guard case .submitted = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try scene.transfers.block(by: scene.base.learner) == nil)
  }
}
