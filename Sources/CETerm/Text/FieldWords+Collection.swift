import CEDomain

extension FieldWords {
  /// The words of the information collection (NAT-3); the platform's own where it prints them.
  static let collection: [FieldKey: FieldWords] = basics.merging(education) { first, _ in first }
    .merging(work) { first, _ in first }

  /// NAT-3.4-04
  private static let educationHint = Phrase(
    "提示: 1.本科及以上的留学生须提供教育部留学服务中心认证书, 2.尚未毕业的在校生毕业时间须勾选至今",
    "1. Bachelors and above from abroad need the recognition certificate. 2. Students who have not finished tick “to date”."
  )

  private static let workHint = Phrase(
    "可分段填写；选择“会计人员”的须填写会计工作经历。", "In segments; accountants need their accounting work.")

  private static let basics: [FieldKey: FieldWords] = [
    "nat.collection": FieldWords("会计人员信息采集", "Information collection"),
    "nat.collection.scope": FieldWords(
      "采集须知", "Notice",
      hint: Phrase(
        "请按本人实际情况选择采集范围，并准备下列材料。",
        "Choose the scope that fits you, and have the papers below at hand.")),
    "nat.collection.basics": FieldWords("基本信息", "Basics"),
    "nat.collection.education": FieldWords("教育经历", "Education", hint: educationHint),
    "nat.collection.work": FieldWords("工作经历", "Work", hint: workHint),
    "nat.collection.department": FieldWords(
      "会计管理部门", "Department",
      hint: Phrase(
        "所选部门关系到后续信息采集审核等一系列操作，请认真核对。",
        "The department decides who reviews this and everything later; check it well.")),
    "nat.collection.notice": FieldWords("审核告知", "Review"),
    .collectionScope: FieldWords(
      "采集范围", "Scope",
      help: Phrase(
        """
        （一）会计人员，指从事下列具体会计工作的人员：出纳；稽核；资产、负债和所有者权益（净资产）的核算；收入、费用（支出）的核算；财务成果（政府预算执行结果）的核算；财务会计报告（决算报告）编制；会计监督；会计机构内会计档案管理；其他会计工作；以及会计机构负责人（会计主管人员）、总会计师。须填写会计工作经历。
        （二）提交时系统将核验全国会计资格职称库（2001年以后的证书）。
        （三）须填写博士学位教育经历。
        （四）须填写在读的教育经历。
        """,
        """
        (1) People who do accounting work: cashier, auditing, keeping the accounts of assets, liabilities, equity, income, expenses and results, financial reports, supervision, archives, other accounting work, heads of accounting and chief accountants. Accounting work must be entered.
        (2) The national library of certificates (since 2001) is asked when you submit.
        (3) The education with the doctor's degree must be entered.
        (4) The education you are in must be entered.
        """)),
    .collectionPhoto: FieldWords(
      "证件照片", "Photo",
      help: Phrase(
        "近期清晰完整的标准证件照：jpg，不小于10KB、不超过2MB，像素不低于295×413。",
        "A clear, complete, recent ID photo: jpg, 10 KB to 2 MB, at least 295×413 pixels.")),
    .collectionDocumentKind: FieldWords("有效身份证件类型", "Document"),
    .collectionDocumentNumber: FieldWords("有效身份证件号码", "Document number"),
    .collectionName: FieldWords("姓名", "Name"),
    .collectionGender: FieldWords("性别", "Gender"),
    .collectionBirthDate: FieldWords("出生年月", "Birth date"),
    .collectionMobile: FieldWords("手机号码", "Mobile"),
    .collectionPoliticalStatus: FieldWords("政治面貌", "Political status"),
    .collectionEthnicGroup: FieldWords(
      "民族", "Ethnic group", help: Phrase("以身份证件所载为准。", "As on the identity document.")),
    .collectionEmail: FieldWords(
      "邮箱", "E-mail", help: Phrase("选填，例如 name@example.com。", "Optional, such as name@example.com.")
    ),
    .collectionAddress: FieldWords(
      "通讯地址", "Address", hint: Phrase("省市区、街道、门牌号", "province, city, street, number"),
      help: Phrase("例如：山东省济南市槐荫区经二路100号。", "Such as: 山东省济南市槐荫区经二路100号.")),
    .collectionPostcode: FieldWords(
      "邮编", "Postcode", help: Phrase("选填，6位数字。", "Optional, six digits.")),
    .collectionPermitKind: FieldWords("居留证件", "Residence permit"),
    .collectionPermitNumber: FieldWords(
      "居留证件号码", "Permit number",
      help: Phrase(
        "港澳台居民居住证18位；外国人永久居留身份证15位或18位。",
        "18 characters for Hong Kong, Macao and Taiwan; 15 or 18 for foreigners.")),
    .collectionIdentityFront: FieldWords(
      "身份证明正面", "Identity, front",
      hint: Phrase("暂未工作且不属于在校学生的人员必传", "needed without work and without school"),
      help: Phrase(
        "身份证或居住证的人像面。暂未工作且不属于在校学生的人员，须上传身份证或居住证。jpg、jpeg或png，不超过2MB。",
        "The side with the portrait. Needed of whoever neither works nor studies. jpg, jpeg or png, at most 2 MB."
      )),
    .collectionIdentityBack: FieldWords(
      "身份证明反面", "Identity, back",
      hint: Phrase("暂未工作且不属于在校学生的人员必传", "needed without work and without school"),
      help: Phrase(
        "身份证或居住证的另一面，要求同上。", "The other side; the same rules.")),
    .collectionCertificate: FieldWords(
      "资格证书", "Certificate",
      hint: Phrase("证书库未查到，请上传会计专业技术资格证书", "not in the library: hand in a picture of it"),
      help: Phrase(
        "全国会计资格职称库未查到您的证书，请上传会计专业技术资格证书图片：jpg、jpeg或png，不超过500KB。",
        "The national library does not know your certificate: hand in a picture, at most 500 KB.")),
    .collectionDepartment: FieldWords("省、市、区县", "Province, city, county"),
    .collectionPromise: FieldWords("承诺所提供信息真实有效", "I promise that everything given is true"),
  ]

