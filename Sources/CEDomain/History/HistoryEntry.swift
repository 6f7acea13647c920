/// One thing that happened to a person, as the personal centre tells it (NAT-9-02).
public struct HistoryEntry: Hashable, Sendable {
  public let at: Moment
  public let fact: HistoryFact

  public init(at: Moment, _ fact: HistoryFact) {
    self.at = at
    self.fact = fact
  }

  public var topic: HistoryTopic { fact.topic }
}

/// What an entry is about: the parts of 个人档案信息, in the order they are offered.
public enum HistoryTopic: String, Hashable, Sendable, CaseIterable {
  /// 账号: registration, mobile, password, WeChat
  case account
  /// 实名认证
  case realName
  /// 信息采集、信息变更、属地关系调转、职业资格
  case collection, change, transfer, qualification
  case enrolment, order, training, credits, certificate
  /// 登录
  case signIn
  /// 授权与查阅: consents, exports, who saw the data
  case privacy
}

/// What happened, with the values its sentence names.
public enum HistoryFact: Hashable, Sendable {
  case accountOpened(system: AccountRecord.System)
  case mobileChanged(to: String)
  case passwordChanged
  case wechatBound
  case wechatUnbound

  case realName(RealName.State, way: RealName.Way?, opinion: String)
  case collectionReceived(NationalRecord.Collection)
  /// A reviewed application, handed in or decided.
  case review(CaseKind, number: String, ReviewState, opinion: String)

  case enrolled(year: Int, institution: String)
  case orderPlaced(number: String, training: String, amount: Money)
  case orderPaid(number: String, amount: Money)
  case refund(order: String, amount: Money, RefundState)
  case invoice(order: String, InvoiceState, number: String)

  case studied(training: String)
  case examClosed(number: Int, score: Score, isPassed: Bool)
  case credits(year: Int, subject: CourseSubject, credits: Credits, reason: String)
  case certificate(number: String, year: Int, isValid: Bool)

  case signedIn(origin: String, endedAt: Moment?)
  case consentGiven(Consent.Purpose, version: Int)
  case consentWithdrawn(Consent.Purpose)
  case exported
  /// Somebody with a task about the person saw the data in clear; `role` as the log names it.
  case unmasked(role: String)

  public var topic: HistoryTopic {
    switch self {
    case .accountOpened, .mobileChanged, .passwordChanged, .wechatBound, .wechatUnbound: .account
    case .realName: .realName
    case .collectionReceived: .collection
    case .review(let kind, _, _, _): kind.topic
    case .enrolled: .enrolment
    case .orderPlaced, .orderPaid, .refund, .invoice: .order
    case .studied, .examClosed: .training
    case .credits: .credits
    case .certificate: .certificate
    case .signedIn: .signIn
    case .consentGiven, .consentWithdrawn, .exported, .unmasked: .privacy
    }
  }
}

extension CaseKind {
  /// The part of the archive an application of the kind stands in.
  var topic: HistoryTopic {
    switch self {
    case .realName: .realName
    case .collection: .collection
    case .basicChange, .educationChange, .workChange, .scopeChange: .change
    case .transfer: .transfer
    }
  }
}
