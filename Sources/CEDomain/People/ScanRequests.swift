/// A QR code on the screen that waits for a phone: WeChat sign-in, WeChat binding, 一网通办
/// (SH-2-06, SH-3-08, OV-5-08).
public struct ScanRequests {
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    case weChatSignIn, weChatBinding, oneStop, nationalSignIn
    /// 支付宝实名认证 (NAT-2.5-02)
    case realName

    /// Where the phone is led; the request's id follows.
    var address: String {
      switch self {
      case .weChatSignIn: "https://ce.esnai.net/accshanghai/wx/login?s="
      case .weChatBinding: "https://ce.esnai.net/accshanghai/wx/bind?s="
      case .nationalSignIn: "https://ausm.mof.gov.cn/wx/login?s="
      case .oneStop: "https://zwdtuser.sh.gov.cn/uc/login/scan?s="
      case .realName: "https://ausm.mof.gov.cn/realname/scan?s="
      }
    }
  }

  /// A request that waits.
  public struct Request: Hashable, Sendable {
    public let id: Identifier<ScanRequests>
    public let purpose: Purpose
    /// The contents of the QR code.
    public let address: String
    /// Eight letters and digits that can be typed instead of scanning; without I, O, 0 and 1.
    public let code: String
    public let expiresAt: Moment
  }

  /// What came of typing the code.
  public enum Outcome: Hashable, Sendable {
    case confirmed
    case wrong(triesLeft: Int)
    case expired
  }

  public static let validity: Duration = .seconds(300)
  public static let tries = 5

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Opens a request; an account is known for everything but signing in.
  public func begin(
    _ purpose: Purpose, account: Identifier<Account>?, at now: Moment, from entropy: Entropy
  ) throws -> Request {
    let id = Identifier<ScanRequests>(at: now, from: entropy)
    let code = ScanRequests.code(from: entropy)
    let request = Request(
      id: id, purpose: purpose, address: purpose.address + id.text, code: code,
      expiresAt: now + ScanRequests.validity)
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO scan_request (id, purpose, account_id, code_hash, tries, created_at,
          expires_at)
        VALUES (\(id), \(purpose.rawValue), \(account), \(hash(code, of: id)), 0, \(now),
          \(request.expiresAt))
        """)
    }
    return request
  }

  /// Takes a typed code as the result of the scan; works once, and only in a demo store: elsewhere
  /// the code beside the picture would let in whoever reads it.
  public func confirm(
    _ typed: String, for request: Request, at now: Moment
  ) throws -> Outcome {
    guard store.isDemo else { return .expired }
    let letters = TextNormalizer.code(typed).filter { $0 != "-" }
    return try store.database.write { tx in
      let row = try tx.first(
        """
        SELECT code_hash, tries FROM scan_request
        WHERE id = \(request.id) AND used_at IS NULL AND expires_at > \(now)
        """)
      guard let row, row.integer(1) < ScanRequests.tries else { return .expired }
      if isEqual(row.blob(0), hash(letters, of: request.id)) {
        try tx.run("UPDATE scan_request SET used_at = \(now) WHERE id = \(request.id)")
        return .confirmed
      }
      let used = row.integer(1) + 1
      try tx.run("UPDATE scan_request SET tries = \(used) WHERE id = \(request.id)")
      return used < ScanRequests.tries
        ? .wrong(triesLeft: ScanRequests.tries - used) : .expired
    }
  }

  /// Takes the phone's answer; false for a request that is over or was answered before.
  public func complete(_ request: Request, at now: Moment) throws -> Bool {
    try store.database.write { tx in
      try tx.run(
        """
        UPDATE scan_request SET used_at = \(now)
        WHERE id = \(request.id) AND used_at IS NULL AND expires_at > \(now)
        """) == 1
    }
  }

  private func hash(_ code: String, of id: Identifier<ScanRequests>) -> [UInt8] {
    store.seal.index("\(id.text)|\(code)", in: "scan")
  }

  private static func code(from entropy: Entropy) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    return String((0..<8).map { _ in letters[Int(entropy.number(below: UInt64(letters.count)))] })
  }
}
