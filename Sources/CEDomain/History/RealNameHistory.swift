/// The real-name check: proofs, pictures sent, decisions with their opinion.
struct RealNameHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    let cases = try Reviews(store: reader.store).cases([.realName], of: reader.person, in: tx)
    return try reader.log("real_name", reader.person.text, in: tx).compactMap { row in
      guard row.event == .realNameMoved,
        let state = row.newState.flatMap({ RealName.State(rawValue: $0) })
      else { return nil }
      let decided = cases.first { $0.decidedAt == row.at }
      return HistoryEntry(
        at: row.at,
        .realName(
          state, way: RealName.Way(rawValue: row.detail), opinion: decided?.opinion.text ?? ""))
    }
  }
}
