/// Applications that went to review: each time they were handed in, and each decision.
struct ReviewHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    // The real-name check keeps a log of its own, which knows the other ways too.
    let kinds = CaseKind.allCases.filter { $0 != .realName }
    return try Reviews(store: reader.store).cases(kinds, of: reader.person, in: tx).flatMap {
      item in
      try reader.log("review_case", item.id.text, in: tx).compactMap { entry($0, of: item) }
    }
  }

  private func entry(_ row: AuditEntry, of item: ReviewCase) -> HistoryEntry? {
    guard row.event == .caseMoved, let state = row.newState.flatMap({ ReviewState(rawValue: $0) })
    else { return nil }
    let isLatest = row.at == item.decidedAt
    return HistoryEntry(
      at: row.at,
      .review(item.kind, number: item.number, state, opinion: isLatest ? item.opinion.text : ""))
  }
}
