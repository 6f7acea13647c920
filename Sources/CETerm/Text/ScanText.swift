import CEDomain

/// Words of the scan page.
enum ScanText {
  static let oneStop = Phrase("一网通办登录", "Government sign-in")
  static let binding = Phrase("绑定微信", "Bind WeChat")
  static let typed = Phrase("文字码", "Code in letters")
  static let code = Phrase("文字码", "Code in letters")
  static let noPicture = Phrase(
    "二维码暂时无法显示，请直接输入文字码。", "The picture cannot be shown; please type the code in letters.")
  static let expired = Phrase("二维码已过期，请重新打开", "The code has expired; open it again")

  /// SH-3-08 says it in these words.
  static func intro(_ purpose: ScanRequests.Purpose) -> Phrase {
    switch purpose {
    case .oneStop:
      Phrase(
        "推荐使用手机里“随申办” APP扫码登录；不能扫码时，输入二维码旁的文字码。",
        "Scan with the Suishenban app; where that is impossible, type the code in letters.")
    case .weChatSignIn:
      Phrase(
        "请用微信扫描二维码登录；不能扫码时，输入二维码旁的文字码。",
        "Scan with WeChat to sign in; where that is impossible, type the code in letters.")
    case .weChatBinding:
      Phrase(
        "请用微信扫描二维码完成绑定；不能扫码时，输入二维码旁的文字码。",
        "Scan with WeChat to bind it; where that is impossible, type the code in letters.")
    }
  }

  static func wrong(_ left: Int) -> Phrase {
    Phrase("文字码不正确，还可以输入 \(left) 次", "Wrong code; \(left) tries left")
  }

  static func expires(in seconds: Int) -> Phrase {
    Phrase("\(seconds) 秒后过期", "expires in \(seconds) s")
  }
}