  private static let education: [FieldKey: FieldWords] = [
    .collectionEducation: FieldWords(
      "教育经历", "Education",
      hint: educationHint),
    .educationMode: FieldWords("培养方式", "Mode"),
    .educationSchool: FieldWords(
      "学校名称(全称)", "School (full name)", hint: Phrase("请输入学校名称", "name of the school")),
    .educationAbroad: FieldWords("是否有留学经历", "Studied abroad"),
    .educationBegan: FieldWords("入学时间", "Began"),
    .educationOngoing: FieldWords("至今（尚未毕业的在校生勾选）", "To date (not yet finished)"),
    FieldKey(data: "collection.education.ongoing.absent"): FieldWords("否", "no"),
    .educationEnded: FieldWords("毕业时间", "Ended"),
    FieldKey(data: "collection.education.ended.absent"): FieldWords("至今", "to date"),
    .educationLevel: FieldWords(
      "学历", "Level",
      help: Phrase("填写已取得证书的学历、学位。", "The level and degree you already have a certificate of.")),
    .educationDegree: FieldWords(
      "学位", "Degree",
      help: Phrase("填写已取得证书的学历、学位；没有学位选“无”。", "As certified; “none” without one.")),
    .educationMajor: FieldWords(
      "所学专业", "Major", hint: Phrase("例如：会计学、财务管理", "such as 会计学, 财务管理"),
      help: Phrase("按毕业证书上的专业名称填写。", "As on the certificate.")),
    .educationDiplomaNumber: FieldWords(
      "学历证书编号", "Diploma number",
      help: Phrase("见毕业证书，5—30位。", "On the diploma, 5 to 30 characters.")),
    .educationDegreeNumber: FieldWords(
      "学位证书编号", "Degree number",
      help: Phrase("见学位证书，5—30位。", "On the degree certificate, 5 to 30 characters.")),
    .educationDiploma: FieldWords(
      "学历证书", "Diploma",
      help: Phrase(
        "学历证书图片：jpg、jpeg或png，不超过500KB。大专以下必传；学信网核验未通过的必传。",
        "A picture, at most 500 KB: needed below college, and where the check failed.")),
    .educationDegreePicture: FieldWords(
      "学位证书", "Degree certificate",
      help: Phrase(
        "学位证书图片：jpg、jpeg或png，不超过500KB。学信网核验未通过的必传。",
        "A picture, at most 500 KB: needed where the check failed.")),
    .educationAbroadProof: FieldWords(
      "留学认证书", "Recognition certificate",
      help: Phrase(
        "教育部留学服务中心认证书图片：jpg、jpeg或png，不超过500KB。",
        "The recognition certificate of the Ministry of Education, at most 500 KB.")),
  ]

