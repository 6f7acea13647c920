import CEDomain

/// Words of the desk that looks after accounts of the national platform (NAT-10-01).
enum AccountDeskText {
  static let find = Phrase("查找账号", "Find an account")
  static let login = Phrase("证件号码或手机号", "ID number or mobile")
  static let whole = Phrase("请输入完整号码", "The whole number")
  static let notFound = Phrase("没有找到该账号，请核对号码", "There is no such account; check the number")
  static let since = Phrase("注册时间", "Registered")
  static let unlock = Phrase("解除锁定", "Unlock")
  static let disable = Phrase("停用账号", "Close")
  static let enable = Phrase("恢复使用", "Open again")
  static let unlockConsequence = Phrase(
    "请先核对本人身份证件。解除后可以立即登录。", "Check the person's card first. Sign-in is possible at once.")
  static let disableConsequence = Phrase(
    "停用后本人不能登录，正在进行的登录立即结束。", "Nobody can sign in with it; open sessions end at once.")
  static let unchanged = Phrase("账号状态没有变化，请刷新", "Nothing changed; refresh")

  static func done(_ action: Phrase) -> Phrase { action + Phrase("：已完成", ": done") }

  static func state(_ account: FoundAccount) -> Phrase {
    switch account.state {
    case .active:
      account.lockedUntil.map {
        Phrase("锁定至 \(ClockTime(of: $0).clock)", "locked until \(ClockTime(of: $0).clock)")
      } ?? Phrase("正常", "active")
    case .locked: Phrase("锁定", "locked")
    case .disabled: Phrase("停用", "closed")
    }
  }
}
