/// What the national platform said about the person's information collection.
struct CollectionHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try reader.log("national_record", reader.person.text, in: tx).compactMap { row in
      guard row.event == .nationalReceived,
        let state = row.newState.flatMap({ NationalRecord.Collection(rawValue: $0) })
      else { return nil }
      return HistoryEntry(at: row.at, .collectionReceived(state))
    }
  }
}
