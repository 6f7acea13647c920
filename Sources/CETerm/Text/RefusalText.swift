import CEDomain

/// The sentence for every refusal of an order, a payment, a refund or an invoice.
enum RefusalText {
  static let notPermitted = Phrase("您没有办理此项业务的权限", "You may not do this")

  static func sentence(_ reason: OrderRefusal) -> Phrase {
    switch reason {
    case .notPermitted: notPermitted
    case .notEnrolled:
      Phrase(
        "您尚未报名该年度继续教育，请先到统一报名入口报名",
        "You are not enrolled for that year; enrol at the unified entry first")
    case .windowClosed(let window): closed(window)
    case .alreadyBought: Phrase("已购买该年度培训", "The training of that year is bought already")
    case .packageUnknown: Phrase("没有这个学分的培训，请重新选择", "There is no such package; choose again")
    case .confirmationNeeded:
      Phrase("请确认您符合学分抵免条件", "Please confirm that credits are offset for you")
    }
  }

  static func sentence(_ reason: PaymentRefusal) -> Phrase {
    switch reason {
    case .notPermitted: notPermitted
    case .unknownOrder: Phrase("没有找到该订单，请核对订单号", "There is no such order; check the number")
    case .orderNotPayable(let state):
      Phrase(
        "订单当前状态为“\(TrainingText.state(state).chinese)”，不能支付",
        "The order is “\(TrainingText.state(state).english)” and cannot be paid")
    case .windowClosed(let window): closed(window)
    case .cardWrong:
      Phrase(
        "卡号或密码有误，请核对后重新输入（同一张卡连续输错\(LearningCards.mostFailures)次将被锁定）",
        "Number or password is wrong; check and type again (a card is blocked after "
          + "\(LearningCards.mostFailures) wrong passwords)")
    case .cardBlocked: Phrase("该学习卡已锁定，请联系售卡单位", "This card is blocked; ask who sold it")
    case .cardUsed: Phrase("该学习卡已使用，请换一张卡", "This card is used; take another one")
    case .cardExpired(let day):
      Phrase("该学习卡已于\(day)到期，请联系售卡单位", "This card expired on \(day); ask who sold it")
    case .cardAmountDiffers(let amount):
      Phrase(
        "该学习卡面值为\(amount.text)，与订单金额不一致，请换一张卡或其他支付方式",
        "This card is worth \(amount.text), not the amount of the order; pay in another way")
    case .tooManyTries(let until):
      Phrase(
        "输错次数过多，请于 \(ClockTime(of: until).stamp) 后重试，或到柜台缴费",
        "Too many wrong tries; try again after \(ClockTime(of: until).stamp), or pay at the "
          + "counter")
    case .slipUsed: Phrase("该回单号已登记过，请核对", "This slip number was entered before; check it")
    case .slipMissing: Phrase("请输入银行回单号", "Type the number of the bank slip")
    case .amountDiffers(let amount):
      Phrase("金额不一致，应为\(amount.text)", "The amount differs: \(amount.text) is due")
    case .unknownReference: Phrase("没有找到该笔支付", "There is no such payment")
    case .gatewayFailed:
      Phrase(
        "在线支付暂时无法使用，请稍后重试或换支付方式", "On-line payment does not answer; try later or pay in another way"
      )
    }
  }

  static func sentence(_ reason: RefundRefusal) -> Phrase {
    switch reason {
    case .notPermitted: notPermitted
    case .unknownOrder: Phrase("没有找到该订单，请核对订单号", "There is no such order; check the number")
    case .orderNotPaid(let state):
      Phrase(
        "订单当前状态为“\(TrainingText.state(state).chinese)”，不能退费",
        "The order is “\(TrainingText.state(state).english)” and cannot be refunded")
    case .studied: Phrase("该培训已开始学习，不能退费", "Study has begun; nothing can be refunded")
    case .invoiced(let number):
      Phrase(
        "该订单已开具发票（\(number)），请先由机构在“发票开具”中作废，再同意退费",
        "Invoice \(number) stands over this order: the institution makes it void first")
    case .alreadyOpen: Phrase("该订单的退费正在办理", "A refund of this order is under way")
    case .opinionMissing: Phrase("请填写1至200字的意见", "Write 1 to 200 characters of reason")
    case .notInState: Phrase("该退费已处理，请刷新", "This refund is decided already; refresh")
    }
  }

  static func sentence(_ reason: InvoiceRefusal) -> Phrase {
    switch reason {
    case .notPermitted: notPermitted
    case .unknownOrder: Phrase("没有找到该订单", "There is no such order")
    case .orderNotPaid: Phrase("订单支付后才能申请发票", "An invoice can be asked for after payment")
    case .paidByEmployer:
      Phrase("该订单由单位缴费，发票由单位申请", "Your employer paid this order; the invoice is theirs to ask for")
    case .windowClosed(let day):
      Phrase("发票申请已于\(day)截止", "Invoices could be asked for until \(day)")
    case .alreadyRequested(let state):
      Phrase(
        "该订单已申请发票（\(PaymentText.state(state).chinese)）",
        "An invoice was asked for already (\(PaymentText.state(state).english))")
    case .invalid: Phrase("请按提示修改", "Correct the marked fields")
    case .opinionMissing: Phrase("请填写1至200字的意见", "Write 1 to 200 characters of reason")
    case .numberFormat: Phrase("发票号码应为8位或20位数字", "An invoice number has 8 or 20 digits")
    case .numberUsed: Phrase("该发票号码已使用，请核对", "This invoice number is used; check it")
    case .notInState: Phrase("该申请已处理，请刷新", "This request is decided already; refresh")
    }
  }

  private static func closed(_ window: DayWindow) -> Phrase {
    Phrase(
      "该年度培训的开放时间为 \(window.opens) 至 \(window.closes)，现在不能办理",
      "That year is open from \(window.opens) to \(window.closes); not now")
  }
}
