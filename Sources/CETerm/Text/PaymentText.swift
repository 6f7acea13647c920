import CEDomain

/// Words of packages, orders, payment and invoices.
enum PaymentText {
  static let packages = Phrase("选购培训", "Choose a package")
  static let otherYear = Phrase("换年度", "Other year")
  static let order = Phrase("下单", "Order")
  static let payment = Phrase("支付", "Payment")
  static let orders = Phrase("我的订单", "My orders")
  static let orderTitle = Phrase("订单详情", "Order")
  static let cancelOrder = Phrase("取消订单", "Cancel order")
  static let invoice = Phrase("申请发票", "Ask for an invoice")
  static let invoices = Phrase("我的发票", "My invoices")
  static let package = Phrase("培训", "Package")
  static let price = Phrase("费用", "Price")
  static let method = Phrase("支付方式", "Pay by")
  static let amount = Phrase("金额", "Amount")
  static let card = Phrase("学习卡支付", "Pay by learning card")
  static let payByCard = Phrase("支付", "Pay")
  static let giveUp = Phrase("换支付方式", "Other way")
  static let back = Phrase("返回", "Back")
  static let keep = Phrase("保留订单", "Keep it")
  static let goStudy = Phrase("进入我的课表", "Open my timetable")
  static let created = Phrase("下单时间", "Ordered")
  static let paidAt = Phrase("支付时间", "Paid")
  static let applied = Phrase("申请时间", "Asked for")
  static let title = Phrase("抬头", "Made out to")
  static let invoiceNumber = Phrase("发票号码", "Number")
  static let opinion = Phrase("处理意见", "Reason")

  /// SH-4-07
  static let notices = [
    Phrase(
      "1、请选择90学分培训；若您符合学分抵免条件，可根据实际抵免情况按需选择30、50、60学分培训选择其中一项。",
      "1. Please choose 90 credits; if credits are offset for you, choose one of 30, 50 and 60."),
    Phrase(
      "2、您所选的培训中，已包含了本层级及以上层级的所有课程。",
      "2. A package contains all courses of your level and of higher levels."),
  ]

  static func year(_ year: Int) -> Phrase { Phrase("\(year)年度", "Year \(year)") }

  static func package(_ credits: Credits) -> Phrase {
    Phrase("\(credits.short)学分培训", "\(credits.short) credits")
  }

  static let preselected = Phrase("默认", "usual")
  static let offsetOnly = Phrase("符合学分抵免条件时选择", "only if credits are offset")

  /// SH-4-03
  static func confirmOffset(_ package: Credits, _ confirmed: SubjectCredits) -> Phrase {
    Phrase(
      "请确认您符合学分抵免条件。\n\n您选择的是\(package.short)学分培训。全国平台已确认您该年度专业科目 "
        + "\(confirmed.professional.short) 学分、公需科目 \(confirmed.general.short) 学分。"
        + "不符合条件的，学分将不足90分。",
      "Please confirm that credits are offset for you.\n\nYou chose \(package.short) credits. The "
        + "national platform counts \(confirmed.professional.short) professional and "
        + "\(confirmed.general.short) public credits for the year. Without an offset the year "
        + "would stay below 90.")
  }

  static let chooseAgain = Phrase("重新选择", "Choose again")
  static let confirmChoice = Phrase("确认符合", "I confirm")
  static let confirmTitle = Phrase("学分抵免", "Credit offset")

  static func cancelQuestion(_ order: Order) -> Phrase {
    Phrase(
      "取消后订单 \(order.number) 不能恢复，需要时可以重新下单。确定取消吗？",
      "A cancelled order cannot be taken up again; you can place a new one. Cancel order "
        + "\(order.number)?")
  }

  static func ordered(_ order: Order) -> Phrase {
    Phrase("订单 \(order.number) 已生成，请支付", "Order \(order.number) is placed; please pay")
  }

  static func ordersAlready(_ order: Order) -> Phrase {
    Phrase(
      "您已有同样的未支付订单 \(order.number)，请直接支付",
      "You have the same unpaid order \(order.number) already; please pay it")
  }

  static let cancelled = Phrase("订单已取消", "The order is cancelled")

  // MARK: Counter and gateway

  static func atCounter(_ number: String, _ amount: Money) -> Phrase {
    Phrase(
      "请到收费柜台，报出订单号 \(number)，支付 \(amount.text)（现金或银行回单）。",
      "At the counter, say the order number \(number) and pay \(amount.text), in cash or with a "
        + "bank slip.")
  }

  static let waiting = Phrase(
    "等待柜台确认……确认后本页自动更新，也可以先返回。",
    "Waiting for the counter; this page changes by itself. You may also go back.")
  static let opening = Phrase("正在获取付款码…", "Asking for a code to pay with…")
  static let openingHint = Phrase(
    "最多需要10秒。按 Esc 改用其他支付方式，订单不受影响。",
    "This takes ten seconds at most. Esc goes back to the other ways; the order stays.")
  static let scanToPay = Phrase("请扫描二维码支付，支付后本页自动更新。", "Scan to pay; this page changes by itself.")
  static let gatewayClosed = Phrase(
    "本服务点未开通在线支付，请使用学习卡或到柜台缴费", "On-line payment is not set up here; use a card or the counter")
  static let paid = Phrase("支付成功", "Paid")

  static func paidSentence(_ name: String) -> Phrase {
    Phrase("\(name) 已开通，可以开始选课学习。", "\(name) is open: choose courses and study.")
  }

  static func method(_ method: PaymentMethod) -> Phrase {
    switch method {
    case .learningCard: Phrase("学习卡", "Learning card")
    case .counter: Phrase("柜台缴费", "At the counter")
    case .gateway: Phrase("扫码支付", "Scan to pay")
    }
  }

  static func hint(_ method: PaymentMethod) -> Phrase {
    switch method {
    case .learningCard: Phrase("输入卡号和密码，一卡一单", "Number and password; one card, one order")
    case .counter: Phrase("到柜台报订单号，现金或银行回单", "Say the order number; cash or bank slip")
    case .gateway: Phrase("显示二维码，用手机扫描", "Shows a code to scan with the phone")
    }
  }

  static func state(_ state: InvoiceState) -> Phrase {
    switch state {
    case .pending: Phrase("待开具", "Waiting")
    case .issued: Phrase("已开具", "Issued")
    case .rejected: Phrase("已驳回，可重新申请", "Rejected; ask again")
    case .voided: Phrase("已作废，可重新申请", "Void; ask again")
    }
  }

  static let invoiceSent = Phrase(
    "发票申请已提交，开具后在“我的发票”中查看", "The request is sent; see “My invoices” later")
  static let noInvoices = Phrase("暂无数据", "Nothing here yet")
}
