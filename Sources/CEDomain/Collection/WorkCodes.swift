/// 单位类型 (NAT-3.5-09)
public enum UnitType: String, Hashable, Sendable, CaseIterable {
  /// 国家机关
  case stateOrgan
  /// 事业单位
  case publicInstitution
  /// 社会团体
  case association
  /// 民办非企业单位
  case privateNonEnterprise
  /// 国务院国资委管理企业
  case centralEnterprise
  /// 省国资委管理国有控股上市公司
  case provincialListedCompany
  /// 其他国有企业
  case otherStateEnterprise
  /// 集体企业
  case collectiveEnterprise
  /// 民营企业
  case privateEnterprise
  /// 外商投资企业
  case foreignInvested
  /// 港澳台商投资企业
  case hongKongMacaoTaiwanInvested
  /// 会计师事务所
  case accountingFirm
  /// 代理记账机构
  case bookkeepingAgency
  /// 个体工商户
  case soleTrader
  /// 农村集体经济组织
  case ruralCollective
  /// 其他
  case other
}

/// 所属行业: the sections of GB/T 4754-2017 (NAT-3.5-10).
public enum IndustrySection: String, Hashable, Sendable, CaseIterable {
  case a = "A"
  case b = "B"
  case c = "C"
  case d = "D"
  case e = "E"
  case f = "F"
  case g = "G"
  case h = "H"
  case i = "I"
  case j = "J"
  case k = "K"
  case l = "L"
  case m = "M"
  case n = "N"
  case o = "O"
  case p = "P"
  case q = "Q"
  case r = "R"
  case s = "S"
  case t = "T"
}

/// 会计人员岗位层级 (NAT-3.5-15)
public enum PostLevel: String, Hashable, Sendable, CaseIterable {
  /// 单位负责会计工作的领导/总会计师
  case chief
  /// 会计机构负责人（会计主管人员）
  case head
  /// 会计机构中层
  case middle
  /// 一般会计人员
  case staff
}

/// 从事会计工作岗位, by the codes of `accounting-post.tsv` (NAT-3.2-07).
public enum AccountingPost: String, Hashable, Sendable, CaseIterable {
  /// 出纳
  case cashier = "01"
  /// 稽核
  case auditing = "02"
  /// 资产、负债和所有者权益（净资产）的核算
  case balanceSheet = "03"
  /// 收入、费用（支出）的核算
  case income = "04"
  /// 财务成果（政府预算执行结果）的核算
  case results = "05"
  /// 财务会计报告（决算报告）编制
  case reporting = "06"
  /// 会计监督
  case supervision = "07"
  /// 会计机构内会计档案管理
  case archives = "08"
  /// 其他会计工作
  case other = "09"
  /// 会计机构负责人（会计主管人员）
  case head = "11"
  /// 总会计师
  case chiefAccountant = "12"
}

/// 会计专业职务, from the lowest (NAT-3.5-19).
public enum AccountingTitle: String, Hashable, Sendable, CaseIterable {
  case none
  /// 会计员
  case bookkeeper
  /// 助理会计师
  case assistant
  /// 会计师
  case accountant
  /// 高级会计师
  case senior
  /// 正高级会计师
  case chiefSenior
}
