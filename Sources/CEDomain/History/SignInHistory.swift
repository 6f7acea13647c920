/// Where the person signed in, the newest hundred of each account.
struct SignInHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try reader.accounts.flatMap { account in
      try Sessions.past(100, of: account.id, in: tx).map { session in
        HistoryEntry(
          at: session.startedAt, .signedIn(origin: session.origin, endedAt: session.endedAt))
      }
    }
  }
}
