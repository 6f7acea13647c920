/// The public check of a certificate: anybody, without signing in (SH-8-13).
///
/// Wrong codes are counted by where they come from, so that nobody can try them out.
public struct CertificateVerification {
  /// Wrong codes in a row that cost nothing but the try.
  public static let tries = 5
  /// How long a place waits after them.
  public static let wait: Duration = .seconds(600)

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// - Parameter origin: Where the question comes from: an address or a terminal.
  public func verify(
    _ typed: String, from origin: String, at now: Moment
  ) throws -> Verification {
    guard let code = VerifyCode(typed: typed) else { return .malformed }
    return try store.database.write { tx in
      let wrong = try wrongTries(from: origin, at: now, in: tx)
      guard wrong.count < CertificateVerification.tries else {
        return .throttled(until: wrong.first + CertificateVerification.wait)
      }
      guard let found = try CertificateTable(store: store).certificate(code: code, in: tx),
        CertificateContent.hash(of: found, with: store.seal) == found.contentHash
      else {
        try tx.run(
          """
          INSERT INTO verification_try (origin, count, first_at)
          VALUES (\(origin), \(wrong.count + 1), \(wrong.first))
          ON CONFLICT (origin) DO UPDATE SET count = excluded.count, first_at = excluded.first_at
          """)
        return .unknown(triesLeft: CertificateVerification.tries - wrong.count - 1)
      }
      return .found(excerpt(of: found))
    }
  }

  /// The wrong codes of the running ten minutes.
  private func wrongTries(
    from origin: String, at now: Moment, in tx: any Reading
  ) throws -> (count: Int, first: Moment) {
    let row = try tx.first(
      "SELECT count, first_at FROM verification_try WHERE origin = \(origin)")
    guard let row, row.moment(1) + CertificateVerification.wait > now, row.moment(1) <= now else {
      return (0, now)
    }
    return (row.integer(0), row.moment(1))
  }

  private func excerpt(of certificate: Certificate) -> CertificateExcerpt {
    CertificateExcerpt(
      number: certificate.number, nameMasked: Masking.name(certificate.name),
      documentMasked: Masking.documentInList(certificate.document), year: certificate.year,
      credits: certificate.credits, score: certificate.score, issuedOn: certificate.issuedOn,
      institutionName: certificate.institutionName, state: certificate.state)
  }
}
