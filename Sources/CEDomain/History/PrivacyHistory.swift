/// What the person agreed to, what was handed out, and who saw the data in clear.
struct PrivacyHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    let consents = try Consents.consents(of: reader.person, in: tx).flatMap { consent in
      let given = HistoryEntry(
        at: consent.givenAt, .consentGiven(consent.purpose, version: consent.textVersion))
      guard let end = consent.withdrawnAt else { return [given] }
      return [HistoryEntry(at: end, .consentWithdrawn(consent.purpose)), given]
    }
    let views = try reader.log("person", reader.person.text, in: tx).compactMap(entry)
    return consents + views
  }

  private func entry(_ row: AuditEntry) -> HistoryEntry? {
    switch row.event {
    case .personUnmasked: HistoryEntry(at: row.at, .unmasked(role: row.role))
    case .personExported: HistoryEntry(at: row.at, .exported)
    default: nil
    }
  }
}
