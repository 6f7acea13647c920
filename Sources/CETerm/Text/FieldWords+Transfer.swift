import CEDomain

extension FieldWords {
  /// The words of the change and the transfer forms (NAT-4, NAT-5).
  static let transfer: [FieldKey: FieldWords] = transferFields.merging(transferCodes) {
    first, _ in first
  }

  private static let transferFields: [FieldKey: FieldWords] = [
    "nat.change.basics": FieldWords("基本信息变更", "Change of basic facts"),
    "nat.transfer": FieldWords("填写调转信息", "The transfer"),
    .transferReason: FieldWords(
      "调转原因", "Reason",
      help: Phrase(
        "先选择原因，再填写相应内容。", "Choose the reason first: what is asked depends on it.")),
    "transfer.reason.work": FieldWords("工作单位所在地变动", "The employer's place changed"),
    "transfer.reason.school": FieldWords("学籍所在地变动", "The school's place changed"),
    "transfer.reason.residence": FieldWords("户籍所在地或居住地变动", "The residence changed"),
    .transferFrom: FieldWords("调出会计管理机构", "Present department"),
    .transferTo: FieldWords(
      "调入会计管理机构", "New department",
      help: Phrase(
        "选择调入地的省、市、区县会计管理部门，不能与当前所属部门相同。",
        "Choose province, city and county of the new department; it must be another one.")),
    .transferUnit: FieldWords("调入单位名称", "New employer"),
    .transferUnitCode: FieldWords(
      "调入单位统一社会信用代码", "Its unified code",
      help: Phrase("18位，见单位营业执照或登记证书。", "18 characters, on the employer's licence.")),
    .transferUnitType: FieldWords("调入单位经济类型", "Its kind"),
    .transferIndustry: FieldWords("调入单位所属行业", "Its industry"),
    .transferAddress: FieldWords("调入单位地址", "Its address"),
    .transferPhone: FieldWords("调入单位电话", "Its phone"),
    .transferWorkBegan: FieldWords("调入单位工作开始时间", "Work began"),
    .transferSchool: FieldWords("调入学校名称", "New school"),
    .transferMajor: FieldWords("所学专业", "Major"),
    .transferMode: FieldWords("培养方式", "Mode of study"),
    .transferSchoolBegan: FieldWords("入学时间", "Study began"),
    .transferProof: FieldWords(
      "证明文件", "Proof",
      help: Phrase(
        """
        证明文件为原图扫描件, 小于200kb, 附件类型为JPG、JPEG、PNG, 多条证明的需合并到一张图片中。
        工作单位变动：统一社会信用代码证或工作单位证明；学籍变动：录取通知书、学生证或其他学习证明；户籍或居住地变动：身份证、户籍证明或居住证明。
        """,
        """
        A scan of the original under 200 KB, JPG, JPEG or PNG; several proofs go into one picture.
        Employer: its code certificate or a letter; school: letter of admission, student card; residence: identity card, household register or residence proof.
        """)),
  ]

  /// The code lists are those of the collection.
  private static let transferCodes: [FieldKey: FieldWords] = {
    let sources: [(FieldKey, FieldKey)] = [
      (.workUnitType, .transferUnitType), (.workIndustry, .transferIndustry),
      (.educationMode, .transferMode),
    ]
    var words: [FieldKey: FieldWords] = [:]
    for (key, found) in collectionCodes {
      for (source, target) in sources where key.name.hasPrefix(source.name + ".") {
        let code = key.name.dropFirst(source.name.count)
        words[FieldKey(data: target.name + code)] = found
      }
    }
    return words
  }()
}