  private static let work: [FieldKey: FieldWords] = [
    .collectionWork: FieldWords(
      "工作经历", "Work",
      hint: workHint),
    .workBegan: FieldWords("工作开始时间", "Began"),
    .workOngoing: FieldWords("至今（目前仍在该单位工作）", "To date (still there)"),
    FieldKey(data: "collection.work.ongoing.absent"): FieldWords("否", "no"),
    .workEnded: FieldWords("工作结束时间", "Ended"),
    FieldKey(data: "collection.work.ended.absent"): FieldWords("至今", "to date"),
    .workUnit: FieldWords(
      "单位名称", "Employer", hint: Phrase("营业执照或法人证书上的全称", "full name as registered")),
    .workUnitCode: FieldWords(
      "统一社会信用代码", "Unified code", hint: Phrase("18位代码", "18 characters"),
      help: Phrase("见营业执照或法人证书，18位。", "On the business licence, 18 characters.")),
    .workUnitType: FieldWords("单位类型", "Kind of unit"),
    .workIndustry: FieldWords("所属行业", "Industry"),
    .workAddress: FieldWords("工作单位地址", "Address of the unit"),
    .workPhone: FieldWords(
      "工作单位电话", "Telephone", help: Phrase("选填，例如 0531-12345678。", "Optional.")),
    .workIsAccounting: FieldWords("是否有会计工作经历", "Accounting work there"),
    .workPosts: FieldWords(
      "本单位会计工作经历", "Accounting posts there",
      hint: Phrase(
        "逐条填写在本单位担任的会计岗位，时间须在工作时间之内。",
        "Each post held there, within the time of the job.")),
    .workAccountingProof: FieldWords(
      "会计工作经历证明", "Proof of the work",
      help: Phrase("jpg、jpeg或png，不超过500KB。", "jpg, jpeg or png, at most 500 KB.")),
    .workTitle: FieldWords("会计专业职务", "Title"),
    .workTitleDate: FieldWords(
      "会计专业职务聘任时间", "Appointed on",
      help: Phrase("不能早于工作开始时间。", "Not before the job began.")),
    .workTitleProof: FieldWords(
      "会计专业职务聘任文件或证明", "Proof of the title",
      help: Phrase("jpg、jpeg或png，不超过500KB。", "jpg, jpeg or png, at most 500 KB.")),
    .workCurrentProof: FieldWords(
      "工作单位证明", "Proof of the present job",
      hint: Phrase("统一社会信用代码证或工作单位证明", "the unit's code certificate or a letter of the unit"),
      help: Phrase(
        "统一社会信用代码证或工作单位证明：jpg、jpeg或png，不超过500KB。",
        "The unit's code certificate or a letter of the unit, at most 500 KB.")),
    .workStatement: FieldWords(
      "新增以往工作信息真实，无虚假内容，并自愿承担由此产生的所有后果",
      "What I enter about past work is true, and I bear all consequences"),
    .postLevel: FieldWords("会计人员岗位层级", "Level of the post"),
    .postKinds: FieldWords("从事会计工作岗位", "Kind of work"),
    .postBegan: FieldWords("会计工作开始时间", "Began"),
    .postOngoing: FieldWords("至今", "To date"),
    FieldKey(data: "collection.post.ongoing.absent"): FieldWords("否", "no"),
    .postEnded: FieldWords("会计工作结束时间", "Ended"),
    FieldKey(data: "collection.post.ended.absent"): FieldWords("至今", "to date"),
  ]
}
