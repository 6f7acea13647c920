import CEDomain

/// Words of the scan page.
enum ScanText {
  static let oneStop = Phrase("一网通办登录", "Government sign-in")
  static let binding = Phrase("绑定微信", "Bind WeChat")
  static let typed = Phrase("文字码", "Code in letters")
  static let code = Phrase("文字码", "Code in letters")
  static let noPicture = Phrase(
    "二维码暂时无法显示，请直接输入文字码。", "The picture cannot be shown; please type the code in letters.")
  static let noRoom = Phrase(
    "窗口较小，放不下二维码；请放大窗口后扫码，或直接输入文字码。",
    "The window is too small for the picture; enlarge it, or type the code in letters.")
  static let expired = Phrase("二维码已过期，请重新打开", "The code has expired; open it again")

  static let retry = Phrase("重试", "Try again")
  static let asking = Phrase("正在取得二维码……", "Getting the code…")
  static let waiting = Phrase("等待手机确认……", "Waiting for the phone…")
  static let ready = Phrase(
    "二维码已显示，请用手机扫描，确认后自动继续", "The code is shown; scan it, and the program goes on by itself")
  static let address = Phrase("二维码内容", "What the code says")
  static let openAddress = Phrase(
    "二维码暂时无法显示，请在手机上打开以上地址。", "The picture cannot be shown; open the address on your phone.")
  static let declined = Phrase(
    "手机上已取消，需要时请重新打开", "Declined on the phone; open it again if you need it")
  static let anotherPerson = Phrase(
    "扫码的不是您本人，请用本人的“随申办”扫码", "Somebody else scanned; please use your own Suishenban app")

  /// Why there is no code or no answer; the code that shows stays good.
  static func failed(_ failure: ScanFailure) -> Phrase {
    switch failure {
    case .refused(let status):
      Phrase(
        "扫码服务拒绝了请求（代码 \(status)），请按 F5 重试或返回换其他方式。",
        "The scan service refused (code \(status)). Press F5 to try again, or go back for another way."
      )
    case .timedOut:
      Phrase(
        "扫码服务没有响应，请按 F5 重试或返回换其他方式。",
        "The scan service did not answer. Press F5 to try again, or go back for another way.")
    case .unavailable, .unreadable:
      Phrase(
        "扫码服务暂不可用，请告知工作人员；也可以返回换其他方式。",
        "The scan service is out of order; please tell the staff, or go back for another way.")
    }
  }

  /// SH-3-08 says it in these words.
  static func intro(_ purpose: ScanRequests.Purpose, isTyped: Bool) -> Phrase {
    let intro =
      switch purpose {
      case .oneStop:
        Phrase("推荐使用手机里“随申办” APP扫码登录", "Scan with the Suishenban app")
      case .weChatSignIn, .nationalSignIn:
        Phrase("请用微信扫描二维码登录", "Scan with WeChat to sign in")
      case .weChatBinding:
        Phrase("请用微信扫描二维码完成绑定", "Scan with WeChat to bind it")
      case .realName:
        Phrase("请用本人的支付宝扫描二维码", "Scan with your own Alipay")
      }
    guard isTyped else { return intro + Phrase("。", ".") }
    return intro
      + Phrase(
        "；不能扫码时，输入二维码旁的文字码。",
        "; where that is impossible, type the code in letters.")
  }

  static func wrong(_ left: Int) -> Phrase {
    Phrase("文字码不正确，还可以输入 \(left) 次", "Wrong code; \(left) tries left")
  }

  static func expires(in seconds: Int) -> Phrase {
    Phrase("\(seconds) 秒后过期", "expires in \(seconds) s")
  }
}
