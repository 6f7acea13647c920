/// Six-digit codes to a mobile number whose holder has no account yet, or cannot get into it
/// (NAT-1.1-10…13, NAT-2.2-07).
///
/// As ``SecondFactor``: three minutes, one in the port's interval, five tries. Because anybody may
/// ask, what one number gets in a day and what one terminal asks for are bounded as well. Neither
/// number nor code is stored, only keyed hashes.
public struct MobileCodes {
  /// What a code is good for; a code of one purpose opens nothing else.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    case registration, passwordReset, newMobile

    var message: OutgoingMessage.Code {
      switch self {
      case .registration: .registrationCode
      case .passwordReset: .passwordCode
      case .newMobile: .newMobileCode
      }
    }
  }

  /// The most codes one number gets in a day, whatever for.
  public static let mostPerDay = 10
  /// The most codes asked for from one terminal in an hour: a training centre registers a class.
  public static let mostPerHourFromOrigin = 60

  let store: OpenStore
  let port: any MessagePort

  public init(store: OpenStore, port: any MessagePort) {
    self.store = store
    self.port = port
  }

  /// Makes a code for the number and hands it to the port.
  ///
  /// A code that did not leave is taken back, so that the person may ask again at once.
  ///
  /// - Parameter person: Whose matter it is, where somebody is known.
  public func send(
    for purpose: Purpose, to mobile: String, person: Identifier<Person>? = nil, origin: String,
    at now: Moment, from entropy: Entropy
  ) throws -> SecondFactor.Dispatch {
    let id = Identifier<MobileCodes>(at: now, from: entropy)
    let digits = SecondFactor.digits(from: entropy)
    let number = index(mobile)
    let expiresAt = now + SecondFactor.validity
    let refusal: SecondFactor.Dispatch? = try store.database.write { tx in
      if let bound = try bound(purpose, number, origin, at: now, in: tx) { return bound }
      // A new code ends the old ones of its purpose; what is two days old is of no use.
      try tx.run(
        """
        UPDATE mobile_code SET used_at = \(now) WHERE purpose = \(purpose.rawValue)
          AND mobile_index = \(number) AND used_at IS NULL
        """)
      try tx.run("DELETE FROM mobile_code WHERE created_at < \(now - .seconds(2 * 86_400))")
      try tx.run(
        """
        INSERT INTO mobile_code (id, purpose, mobile_index, origin, code_hash, created_at,
          expires_at)
        VALUES (\(id), \(purpose.rawValue), \(number), \(origin), \(hash(digits, of: id)), \(now),
          \(expiresAt))
        """)
      try store.audit.append(
        AuditEntry(
          at: now, account: "", role: "", event: .codeSent, subject: "mobile_code", id: id.text,
          detail: purpose.rawValue), in: tx)
      return nil
    }
    if let refusal { return refusal }
    let delivery = try port.deliver(
      OutgoingMessage(
        code: purpose.message, person: person, recipient: mobile,
        recipientMasked: Masking.mobileInForm(mobile),
        arguments: [digits, String(SecondFactor.validity.wholeSeconds / 60)],
        expiresAt: expiresAt), at: now, from: entropy)
    if case .failed(let reason) = delivery {
      try store.database.write { tx in
        _ = try tx.run("DELETE FROM mobile_code WHERE id = \(id)")
      }
      return .failed(reason)
    }
    return .sent(
      SecondFactor.Sent(delivery: delivery, expiresAt: expiresAt, reopensAt: now + port.interval))
  }

  /// Checks a typed code in the transaction of what it is asked for; a right code works once.
  static func confirm(
    _ typed: String, for purpose: Purpose, mobile: String, store: OpenStore, at now: Moment,
    in tx: any Writing
  ) throws -> SecondFactor.Check {
    let codes = MobileCodes(store: store, port: DeskMessagePort(store: store))
    guard
      let code = try codes.standing(purpose, codes.index(mobile), at: now, in: tx)
    else { return .void }
    if isEqual(codes.hash(TextNormalizer.code(typed), of: code.id), code.hash) {
      try tx.run("UPDATE mobile_code SET used_at = \(now) WHERE id = \(code.id)")
      return .confirmed
    }
    let used = code.tries + 1
    try tx.run("UPDATE mobile_code SET tries = \(used) WHERE id = \(code.id)")
    return used < SecondFactor.tries ? .wrong(triesLeft: SecondFactor.tries - used) : .void
  }

  private func bound(
    _ purpose: Purpose, _ number: [UInt8], _ origin: String, at now: Moment, in tx: any Reading
  ) throws -> SecondFactor.Dispatch? {
    // Codes from the future, sent before the clock was set back, keep nobody waiting.
    let last = try tx.first(
      """
      SELECT created_at FROM mobile_code
      WHERE mobile_index = \(number) AND purpose = \(purpose.rawValue)
        AND created_at > \(now - port.interval) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT 1
      """)
    if let last {
      return .tooSoon(
        until: last.moment(0) + port.interval,
        standing: try standing(purpose, number, at: now, in: tx)?.expiresAt)
    }
    let day = Duration.seconds(86_400)
    let ofNumber = try tx.rows(
      """
      SELECT created_at FROM mobile_code
      WHERE mobile_index = \(number) AND created_at > \(now - day) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT \(MobileCodes.mostPerDay)
      """)
    if ofNumber.count == MobileCodes.mostPerDay, let first = ofNumber.last {
      return .tooMany(until: first.moment(0) + day)
    }
    let hour = Duration.seconds(3600)
    let ofOrigin = try tx.rows(
      """
      SELECT created_at FROM mobile_code
      WHERE origin = \(origin) AND created_at > \(now - hour) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT \(MobileCodes.mostPerHourFromOrigin)
      """)
    if ofOrigin.count == MobileCodes.mostPerHourFromOrigin, let first = ofOrigin.last {
      return .tooMany(until: first.moment(0) + hour)
    }
    return nil
  }

  /// A code that can be typed.
  private struct Standing {
    let id: Identifier<MobileCodes>
    let hash: [UInt8]
    let tries: Int
    let expiresAt: Moment
  }

  private func standing(
    _ purpose: Purpose, _ number: [UInt8], at now: Moment, in tx: any Reading
  ) throws -> Standing? {
    let row = try tx.first(
      """
      SELECT id, code_hash, tries, expires_at FROM mobile_code
      WHERE mobile_index = \(number) AND purpose = \(purpose.rawValue) AND used_at IS NULL
        AND expires_at > \(now) AND created_at <= \(now)
      ORDER BY created_at DESC LIMIT 1
      """)
    guard let row, row.integer(2) < SecondFactor.tries else { return nil }
    return Standing(
      id: row.identifier(0), hash: row.blob(1), tries: row.integer(2), expiresAt: row.moment(3))
  }

  private func index(_ mobile: String) -> [UInt8] {
    store.seal.index(mobile, in: "mobile-code")
  }

  private func hash(_ digits: String, of id: Identifier<MobileCodes>) -> [UInt8] {
    store.seal.index("\(id.text)|\(digits)", in: "mobile-code.code")
  }
}
