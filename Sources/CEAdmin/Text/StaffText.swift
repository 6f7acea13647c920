import CEDomain

/// What the operator reads of accounts, cards and payment notices.
enum StaffText {
  static func unknownRole(_ role: String) -> Sentence {
    Sentence("没有“\(role)”这个角色，见 --help。", "There is no role “\(role)”, see --help.")
  }

  static let passwordMissing = Sentence(
    "请从标准输入给出密码。", "Give the password on standard input.")

  static func created(_ login: String) -> Sentence {
    Sentence("已新增账号 \(login)。", "The account \(login) was added.")
  }

  static func loginTaken(_ login: String) -> Sentence {
    Sentence("用户名 \(login) 已被使用，请换一个。", "The login \(login) is taken; choose another.")
  }

  static let passwordRefused = Sentence(
    "密码应为 8–20 位，至少包含一个字母和一个数字。",
    "A password has 8–20 characters with at least one letter and one digit.")

  static func faultyCard(row: Int) -> Sentence {
    Sentence(
      "第 \(row) 行有误：应为卡号、密码、面值（分）、有效期。",
      "Row \(row) does not fit: number, password, fen, last day.")
  }

  static func cardAdded(row: Int) -> Sentence {
    Sentence("第 \(row) 行：已导入", "row \(row): added")
  }

  static func cardKnown(row: Int) -> Sentence {
    Sentence("第 \(row) 行：卡号已存在", "row \(row): the card is known already")
  }

  static let paid = Sentence("已到账，订单已支付。", "The order is paid.")
  static let paidBefore = Sentence(
    "该通知此前已处理，未作改动。", "The notice was taken before; nothing changed.")
  static let surplus = Sentence(
    "订单已不能支付，款项已登记退费。", "The order could not take it; a refund case was opened.")
  static let paymentFailed = Sentence(
    "已登记支付失败，订单可以重新支付。", "The payment is noted as failed; the order can be paid again.")
  static let amountOrFailed = Sentence(
    "请给出金额（分），或者 --status failed，不能同时给出。",
    "Give the amount in fen, or --status failed, not both.")
  static let stillPending = Sentence("支付尚未完成。", "The payment is still pending.")

  static func noticeRefused(_ reference: String) -> Sentence {
    Sentence(
      "流水号 \(reference) 不存在或金额不符，未入账。",
      "The reference \(reference) is unknown or the amount differs; nothing was booked.")
  }
}
