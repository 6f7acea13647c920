import CEDomain

/// Words of the desks that mend what went wrong: confirmations, certificates, questions.
extension DeskText {
  // MARK: Confirmations

  static let syncFailures = Phrase("同步异常", "Failed confirmations")
  static let syncFailed = Phrase("同步失败", "Failed")
  static let syncDue = Phrase("应同步日期", "Due on")
  static let syncAgain = Phrase("重新同步", "Try again")
  static let syncQueued = Phrase("已重新排队，下次定时任务执行时同步", "Queued again; the next sweep confirms it")
  static let syncConsequence = Phrase(
    "请先确认原因已排除。重新排队后由定时任务再次同步，仍不成功会回到本列表。",
    "First see that the cause is gone. The next sweep tries again; what fails comes back here.")
  static let note = Phrase("备注", "Note")
  static let writeNote = Phrase("填写备注", "Write a note")
  static let noted = Phrase("备注已保存", "The note is kept")
  static let noteLength = Phrase("请填写1至200字的备注", "Write 1 to 200 characters")

  static func sentence(_ fault: SyncFault) -> Phrase {
    switch fault {
    case .collectionMissing:
      Phrase(
        "全国平台信息采集未通过：请学员先完成信息采集",
        "The information collection is not approved: the learner completes it first")
    case .trainingState:
      Phrase("培训不是已完成状态：请核对订单和成绩", "The training is not finished: check order and exam")
    }
  }

  // MARK: Certificates

  static let certificates = Phrase("证书作废", "Certificates")
  static let findCertificate = Phrase("按编号查找证书", "Find by number")
  static let certificateNumber = Phrase("证书编号", "Number")
  static let certificateHint = Phrase("8位数字", "8 digits")
  static let noCertificate = Phrase(
    "没有找到您可以处理的证书，请核对编号", "There is no certificate for you under this number; check it")
  static let issuedOn = Phrase("发证日期", "Issued on")
  static let voidCertificate = Phrase("作废证书", "Make void")
  static let certificateVoid = Phrase(
    "证书已作废，公众查询即时显示，学员会收到消息", "The certificate is void; the public page says so at once")

  static func state(of certificate: Certificate) -> Phrase {
    switch certificate.state {
    case .valid: Phrase("有效", "Valid")
    case .void: Phrase("已作废", "Void")
    }
  }

  // MARK: Questions

  static let bank = Phrase("题库维护", "Question bank")
  static let findQuestion = Phrase("按编号查找试题", "Find by number")
  static let questionNumber = Phrase("试题编号", "Number")
  static let questionHint = Phrase("如 SH25-001-01", "such as SH25-001-01")
  static let noQuestion = Phrase(
    "没有找到您可以处理的在用试题，请核对编号", "There is no question in use for you under this number; check it")
  static let inUse = Phrase("在用", "In use")
  static let stem = Phrase("题干", "Question")
  static let rightAnswer = Phrase("答案", "Answer")
  static let explanation = Phrase("解析", "Explanation")
  static let retire = Phrase("停用试题", "Retire")
  static let retired = Phrase(
    "试题已停用，新试卷不再抽取，已抽出的试卷不变", "Retired: new papers leave it out, papers already drawn keep it")
}
