import CEDomain

/// Words of the exceptions list: what went wrong, and what to do.
enum ExceptionText {
  static let desk = Phrase("异常清单", "Exceptions")
  static let trouble = Phrase("异常", "What went wrong")
  static let count = Phrase("件数", "Count")
  static let way = Phrase("处理", "What helps")
  static let mend = Phrase("去处理", "Go and mend")
  static let explain = Phrase("处理办法", "What to do")
  static let again = Phrase("重新检查", "Check again")
  static let none = Phrase("没有异常。", "Nothing went wrong.")
  static let checked = Phrase("已重新检查", "Checked again")

  static func checked(at moment: Moment) -> Phrase {
    let stamp = ClockTime(of: moment).stamp
    return Phrase("检查时间 \(stamp)", "Checked at \(stamp)")
  }

  static func name(of trouble: ExceptionList.Trouble) -> Phrase {
    switch trouble {
    case .confirmation(.collectionMissing?):
      Phrase("学分确认失败：信息采集未通过", "Credits not entered: no collection")
    case .confirmation(.trainingState?):
      Phrase("学分确认失败：培训状态不符", "Credits not entered: training state")
    case .confirmation(nil): Phrase("学分确认失败", "Credits not entered")
    case .undeliverable: Phrase("短信或邮件发送失败", "Messages not delivered")
    case .expiredMessages: Phrase("近7日过期未读取的验证码", "Codes nobody took in 7 days")
    case .inconsistency(let kind): name(of: kind)
    }
  }

  /// In three words, beside the line.
  static func way(of trouble: ExceptionList.Trouble) -> Phrase {
    switch trouble {
    case .confirmation: Phrase("可重试", "try again here")
    case .undeliverable, .expiredMessages: Phrase("检查发送通道", "check the port")
    case .inconsistency: Phrase("查看办法", "see what to do")
    }
  }

  static func remedy(for trouble: ExceptionList.Trouble) -> Phrase {
    switch trouble {
    case .confirmation:
      Phrase("在“同步异常”中逐件核对后重试。", "Check each one under “Failed confirmations” and try again.")
    case .undeliverable:
      Phrase(
        "请在服务器上用 ceadmin port 检查短信和邮件的发送通道。验证码不会补发，本人可重新获取。",
        "Check the message port on the server with ceadmin port. Codes are not sent again: the "
          + "person asks for a new one.")
    case .expiredMessages:
      Phrase(
        "验证码已失效，无须处理；件数多时请检查发送通道，或提醒柜台及时读取。",
        "The codes are void; nothing is to be done. If they are many, check the port or remind the "
          + "counter to read them out.")
    case .inconsistency(let kind): remedy(for: kind)
    }
  }

  private static func name(of kind: ConsistencyCheck.Kind) -> Phrase {
    switch kind {
    case .paidWithoutPayment: Phrase("已支付订单没有对应的缴费", "Paid orders without a payment")
    case .paymentWithoutPaidOrder: Phrase("缴费已到账但订单未支付", "Payments whose order is not paid")
    case .paymentAmountDiffers: Phrase("缴费金额与订单不符", "Payments over another amount")
    case .paidWithoutTraining: Phrase("已支付订单没有培训", "Paid orders without training")
    case .cardUsedForNothing: Phrase("学习卡已使用但订单未支付", "Cards used for unpaid orders")
    case .attemptOverdue: Phrase("考试已超时未交卷", "Exams past their deadline")
    case .studySumDiffers: Phrase("学时台账合计与进度不符", "Ledger differs from progress")
    case .learnedTooMuch: Phrase("已学时长超过课时", "Learned longer than it lasts")
    case .finishedWithoutCertificate: Phrase("已合格但没有培训证明", "Passed without a certificate")
    case .certificateWithoutPass: Phrase("未合格却有培训证明", "Certificates without a pass")
    case .confirmedWithoutCredits: Phrase("学分已确认但年度记录中没有", "Confirmed without credits")
    case .confirmationFailed: Phrase("学分确认失败", "Credits not entered")
    }
  }

  private static func remedy(for kind: ConsistencyCheck.Kind) -> Phrase {
    switch kind {
    case .paymentWithoutPaidOrder:
      Phrase("请客服在“退费办理”中退回多收的款项。", "Support gives the money back under “Refunds”.")
    case .attemptOverdue:
      Phrase(
        "请检查服务器上 ceadmin sweep 是否定时运行；运行后自动交卷。",
        "Check that ceadmin sweep runs on a timer on the server; it hands the papers in.")
    case .certificateWithoutPass:
      Phrase("请在“证书作废”中核对并作废。", "Check them and make them void under “Void certificates”.")
    case .confirmationFailed:
      Phrase("在“同步异常”中逐件核对后重试。", "Check each one under “Failed confirmations” and try again.")
    case .paidWithoutPayment, .paymentAmountDiffers, .paidWithoutTraining, .cardUsedForNothing,
      .studySumDiffers, .learnedTooMuch, .finishedWithoutCertificate, .confirmedWithoutCredits:
      Phrase(
        "程序不会产生这种记录。请在服务器上运行 ceadmin doctor，保留结果和最近的备份，报告技术支持。",
        "The program makes no such rows. Run ceadmin doctor on the server, keep what it says and "
          + "the last backup, and report it.")
    }
  }
}
