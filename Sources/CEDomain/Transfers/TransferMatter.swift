/// 属地关系调转审核: release by the present department, then acceptance by the new one (ROL-4-03,
/// NAT-5.2-03, NAT-10-05).
public struct TransferMatter: ReviewedMatter {
  public init() {}

  public var kind: CaseKind { .transfer }

  public var steps: [ReviewStep] {
    [
      ReviewStep(by: ReviewStep.finance, department: .transferFrom),
      ReviewStep(by: ReviewStep.finance, department: .transferTo),
    ]
  }

  public func forms(for answers: Answers, in store: OpenStore) throws -> [Form] {
    [.transfer(try store.reference.divisionTable())]
  }

  /// The person belongs to the new department, and the new work or study stands in the collection
  /// (NAT-5.2-04).
  public func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {
    guard action == .approve else { return }
    let table = CollectionTable(seal: store.seal)
    let current = try table.approved(of: item.person, in: tx)
    let moved = TransferEffect(submission.after, rowID: "T\(item.number)").applied(to: current)
    try table.approve(moved, of: item.person, at: now, from: entropy, in: tx)
    try NationalRecords.follow(.approved, moved, of: item.person, store: store, at: now, in: tx)
  }
}

/// What an accepted transfer changes in a collection.
struct TransferEffect {
  let transfer: Answers
  let rowID: String

  init(_ transfer: Answers, rowID: String) {
    self.transfer = transfer
    self.rowID = rowID
  }

  func applied(to collection: Answers) -> Answers {
    var result = collection
    result[.collectionDepartment] = transfer[.transferTo]
    switch TransferReason(in: transfer) {
    case .work: result[.collectionWork] = works(in: collection).text
    case .school: result[.collectionEducation] = studies(in: collection).text
    case .residence, nil: break
    }
    return result
  }

  /// The new job; what was the present one ends where it begins, because periods do not overlap
  /// (NAT-3.5-26).
  private func works(in collection: Answers) -> RowList {
    var list = RowList(text: collection[.collectionWork])
    let began = transfer[.transferWorkBegan]
    for row in list.rows where row.answers.isYes(.workOngoing) && row.id != rowID {
      guard row.answers[.workBegan] < began else { continue }
      var ended = row.answers
      ended[.workOngoing] = ""
      ended[.workEnded] = began
      ended[.workPosts] = RowTimes.ended(RowList(text: ended[.workPosts]), on: began).text
      list.put(
        RowList.Row(
          id: row.id, answers: ended, isHistorical: row.isHistorical, locked: row.locked))
    }
    list.put(
      RowList.Row(
        id: rowID,
        answers: Answers([
          .workBegan: began, .workOngoing: "yes", .workUnit: transfer[.transferUnit],
          .workUnitCode: transfer[.transferUnitCode], .workUnitType: transfer[.transferUnitType],
          .workIndustry: transfer[.transferIndustry], .workAddress: transfer[.transferAddress],
          .workPhone: transfer[.transferPhone],
        ])))
    return list
  }

  private func studies(in collection: Answers) -> RowList {
    var list = RowList(text: collection[.collectionEducation])
    list.put(
      RowList.Row(
        id: rowID,
        answers: Answers([
          .educationMode: transfer[.transferMode], .educationSchool: transfer[.transferSchool],
          .educationMajor: transfer[.transferMajor],
          .educationBegan: transfer[.transferSchoolBegan], .educationOngoing: "yes",
        ])))
    return list
  }
}

/// Ends what goes on in a list of accounting posts.
enum RowTimes {
  static func ended(_ posts: RowList, on day: String) -> RowList {
    RowList(
      posts.rows.map { row in
        guard row.answers.isYes(.postOngoing) else { return row }
        var answers = row.answers
        answers[.postOngoing] = ""
        answers[.postEnded] = day
        return RowList.Row(
          id: row.id, answers: answers, isHistorical: row.isHistorical, locked: row.locked)
      })
  }
}
