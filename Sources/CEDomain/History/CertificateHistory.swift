/// The certificates, valid and void.
struct CertificateHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try CertificateTable(store: reader.store).certificates(of: reader.person, in: tx).map {
      certificate in
      // The row keeps the day alone; the log knows the moment.
      let issued = try reader.log("certificate", certificate.id.text, in: tx).first?.at
      return HistoryEntry(
        at: issued ?? certificate.issuedOn.end,
        .certificate(
          number: certificate.number, year: certificate.year, isValid: certificate.state == .valid
        ))
    }
  }
}
