/// How far the proof of somebody's identity has come (NAT-2.5-09, NAT-10-02).
public struct RealName: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// 未认证
    case unverified
    /// 认证审核中: a clerk compares the pictures.
    case pending
    /// 已认证
    case verified
    /// 认证未通过: may be mended and sent again.
    case refused

    /// What the canonical states of a reviewed record mean here; returning and refusing both
    /// leave the way open (NAT-2.5-09).
    public init(_ state: ReviewState) {
      self =
        switch state {
        case .draft, .withdrawn: .unverified
        case .pending: .pending
        case .approved: .verified
        case .returned, .rejected: .refused
        }
    }
  }

  /// How it was proved.
  public enum Way: String, Hashable, Sendable, CaseIterable {
    /// The phone's own verified account, by scan (NAT-2.5-02).
    case scan
    /// Name and number asked of an authority.
    case port
    /// Pictures compared by a clerk (NAT-2.5-03).
    case manual
  }

  public let state: State
  /// Nil before anything was tried or sent.
  public let way: Way?
  /// Province and city that the manual check is routed by (NAT-2.5-07).
  public let region: String
  public let submittedAt: Moment?
  public let decidedAt: Moment?
  public let version: Int

  /// Nobody has tried yet.
  public static let untried = RealName(
    state: .unverified, way: nil, region: "", submittedAt: nil, decidedAt: nil, version: 0)

  /// True when information collection is open to the person (NAT-2.5-01).
  public var allowsCollection: Bool { state == .verified }
}

/// What came of asking for verification.
public enum RealNameOutcome: Hashable, Sendable {
  case verified
  /// “实名信息与注册信息不一致” (NAT-2.5-02)
  case mismatch
  /// The service did not answer; nothing changed.
  case unavailable
  case refused(RealNameRefusal)
}

/// Why nothing was asked.
public enum RealNameRefusal: Hashable, Sendable {
  case notPermitted
  /// The separate consent is missing (PIPL).
  case consentMissing
  case alreadyVerified
  /// Asked too often on one day; the manual way stays open.
  case triesUsed(most: Int)
}
