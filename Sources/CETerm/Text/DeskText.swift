import CEDomain

/// Words of the desks: work list, queues, cases.
enum DeskText {
  static let desk = Phrase("工作台", "Desk")
  static let counter = Phrase("柜台缴费", "Counter payments")
  static let invoices = Phrase("发票开具", "Invoices to issue")
  static let questions = Phrase("课程答疑", "Course questions")
  static let refunds = Phrase("退费办理", "Refunds")
  static let outbox = Phrase("待发验证码", "Codes to read out")
  static let rosters = Phrase("团体报名", "Group enrolment")
  static let signOut = Phrase("退出登录", "Sign out")
  static let signOutQuestion = Phrase("确定退出工作台吗？", "Sign out of the desk?")
  static let stay = Phrase("继续工作", "Stay")
  static let noQueues = Phrase(
    "您的角色没有待办队列。导入、检查、备份等平台运维工作请在服务器上使用 ceadmin。",
    "Your role has no queues. Imports, checks and backups are done on the server with ceadmin.")
  static let nothingWaits = Phrase("目前没有待办事项。", "Nothing waits now.")

  static func waiting(_ count: Int, isMore: Bool, since oldest: Moment?) -> Phrase {
    guard count > 0, let oldest else { return Phrase("0 件", "none") }
    let day = CalendarDay(containing: oldest)
    let shown = isMore ? "\(count)+" : "\(count)"
    return Phrase("\(shown) 件，最早 \(day)", "\(shown) waiting, since \(day)")
  }

  /// OV-5-16
  static func total(_ count: Int) -> Phrase {
    Phrase("共 \(count) 条", count == 1 ? "1 case" : "\(count) cases")
  }

  // MARK: Columns and facts

  static let caseNumber = Phrase("编号", "Number")
  static let applicant = Phrase("申请人", "Applicant")
  static let subject = Phrase("内容", "Subject")
  static let submitted = Phrase("提交时间", "Submitted")
  static let filter = Phrase("筛选", "Filter")
  static let days = Phrase("天数", "Days")
  static let payer = Phrase("付款人", "Payer")
  static let taxpayer = Phrase("纳税人识别号", "Taxpayer number")
  static let email = Phrase("邮箱", "E-mail")
  static let remark = Phrase("备注", "Remark")
  static let question = Phrase("提问", "Question")
  static let reason = Phrase("原因", "Reason")
  static let dueOn = Phrase("应退日期", "Due on")
  static let fullName = Phrase("姓名", "Name")
  static let document = Phrase("证件号码", "ID number")
  static let mobile = Phrase("手机号", "Mobile")
  static let purposeLabel = Phrase("用途", "For")
  static let goodUntil = Phrase("有效至", "Good until")
  static let opinion = Phrase("意见", "Reason")
  static let opinionHint = Phrase("1至200字，学员可以看到", "1-200 characters, shown to the learner")
  static let orderHint = Phrase("7位数字", "7 digits")

  static let beingWorkedOn = Phrase("处理中", "In work")
  static let unmask = Phrase("查看完整信息", "Show in full")
  static let unmaskedNote = Phrase("本次查看已记入审计日志", "This view is written to the audit log")

  static let notYourCase = Phrase(
    "此件不在您名下，请返回列表重新打开", "This case is not yours now; open it again from the list")

  static func heldBy(_ name: String) -> Phrase {
    Phrase("\(name) 正在处理此件，请先与其联系。", "\(name) is working on this case; talk to them first.")
  }

  // MARK: Counter

  static let toConfirm = Phrase("待确认", "To confirm")
  static let findOrder = Phrase("按订单号查找", "Find by number")
  static let orderNotFound = Phrase(
    "没有找到可缴费的订单，请核对订单号", "There is no order to pay under this number; check it")
  static let cash = Phrase("确认收到现金", "Cash received")
  static let slip = Phrase("登记银行回单", "Bank slip")
  static let slipNumber = Phrase("银行回单号", "Slip number")
  static let notPaid = Phrase("未收款，退回", "Not paid")
  static let settledBefore = Phrase("该笔缴费此前已确认", "This payment was confirmed before")

  static func cashConsequence(_ number: String) -> Phrase {
    Phrase(
      "确认后订单 \(number) 立即开通培训，不能撤销（退费须由客服办理）。",
      "Order \(number) opens its training at once; this cannot be undone (support refunds).")
  }

