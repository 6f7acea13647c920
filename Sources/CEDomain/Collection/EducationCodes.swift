/// 培养方式 (NAT-3.4-06)
public enum StudyMode: String, Hashable, Sendable, CaseIterable {
  case fullTime, partTime
}

/// 学历, from the lowest (NAT-3.4-11).
public enum EducationLevel: String, Hashable, Sendable, CaseIterable {
  /// 初中及以下
  case juniorSecondary
  /// 高中
  case seniorSecondary
  /// 中专
  case specialisedSecondary
  /// 职高
  case vocationalSecondary
  /// 技校
  case technicalSchool
  /// 大专
  case college
  /// 本科
  case bachelor
  /// 硕士研究生
  case master
  /// 博士研究生
  case doctor

  /// 大专 and above: 学信网 knows it (NAT-3.4-17/18).
  public var isHigher: Bool {
    switch self {
    case .juniorSecondary, .seniorSecondary, .specialisedSecondary, .vocationalSecondary,
      .technicalSchool:
      false
    case .college, .bachelor, .master, .doctor: true
    }
  }

  /// 本科 and above: studied abroad, it needs the recognition certificate (NAT-3.4-20).
  public var isBachelorOrAbove: Bool { isHigher && self != .college }
}

/// 学位 (NAT-3.4-12)
public enum AcademicDegree: String, Hashable, Sendable, CaseIterable {
  case none, bachelor, master, doctor
}

/// 会计类 majors, which later count for credits (NAT-3.4-13).
public enum AccountingMajor {
  /// True when the name of a major speaks of accounting, financial management or auditing.
  public static func includes(_ name: String) -> Bool {
    ["会计", "财务管理", "审计", "理财", "财务会计", "大数据与财务"].contains { name.contains($0) }
  }
}
