/// Accounts, sign-in and the collection gate (POL-H-01…06, POL-H-11…13, SH-2-04).
public struct RegistrationPolicy: Hashable, Sendable {
  public let kind: Kind
  public let documents: [IdentityDocument.Kind]
  public let collection: Collection
  public let hasWeChat: Bool
  public let hasPictureCode: Bool
  public let realName: RealName
  public let entry: DataText
  public let lockedFields: [String]
  public let requiredFields: [String]
  /// A code by message after name and number (SH-2-04).
  public let needsSecondFactor: Bool

  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Name and number are enough.
    case none
    case selfService = "self"
    case employerReview = "employer_review"
    case automaticCheck = "automatic_check"
    case questionnaire
  }

  /// What must be approved before one can enrol (POL-H-03).
  public enum Collection: String, Hashable, Sendable, CaseIterable {
    case none
    case national
    case provincial
  }

  public enum RealName: String, Hashable, Sendable, CaseIterable {
    case none
    case beforeCollection = "before_collection"
    /// 一网通办
    case governmentPortal = "government_portal"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    kind = try fields.code("reg.kind")
    documents = try fields.codes("reg.id_types")
    collection = try fields.code("reg.collection_gate")
    hasWeChat = try fields.flag("signin.wechat")
    hasPictureCode = try fields.flag("signin.captcha")
    realName = try fields.code("reg.realname")
    entry = try fields.words("reg.entry")
    lockedFields = try fields.texts("reg.locked_fields")
    requiredFields = try fields.texts("reg.required_fields")
    needsSecondFactor = try fields.flag("auth.second_factor")
  }
}
