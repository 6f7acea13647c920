/// Registration and what was changed about the accounts.
struct AccountHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try reader.accounts.flatMap { account in
      let opened = HistoryEntry(at: account.openedAt, .accountOpened(system: account.system))
      let changes = try reader.log("account", account.id.text, in: tx).compactMap(entry)
      return [opened] + changes
    }
  }

  private func entry(_ row: AuditEntry) -> HistoryEntry? {
    switch row.event {
    case .wechatBound: HistoryEntry(at: row.at, .wechatBound)
    case .wechatUnbound: HistoryEntry(at: row.at, .wechatUnbound)
    case .mobileChanged: HistoryEntry(at: row.at, .mobileChanged(to: row.newState ?? ""))
    case .passwordChanged, .passwordReset: HistoryEntry(at: row.at, .passwordChanged)
    default: nil
    }
  }
}
