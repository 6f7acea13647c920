import CEDomain

/// A learner whose collection is approved, at 济南市槐荫区: where changes and transfers begin.
public struct ApprovedScene {
  public let base: CollectionScene
  public var store: OpenStore { base.store }

  public init(
    _ answers: Answers = CollectionAnswers.complete(), store: OpenStore? = nil
  ) throws {
    base = try CollectionScene(store: store)
    let item = try base.submitted(answers)
    guard case .done = try base.decide(.approve, item) else {
      throw TrainingScene.Unexpected(reason: "not approved")
    }
  }

  public var changes: InformationChanges { InformationChanges(store: store) }
  public var transfers: Transfers { Transfers(store: store) }

  /// The values in force.
  public func current() throws -> Answers {
    try base.collections.approved(of: base.person, by: base.learner)
  }

  public func sheet() throws -> ChangeSheet {
    guard let sheet = try changes.sheet(by: base.learner) else {
      throw TrainingScene.Unexpected(reason: "no sheet")
    }
    return sheet
  }

  public func changeBasics(_ changes: [FieldKey: String]) throws -> ChangeOutcome {
    let answers = try base.stored(try current().changed(changes))
    return try self.changes.changeBasics(
      to: answers, by: base.learner, at: base.now, from: base.entropy)
  }

  public func changeRow(
    _ row: RowList.Row, of part: ChangePart, port: any RecordCheckPort = DeskRecordCheckPort()
  ) throws -> ChangeOutcome {
    var row = row
    row.answers = try base.stored(row.answers)
    return try changes.changeRow(
      row, of: part, checking: port, by: base.learner, at: base.now, from: base.entropy)
  }

  public func deleteRow(_ id: String, of part: ChangePart) throws -> ChangeOutcome {
    try changes.deleteRow(id, of: part, by: base.learner, at: base.now, from: base.entropy)
  }

  public func changeScope(_ scope: CollectionScope) throws -> ChangeOutcome {
    try changes.changeScope(
      to: scope, checking: DeskRecordCheckPort(), by: base.learner, at: base.now,
      from: base.entropy)
  }

  /// A right transfer for a reason, to 上海市黄浦区.
  public static func transfer(
    _ reason: TransferReason = .residence, _ changes: [FieldKey: String] = [:]
  ) -> Answers {
    Answers([
      .transferReason: reason.rawValue, .transferTo: "310101",
      .transferUnit: "上海外滩会计服务有限公司", .transferUnitCode: "91310115MA1K0ABC2C",
      .transferUnitType: UnitType.privateEnterprise.rawValue,
      .transferIndustry: IndustrySection.l.rawValue, .transferAddress: "上海市黄浦区中山东一路1号",
      .transferWorkBegan: "2026-10-08", .transferSchool: "上海财经大学", .transferMajor: "会计学",
      .transferMode: StudyMode.partTime.rawValue, .transferSchoolBegan: "2026-09-01",
      .transferProof: CollectionAnswers.picture("proof.jpg", bytes: 100_000),
    ]).changed(changes)
  }

  public func submit(_ answers: Answers = ApprovedScene.transfer()) throws -> TransferOutcome {
    let proof = try base.stored(Answers([.transferProof: answers[.transferProof]]))
    return try transfers.submit(
      answers.merging(proof), by: base.learner, at: base.now, from: base.entropy)
  }

  /// The case that an outcome put into the queue.
  public func item(_ outcome: ChangeOutcome) throws -> ReviewCase {
    switch outcome {
    case .submitted(let item), .inForce(let item): return item
    case .invalid, .picturesNeeded, .refused:
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
  }

  public func item(_ outcome: TransferOutcome) throws -> ReviewCase {
    guard case .submitted(let item) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return item
  }

  /// Approves a case as the department of its present step, and answers it as it stands then.
  @discardableResult
  public func approve(_ item: ReviewCase) throws -> ReviewCase {
    let outcome = try base.decide(.approve, item, by: base.reviewer(item.department))
    guard case .done(let moved) = outcome else {
      throw TrainingScene.Unexpected(reason: "\(outcome)")
    }
    return moved
  }
}
