/// The real-name check: tries that were settled, pictures sent, decisions.
struct RealNameHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try reader.log("real_name", reader.person.text, in: tx).compactMap { row in
      guard row.event == .realNameMoved,
        let state = row.newState.flatMap({ RealName.State(rawValue: $0) })
      else { return nil }
      let way = RealName.Way(rawValue: row.detail)
      return HistoryEntry(
        at: row.at, .realName(state, way: way, opinion: way == nil ? row.detail : ""))
    }
  }
}