  static func subject(of item: CounterCase) -> Phrase {
    switch item.subject {
    case .training(let name): Phrase(same: name)
    case .roster(let learners):
      Phrase("团体报名 \(learners) 人", "Group enrolment, \(learners) learners")
    }
  }

  static func confirmed(_ number: String) -> Phrase {
    Phrase("订单 \(number) 已确认收款", "Payment of order \(number) is confirmed")
  }

  static func declined(_ number: String) -> Phrase {
    Phrase("订单 \(number) 已退回，学员可重新支付", "Order \(number) is sent back; it can be paid again")
  }

  // MARK: Institution

  static let issue = Phrase("开具发票", "Issue")
  static let reject = Phrase("驳回", "Reject")
  static let showEmail = Phrase("查看邮箱", "Show e-mail")
  static let invoiceHint = Phrase("8位或20位数字", "8 or 20 digits")
  static let voidInvoice = Phrase("作废发票", "Make void")
  static let toVoid = Phrase("待作废", "To make void")
  static let findInvoice = Phrase("按订单号作废", "Void by order")
  static let noIssuedInvoice = Phrase(
    "没有找到本机构已开具的发票，请核对订单号", "Your institution issued no invoice for this order; check the number")
  static let invoiceStands = Phrase("已开具发票", "Invoice issued")

  static func mustBeVoid(_ number: String) -> Phrase {
    Phrase("\(number)，须先由机构作废，再同意退费", "\(number): void it at the institution first")
  }

  static let toAnswer = Phrase("待答复", "To answer")
  static let answer = Phrase("答复", "Answer")
  static let answered = Phrase("已答复，学员会收到消息", "Answered; the learner gets a message")
  static let answerMissing = Phrase("请输入答复", "Type an answer")

  // MARK: Support

  static let openRefund = Phrase("新建退费", "Open a refund")
  static let approveRefund = Phrase("同意退费", "Approve")
  static let moneyReturned = Phrase("已原路退回", "Money is back")

  static func refundConsequence(_ refund: Refund) -> Phrase {
    Phrase(
      "订单 \(refund.orderNumber) 的培训将立即关闭，\(refund.amount.text) 须在3个工作日内原路退回。",
      "The training of order \(refund.orderNumber) closes at once; \(refund.amount.text) must be "
        + "back within 3 working days.")
  }

  static func returnedConsequence(_ refund: Refund) -> Phrase {
    Phrase(
      "确认 \(refund.amount.text) 已原路退回学员。", "\(refund.amount.text) went back by the way it came.")
  }

  /// A case the program opened itself says why.
  static func refundReason(_ reason: String) -> Phrase {
    reason == "surplus"
      ? Phrase("重复付款，应退回", "Paid twice: the money goes back") : Phrase(same: reason)
  }

  static func state(_ state: RefundState) -> Phrase {
    switch state {
    case .requested: Phrase("待处理", "To decide")
    case .approved: Phrase("退款中", "Returning")
    case .refunded: Phrase("已退款", "Refunded")
    case .rejected: Phrase("不予退款", "Refused")
    }
  }

  static let toRead = Phrase("待告知", "To read")
  static let readOut = Phrase("核对证件并读取", "Check card and read")
  static let checkCard = Phrase(
    "请先核对本人身份证件与姓名一致，再读取验证码。验证码只能读取一次，读取会记入审计日志。",
    "First check that card and name agree. The code is shown once, and the reading is written to "
      + "the audit log.")
  static let codeExpired = Phrase(
    "验证码已过期，请学员重新获取", "The code has expired; a new one must be asked for")

  static func code(_ digits: String) -> Phrase {
    Phrase(
      "验证码：\(digits)\n请读给本人，勿写在纸上。", "Code: \(digits)\nRead it to the person; do not write it down."
    )
  }

  static func purpose(_ code: String) -> Phrase {
    switch OutgoingMessage.Code(rawValue: code) {
    case .signInCode: Phrase("登录验证码", "Sign-in code")
    case .examCode: Phrase("考试身份验证", "Exam identity check")
    case .bindingCode: Phrase("微信绑定验证码", "WeChat binding code")
    case .oneStopCode: Phrase("一网通办验证码", "Unified entry code")
    case .registrationCode: Phrase("注册验证码", "Registration code")
    case .passwordCode: Phrase("找回密码验证码", "Password reset code")
    case .newMobileCode: Phrase("更换手机号验证码", "New mobile code")
    case nil: Phrase(same: code)
    }
  }
}
