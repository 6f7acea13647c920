/// Six-digit codes that prove the person holds the phone, or stood at the desk (SH-2-04, SH-7-03).
///
/// Valid for three minutes, one in the port's interval of three minutes, five tries, then void
/// (NAT-1.1-11…13). Only a keyed hash is stored.
public struct SecondFactor {
  /// What a code is good for; a code of one purpose opens nothing else.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    case signIn, exam, binding, oneStop

    var message: OutgoingMessage.Code {
      switch self {
      case .signIn: .signInCode
      case .exam: .examCode
      case .binding: .bindingCode
      case .oneStop: .oneStopCode
      }
    }
  }

  /// What came of asking for a code.
  public enum Dispatch: Hashable, Sendable {
    case sent(Sent)
    /// Sooner than three minutes after the last one; nothing was sent. The last one can still be
    /// typed until `standing`; nil when it was used or is void.
    case tooSoon(until: Moment, standing: Moment?)
    /// As many were sent to this number, or from here, as anybody needs; nothing was sent.
    case tooMany(until: Moment)
    case failed(MessageFailure)
  }

  /// A code that is out.
  public struct Sent: Hashable, Sendable {
    public let delivery: MessageDelivery
    public let expiresAt: Moment
    /// When the next one may be asked for.
    public let reopensAt: Moment
  }

  /// What came of typing a code.
  public enum Check: Hashable, Sendable {
    case confirmed
    case wrong(triesLeft: Int)
    /// Too old, used, tried too often, or never sent.
    case void
  }

  public static let validity: Duration = .seconds(180)
  public static let interval: Duration = .seconds(180)
  public static let tries = 5

  let store: OpenStore
  let port: any MessagePort

  public init(store: OpenStore, port: any MessagePort) {
    self.store = store
    self.port = port
  }

  /// Makes a code for the account and hands it to the port.
  ///
  /// A code that did not leave is taken back, so that the person may ask again at once.
  public func send(
    for purpose: Purpose, to account: Identifier<Account>, person: Identifier<Person>,
    at now: Moment, from entropy: Entropy
  ) throws -> Dispatch {
    let id = Identifier<SecondFactor>(at: now, from: entropy)
    let digits = SecondFactor.digits(from: entropy)
    let directory = PersonDirectory(store: store)
    let expiresAt = now + SecondFactor.validity
    let message: OutgoingMessage? = try store.database.write { tx in
      guard try openingTime(for: purpose, of: account, at: now, in: tx) == nil else { return nil }
      // An account's own number, where its system knows one, goes before the person's.
      let own = try AccountLogins(store: store).mobile(of: account, in: tx)
      let mobile = try own ?? directory.mobile(of: person, in: tx) ?? ""
      let masked = mobile.isEmpty ? "" : Masking.mobileInForm(mobile)
      // A new code ends the old ones of its purpose.
      try tx.run(
        """
        UPDATE sign_in_code SET used_at = \(now)
        WHERE account_id = \(account) AND purpose = \(purpose.rawValue) AND used_at IS NULL
        """)
      try tx.run(
        """
        INSERT INTO sign_in_code (id, account_id, purpose, code_hash, sent_to, tries, created_at,
          expires_at)
        VALUES (\(id), \(account), \(purpose.rawValue), \(hash(digits, of: id)), \(masked), 0,
          \(now), \(expiresAt))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, account: account.text, role: "", event: .codeSent, subject: "account",
          id: account.text, detail: purpose.rawValue), in: tx)
      return OutgoingMessage(
        code: purpose.message, person: person, recipient: mobile, recipientMasked: masked,
        arguments: [digits, String(SecondFactor.validity.wholeSeconds / 60)],
        expiresAt: expiresAt)
    }
    guard let message else {
      return try store.database.read { tx in
        .tooSoon(
          until: try openingTime(for: purpose, of: account, at: now, in: tx) ?? now,
          standing: try standing(for: purpose, of: account, at: now, in: tx)?.expiresAt)
      }
    }
    let delivery = try port.deliver(message, at: now, from: entropy)
    if case .failed(let reason) = delivery {
      try store.database.write { tx in
        _ = try tx.run("DELETE FROM sign_in_code WHERE id = \(id)")
      }
      return .failed(reason)
    }
    return .sent(
      Sent(delivery: delivery, expiresAt: expiresAt, reopensAt: now + port.interval))
  }

  /// Checks a typed code; full-width digits and blanks are forgiven. A right code works once.
  public func confirm(
    _ typed: String, for purpose: Purpose, of account: Identifier<Account>, at now: Moment
  ) throws -> Check {
    let digits = TextNormalizer.code(typed)
    return try store.database.write { tx in
      guard let code = try standing(for: purpose, of: account, at: now, in: tx) else {
        return .void
      }
      if isEqual(hash(digits, of: code.id), code.hash) {
        try tx.run("UPDATE sign_in_code SET used_at = \(now) WHERE id = \(code.id)")
        return .confirmed
      }
      let used = code.tries + 1
      try tx.run("UPDATE sign_in_code SET tries = \(used) WHERE id = \(code.id)")
      return used < SecondFactor.tries ? .wrong(triesLeft: SecondFactor.tries - used) : .void
    }
  }

  /// A code that can be typed.
  private struct Standing {
    let id: Identifier<SecondFactor>
    let hash: [UInt8]
    let tries: Int
    let expiresAt: Moment
  }

  private func standing(
    for purpose: Purpose, of account: Identifier<Account>, at now: Moment, in tx: any Reading
  ) throws -> Standing? {
    let row = try tx.first(
      """
      SELECT id, code_hash, tries, expires_at FROM sign_in_code
      WHERE account_id = \(account) AND purpose = \(purpose.rawValue) AND used_at IS NULL
        AND expires_at > \(now) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT 1
      """)
    guard let row, row.integer(2) < SecondFactor.tries else { return nil }
    return Standing(
      id: row.identifier(0), hash: row.blob(1), tries: row.integer(2), expiresAt: row.moment(3))
  }

  /// When the next code may be asked for; nil when at once. A code from the future, sent before
  /// the clock was set back, keeps nobody waiting.
  private func openingTime(
    for purpose: Purpose, of account: Identifier<Account>, at now: Moment, in tx: any Reading
  ) throws -> Moment? {
    let row = try tx.first(
      """
      SELECT created_at FROM sign_in_code
      WHERE account_id = \(account) AND purpose = \(purpose.rawValue)
        AND created_at > \(now - port.interval) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT 1
      """)
    return row.map { $0.moment(0) + port.interval }
  }

  private func hash(_ digits: String, of id: Identifier<SecondFactor>) -> [UInt8] {
    store.seal.index("\(id.text)|\(digits)", in: "sign-in.code")
  }

  static func digits(from entropy: Entropy) -> String {
    let number = String(entropy.number(below: 1_000_000))
    return String(repeating: "0", count: 6 - number.utf8.count) + number
  }
}

/// Compares two hashes without stopping at the first difference.
func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
