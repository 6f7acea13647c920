/// What a person applied for: every kind is decided at the one review desk (ROL-9).
public enum CaseKind: String, Hashable, Sendable, CaseIterable {
  /// 线上实名认证 (NAT-2.5-03, ROL-9-20)
  case realName
  /// 信息采集 (NAT-3, ROL-9-06)
  case collection
  /// 基本信息变更 (NAT-4.1, ROL-9-07/08)
  case basicChange
  /// 教育经历变更 (NAT-4.2, ROL-9-09)
  case educationChange
  /// 工作经历变更 (NAT-4.3, ROL-9-09)
  case workChange
  /// 采集范围变更 (NAT-4.4, ROL-9-09)
  case scopeChange
  /// 属地关系调转 (NAT-5, ROL-9-10)
  case transfer
}
