/// 调转原因: it decides what the form asks (NAT-5.1-01).
public enum TransferReason: String, Hashable, Sendable, CaseIterable {
  /// 工作单位所在地变动
  case work
  /// 学籍所在地变动
  case school
  /// 户籍所在地或居住地变动
  case residence

  /// The reason an answer names; nil when none is chosen yet.
  public init?(in answers: Answers) {
    self.init(rawValue: answers[.transferReason])
  }
}

extension FieldKey {
  public static let transferReason: FieldKey = "transfer.reason"
  /// The present department's division; shown, never typed.
  public static let transferFrom: FieldKey = "transfer.from"
  /// 调入会计管理机构 (NAT-5.1-02)
  public static let transferTo: FieldKey = "transfer.to"
  public static let transferUnit: FieldKey = "transfer.unit"
  public static let transferUnitCode: FieldKey = "transfer.unitCode"
  public static let transferUnitType: FieldKey = "transfer.unitType"
  public static let transferIndustry: FieldKey = "transfer.industry"
  public static let transferAddress: FieldKey = "transfer.address"
  public static let transferPhone: FieldKey = "transfer.phone"
  public static let transferWorkBegan: FieldKey = "transfer.workBegan"
  public static let transferSchool: FieldKey = "transfer.school"
  public static let transferMajor: FieldKey = "transfer.major"
  public static let transferMode: FieldKey = "transfer.mode"
  public static let transferSchoolBegan: FieldKey = "transfer.schoolBegan"
  public static let transferProof: FieldKey = "transfer.proof"
}
