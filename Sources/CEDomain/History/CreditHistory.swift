/// Credits that stand in the national record.
struct CreditHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try YearRecords.confirmed(of: reader.person, in: tx).map { entry in
      HistoryEntry(
        at: entry.passedAt,
        .credits(
          year: entry.year, subject: entry.subject, credits: entry.credits, reason: entry.reason))
    }
  }
}
