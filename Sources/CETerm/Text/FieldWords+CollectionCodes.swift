import CEDomain

extension FieldWords {
  /// The words of the codes of the information collection; the Chinese is the platform's own.
  static let collectionCodes: [FieldKey: FieldWords] = [
    // 采集范围
    "collection.scope.accountant": FieldWords("（一）会计人员", "(1) Accountants"),
    "collection.scope.qualified": FieldWords(
      "（二）不从事第（一）项所列具体会计工作但具有会计专业技术资格的人员", "(2) Qualified in accounting, without the work of (1)"),
    "collection.scope.doctor": FieldWords(
      "（三）暂未工作但具有博士学位拟报名中级会计专业技术资格考试的人员",
      "(3) Doctors without work who sign up for the intermediate exam"),
    "collection.scope.student": FieldWords("（四）在校学生", "(4) Students"),
    // 证件类型
    "collection.documentKind.rid": FieldWords("内地居民身份证", "Resident identity card"),
    "collection.documentKind.hkmo": FieldWords(
      "港澳居民来往内地通行证", "Permit of Hong Kong and Macao residents"),
    "collection.documentKind.tw": FieldWords("台湾居民来往大陆通行证", "Permit of Taiwan residents"),
    "collection.documentKind.passport": FieldWords("护照（外国）", "Passport (foreign)"),
    "collection.documentKind.gat": FieldWords(
      "港澳台居民居住证", "Residence permit of Hong Kong, Macao, Taiwan"),
    "collection.documentKind.frpc": FieldWords(
      "外国人永久居留证", "Permanent residence card of foreigners"),
    // 性别
    "collection.gender.1": FieldWords("男", "male"),
    "collection.gender.2": FieldWords("女", "female"),
    // 政治面貌
    "collection.politicalStatus.partyMember": FieldWords("中共党员", "CPC member"),
    "collection.politicalStatus.probationaryMember": FieldWords(
      "中共预备党员", "probationary CPC member"),
    "collection.politicalStatus.youthLeague": FieldWords("共青团员", "Youth League member"),
    "collection.politicalStatus.democraticParty": FieldWords("民主党派", "democratic party"),
    "collection.politicalStatus.noParty": FieldWords("无党派人士", "without party"),
    "collection.politicalStatus.masses": FieldWords("群众", "the masses"),
    // 民族
    "collection.ethnicGroup.01": FieldWords("汉族", "Han"),
    "collection.ethnicGroup.02": FieldWords("蒙古族", "Mongol"),
    "collection.ethnicGroup.03": FieldWords("回族", "Hui"),
    "collection.ethnicGroup.04": FieldWords("藏族", "Zang"),
    "collection.ethnicGroup.05": FieldWords("维吾尔族", "Uygur"),
    "collection.ethnicGroup.06": FieldWords("苗族", "Miao"),
    "collection.ethnicGroup.07": FieldWords("彝族", "Yi"),
    "collection.ethnicGroup.08": FieldWords("壮族", "Zhuang"),
    "collection.ethnicGroup.09": FieldWords("布依族", "Buyei"),
    "collection.ethnicGroup.10": FieldWords("朝鲜族", "Chosen"),
    "collection.ethnicGroup.11": FieldWords("满族", "Man"),
    "collection.ethnicGroup.12": FieldWords("侗族", "Dong"),
    "collection.ethnicGroup.13": FieldWords("瑶族", "Yao"),
    "collection.ethnicGroup.14": FieldWords("白族", "Bai"),
    "collection.ethnicGroup.15": FieldWords("土家族", "Tujia"),
    "collection.ethnicGroup.16": FieldWords("哈尼族", "Hani"),
    "collection.ethnicGroup.17": FieldWords("哈萨克族", "Kazak"),
    "collection.ethnicGroup.18": FieldWords("傣族", "Dai"),
    "collection.ethnicGroup.19": FieldWords("黎族", "Li"),
    "collection.ethnicGroup.20": FieldWords("傈僳族", "Lisu"),
    "collection.ethnicGroup.21": FieldWords("佤族", "Va"),
    "collection.ethnicGroup.22": FieldWords("畲族", "She"),
    "collection.ethnicGroup.23": FieldWords("高山族", "Gaoshan"),
    "collection.ethnicGroup.24": FieldWords("拉祜族", "Lahu"),
    "collection.ethnicGroup.25": FieldWords("水族", "Sui"),
    "collection.ethnicGroup.26": FieldWords("东乡族", "Dongxiang"),
    "collection.ethnicGroup.27": FieldWords("纳西族", "Naxi"),
    "collection.ethnicGroup.28": FieldWords("景颇族", "Jingpo"),
    "collection.ethnicGroup.29": FieldWords("柯尔克孜族", "Kirgiz"),
    "collection.ethnicGroup.30": FieldWords("土族", "Tu"),
    "collection.ethnicGroup.31": FieldWords("达斡尔族", "Daur"),
    "collection.ethnicGroup.32": FieldWords("仫佬族", "Mulao"),
    "collection.ethnicGroup.33": FieldWords("羌族", "Qiang"),
    "collection.ethnicGroup.34": FieldWords("布朗族", "Blang"),
    "collection.ethnicGroup.35": FieldWords("撒拉族", "Salar"),
    "collection.ethnicGroup.36": FieldWords("毛南族", "Maonan"),
    "collection.ethnicGroup.37": FieldWords("仡佬族", "Gelao"),
    "collection.ethnicGroup.38": FieldWords("锡伯族", "Xibe"),
    "collection.ethnicGroup.39": FieldWords("阿昌族", "Achang"),
    "collection.ethnicGroup.40": FieldWords("普米族", "Pumi"),
    "collection.ethnicGroup.41": FieldWords("塔吉克族", "Tajik"),
    "collection.ethnicGroup.42": FieldWords("怒族", "Nu"),
    "collection.ethnicGroup.43": FieldWords("乌孜别克族", "Uzbek"),
    "collection.ethnicGroup.44": FieldWords("俄罗斯族", "Russ"),
    "collection.ethnicGroup.45": FieldWords("鄂温克族", "Ewenki"),
    "collection.ethnicGroup.46": FieldWords("德昂族", "Deang"),
    "collection.ethnicGroup.47": FieldWords("保安族", "Bonan"),
    "collection.ethnicGroup.48": FieldWords("裕固族", "Yugur"),
    "collection.ethnicGroup.49": FieldWords("京族", "Gin"),
    "collection.ethnicGroup.50": FieldWords("塔塔尔族", "Tatar"),
    "collection.ethnicGroup.51": FieldWords("独龙族", "Derung"),
    "collection.ethnicGroup.52": FieldWords("鄂伦春族", "Oroqen"),
    "collection.ethnicGroup.53": FieldWords("赫哲族", "Hezhen"),
    "collection.ethnicGroup.54": FieldWords("门巴族", "Monba"),
    "collection.ethnicGroup.55": FieldWords("珞巴族", "Lhoba"),
    "collection.ethnicGroup.56": FieldWords("基诺族", "Jino"),
    "collection.ethnicGroup.97": FieldWords("其他", "other"),
    // 居留证件
    "collection.permitKind.none": FieldWords("无", "none"),
    "collection.permitKind.gat": FieldWords("港澳台居民居住证", "residence permit"),
    "collection.permitKind.frpc": FieldWords("外国人永久居留证", "permanent residence card"),
    // 教育经历
    "collection.education.mode.fullTime": FieldWords("全日制", "full-time"),
    "collection.education.mode.partTime": FieldWords("非全日制", "part-time"),
    "collection.education.abroad.yes": FieldWords("是", "yes"),
    "collection.education.abroad.no": FieldWords("否", "no"),
    "collection.work.isAccounting.yes": FieldWords("是", "yes"),
    "collection.work.isAccounting.no": FieldWords("否", "no"),
    // 学历
    "collection.education.level.juniorSecondary": FieldWords("初中及以下", "junior secondary or below"),
    "collection.education.level.seniorSecondary": FieldWords("高中", "senior secondary"),
    "collection.education.level.specialisedSecondary": FieldWords("中专", "specialised secondary"),
    "collection.education.level.vocationalSecondary": FieldWords("职高", "vocational secondary"),
    "collection.education.level.technicalSchool": FieldWords("技校", "technical school"),
    "collection.education.level.college": FieldWords("大专", "college"),
    "collection.education.level.bachelor": FieldWords("本科", "bachelor"),
    "collection.education.level.master": FieldWords("硕士研究生", "master"),
    "collection.education.level.doctor": FieldWords("博士研究生", "doctor"),
    // 学位
    "collection.education.degree.none": FieldWords("无", "none"),
    "collection.education.degree.bachelor": FieldWords("学士", "bachelor"),
    "collection.education.degree.master": FieldWords("硕士", "master"),
    "collection.education.degree.doctor": FieldWords("博士", "doctor"),
    // 单位类型
    "collection.work.unitType.stateOrgan": FieldWords("国家机关", "state organ"),
    "collection.work.unitType.publicInstitution": FieldWords("事业单位", "public institution"),
    "collection.work.unitType.association": FieldWords("社会团体", "association"),
    "collection.work.unitType.privateNonEnterprise": FieldWords(
      "民办非企业单位", "private non-enterprise unit"),
    "collection.work.unitType.centralEnterprise": FieldWords(
      "国务院国资委管理企业", "enterprise under the State Council"),
    "collection.work.unitType.provincialListedCompany": FieldWords(
      "省国资委管理国有控股上市公司", "provincial state-held listed company"),
    "collection.work.unitType.otherStateEnterprise": FieldWords(
      "其他国有企业", "other state-owned enterprise"),
    "collection.work.unitType.collectiveEnterprise": FieldWords("集体企业", "collective enterprise"),
    "collection.work.unitType.privateEnterprise": FieldWords("民营企业", "private enterprise"),
    "collection.work.unitType.foreignInvested": FieldWords("外商投资企业", "foreign-invested enterprise"),
    "collection.work.unitType.hongKongMacaoTaiwanInvested": FieldWords(
      "港澳台商投资企业", "Hong Kong, Macao, Taiwan-invested enterprise"),
    "collection.work.unitType.accountingFirm": FieldWords("会计师事务所", "accounting firm"),
    "collection.work.unitType.bookkeepingAgency": FieldWords("代理记账机构", "bookkeeping agency"),
    "collection.work.unitType.soleTrader": FieldWords("个体工商户", "sole trader"),
    "collection.work.unitType.ruralCollective": FieldWords("农村集体经济组织", "rural collective"),
    "collection.work.unitType.other": FieldWords("其他", "other"),
    // 所属行业
    "collection.work.industry.A": FieldWords(
      "农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery"),
    "collection.work.industry.B": FieldWords("采矿业", "Mining"),
    "collection.work.industry.C": FieldWords("制造业", "Manufacturing"),
    "collection.work.industry.D": FieldWords(
      "电力、热力、燃气及水生产和供应业", "Electricity, heat, gas and water"),
    "collection.work.industry.E": FieldWords("建筑业", "Construction"),
    "collection.work.industry.F": FieldWords("批发和零售业", "Wholesale and retail"),
    "collection.work.industry.G": FieldWords("交通运输、仓储和邮政业", "Transport, storage and post"),
    "collection.work.industry.H": FieldWords("住宿和餐饮业", "Hotels and catering"),
    "collection.work.industry.I": FieldWords(
      "信息传输、软件和信息技术服务业", "Information, software and IT services"),
    "collection.work.industry.J": FieldWords("金融业", "Finance"),
    "collection.work.industry.K": FieldWords("房地产业", "Real estate"),
    "collection.work.industry.L": FieldWords("租赁和商务服务业", "Leasing and business services"),
    "collection.work.industry.M": FieldWords("科学研究和技术服务业", "Research and technical services"),
    "collection.work.industry.N": FieldWords(
      "水利、环境和公共设施管理业", "Water, environment and public facilities"),
    "collection.work.industry.O": FieldWords(
      "居民服务、修理和其他服务业", "Household, repair and other services"),
    "collection.work.industry.P": FieldWords("教育", "Education"),
    "collection.work.industry.Q": FieldWords("卫生和社会工作", "Health and social work"),
    "collection.work.industry.R": FieldWords("文化、体育和娱乐业", "Culture, sport and entertainment"),
    "collection.work.industry.S": FieldWords(
      "公共管理、社会保障和社会组织", "Public administration and social organisations"),
    "collection.work.industry.T": FieldWords("国际组织", "International organisations"),
    // 会计专业职务
    "collection.work.title.none": FieldWords("无", "none"),
    "collection.work.title.bookkeeper": FieldWords("会计员", "bookkeeper"),
    "collection.work.title.assistant": FieldWords("助理会计师", "assistant accountant"),
    "collection.work.title.accountant": FieldWords("会计师", "accountant"),
    "collection.work.title.senior": FieldWords("高级会计师", "senior accountant"),
    "collection.work.title.chiefSenior": FieldWords("正高级会计师", "chief senior accountant"),
    // 会计人员岗位层级
    "collection.post.level.chief": FieldWords(
      "单位负责会计工作的领导/总会计师", "leader for accounting or chief accountant"),
    "collection.post.level.head": FieldWords("会计机构负责人（会计主管人员）", "head of accounting"),
    "collection.post.level.middle": FieldWords("会计机构中层", "middle level"),
    "collection.post.level.staff": FieldWords("一般会计人员", "accounting staff"),
    // 从事会计工作岗位
    "collection.post.kinds.01": FieldWords("出纳", "cashier"),
    "collection.post.kinds.02": FieldWords("稽核", "auditing"),
    "collection.post.kinds.03": FieldWords("资产、负债和所有者权益（净资产）的核算", "assets, liabilities and equity"),
    "collection.post.kinds.04": FieldWords("收入、费用（支出）的核算", "income and expenses"),
    "collection.post.kinds.05": FieldWords("财务成果（政府预算执行结果）的核算", "financial results"),
    "collection.post.kinds.06": FieldWords("财务会计报告（决算报告）编制", "financial reports"),
    "collection.post.kinds.07": FieldWords("会计监督", "supervision"),
    "collection.post.kinds.08": FieldWords("会计机构内会计档案管理", "accounting archives"),
    "collection.post.kinds.09": FieldWords("其他会计工作", "other accounting work"),
    "collection.post.kinds.11": FieldWords("会计机构负责人（会计主管人员）", "head of accounting"),
    "collection.post.kinds.12": FieldWords("总会计师", "chief accountant"),
  ]
}
