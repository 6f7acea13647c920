import CEDomain

/// The sentence of a message in the person's box, by its code.
enum MessageText {
  /// A message of a newer version than this program shows its code, so that support can read it.
  static func sentence(_ message: CEDomain.MessageBox.Message) -> Phrase {
    let arguments = message.arguments
    switch message.code {
    case "study.questionAnswered":
      return Phrase(
        "您在《\(arguments["course"])》课程答疑中的提问已得到答复，请到课程中查看。",
        "Your question about “\(arguments["course"])” has been answered; see it in the course.")
    case "study.studied":
      return Phrase(
        "您已完成\(arguments["year"])年度规定学分的学习，请完成课程评价和综合评价，然后参加考试。",
        "You completed the required credits of \(arguments["year"]). Evaluate your courses and the training, then take the exam."
      )
    case "order.paid":
      return Phrase(
        "订单 \(arguments["number"]) 已支付：\(arguments["name"])。请进入我的课表开始学习。",
        "Order \(arguments["number"]) is paid: \(arguments["name"]). Open your timetable and begin."
      )
    case "invoice.issued":
      return Phrase(
        "订单 \(arguments["order"]) 的发票已开具，发票号码 \(arguments["number"])。",
        "The invoice for order \(arguments["order"]) was issued: number \(arguments["number"]).")
    case "invoice.rejected":
      return Phrase(
        "您的发票申请审核不通过，原因：\(arguments["opinion"])",
        "Your invoice request was refused: \(arguments["opinion"])")
    case "invoice.voided":
      return Phrase(
        "订单 \(arguments["order"]) 的发票 \(arguments["number"]) 已作废，原因：\(arguments["opinion"])",
        "Invoice \(arguments["number"]) of order \(arguments["order"]) is void: "
          + arguments["opinion"])
    case "refund.approved":
      return Phrase(
        "订单 \(arguments["number"]) 的退款 \(arguments["amount"]) 已通过，将于 \(arguments["due"]) 前原路退还。",
        "The refund of \(arguments["amount"]) for order \(arguments["number"]) was approved and will be back by \(arguments["due"])."
      )
    case "refund.rejected":
      return Phrase(
        "您的退款申请审核不通过，原因：\(arguments["opinion"])",
        "Your refund request was refused: \(arguments["opinion"])")
    case "refund.returned":
      return Phrase(
        "订单 \(arguments["number"]) 的退款 \(arguments["amount"]) 已退还。",
        "The refund of \(arguments["amount"]) for order \(arguments["number"]) was paid out.")
    case "exam.closedByDeadline":
      return Phrase(
        "第 \(arguments["number"]) 次考试已到时间自动交卷，成绩 \(arguments["score"]) 分。",
        "Exam attempt \(arguments["number"]) was handed in at its deadline; score \(arguments["score"])."
      )
    case "exam.passed":
      return Phrase(
        "恭喜！您已通过\(arguments["year"])年度考试（\(arguments["score"]) 分），培训证明编号 \(arguments["certificate"])；学分将于 \(arguments["due"]) 起可查询。",
        "You passed the exam of \(arguments["year"]) with \(arguments["score"]). Certificate \(arguments["certificate"]); the credits can be queried from \(arguments["due"])."
      )
    case "certificate.voided":
      return Phrase(
        "您的培训证明（编号 \(arguments["number"])）已作废，原因：\(arguments["reason"])。如有疑问请联系客服。",
        "Your certificate \(arguments["number"]) is void: \(arguments["reason"]). Ask support.")
    case "credits.synced":
      return Phrase(
        "您\(arguments["year"])年度的继续教育学分已同步到全国平台。",
        "Your credits of \(arguments["year"]) now stand in the national record.")
    case "credits.toApplyFor":
      return Phrase(
        "请下载\(arguments["year"])年度继续教育学时证明，到全国平台提交继续教育学分申请："
          + "专业科目 \(arguments["professional"]) 学分填写“线上培训”，"
          + "公需科目 \(arguments["public"]) 学分填写“公需科目”，均以本证明为佐证材料。",
        "Download the certificate of \(arguments["year"]) and apply on the national platform: "
          + "\(arguments["professional"]) professional credits with the form 线上培训, "
          + "\(arguments["public"]) public ones with the form 公需科目; the certificate is the proof.")
    case "account.registered":
      return Phrase(
        "注册成功，欢迎使用全国会计人员统一服务管理平台。办理信息采集前请先完成实名认证。",
        "Your account is open. Verify your real name before the information collection.")
    case "account.mobileChanged":
      return Phrase(
        "您的手机号码已改为 \(arguments["mobile"])，请用新号码登录。如非本人操作，请立即致电 010-63210000。",
        "Your mobile is now \(arguments["mobile"]); sign in with it. If this was not you, call 010-63210000 at once."
      )
    case "account.passwordReset":
      return Phrase(
        "您的登录密码已重置，此前的登录已全部结束。如非本人操作，请立即致电 010-63210000。",
        "Your password was reset and all sessions were ended. If this was not you, call 010-63210000 at once."
      )
    case "ticket.answered":
      return Phrase(
        "您的咨询 \(arguments["number"]) 已答复：\(arguments["answer"])",
        "Your question \(arguments["number"]) was answered: \(arguments["answer"])")
    default:
      return TrainingMessageText.sentence(message.code, arguments)
        ?? ReviewText.message(message.code, arguments)
        ?? RealNameText.message(message.code)
        ?? Phrase("系统消息（\(message.code)）", "System message (\(message.code))")
    }
  }
}
