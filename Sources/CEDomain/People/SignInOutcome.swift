/// What became of a try to sign in.
public enum SignInOutcome: Hashable, Sendable {
  /// Name and number are right; a code is still asked for where the profile says so.
  case identified(SignInTicket)
  case refused(SignInRefusal)
}

/// Why somebody was not let in. Unknown and mismatching pairs are one case, so that nobody learns
/// who is in the store (SH-2-05).
public enum SignInRefusal: Hashable, Sendable {
  /// 姓名或身份证号码有误
  case unknownPair
  /// 账号或密码错误
  case wrongPassword
  /// Too many failures; the moment from which the next try is taken.
  case waiting(until: Moment)
  /// Locked or disabled by the operator; told only to who knows the right pair.
  case accountClosed
  /// WeChat is not bound to any account (NAT-2.1-06).
  case wechatNotBound
}

/// Somebody who proved name and number, or a bound WeChat, but has no session yet.
public struct SignInTicket: Hashable, Sendable {
  public let account: Identifier<Account>
  public let person: Identifier<Person>
  public let displayName: String
  /// Where a code would go: 138****2238; nil without a mobile number.
  public let mobileMasked: String?
}

extension AuditEvent {
  static let signedIn = AuditEvent("session.opened")
  static let signedOut = AuditEvent("session.closed")
  static let signInFailed = AuditEvent("session.refused")
  static let codeSent = AuditEvent("code.sent")
  static let wechatBound = AuditEvent("wechat.bound")
  static let wechatUnbound = AuditEvent("wechat.unbound")
}
