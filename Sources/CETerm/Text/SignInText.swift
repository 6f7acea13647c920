import CEDomain

/// Words of the sign-in box, the code page and the scan page.
enum SignInText {
  static let platform = Phrase(
    "上海市会计专业技术人员网络继续教育", "Shanghai Online Continuing Education for Accountants")
  static let organiser = Phrase("主办单位：上海市财政局", "Organiser: Shanghai Finance Bureau")
  static let support = Phrase(
    "技术支持：上海国家会计学院远程教育网", "Support: SNAI distance learning (www.esnai.net)")
  static let hotline = Phrase("客服热线：400-900-5955（24小时）", "Hotline: 400-900-5955 (24 hours)")

  static let learner = Phrase("账号登录", "Account")
  static let wechat = Phrase("微信登录", "WeChat")
  static let staff = Phrase("管理入口", "Staff")
  static let heading = Phrase("平台登录", "Sign in")
  static let signIn = Phrase("登录", "Sign in")
  static let changeTab = Phrase("换登录方式", "Other way")
  static let services = Phrase("服务与帮助", "Services, help")
  static let quit = Phrase("退出程序", "Quit")
  static let language = Phrase("English", "中文")

  static let demo = Phrase("演示账号", "Demo accounts")
  static let demoChoose = Phrase("选演示账号", "Demo account")
  static let demoHint = Phrase("按 F5 选择，Enter 登录", "F5 chooses one, Enter signs in")
  static let demoName = Phrase("姓名 / 账号", "Name / login")
  static let demoSecret = Phrase("证件号码 / 密码", "ID number / password")
  static let demoShows = Phrase("可以看到", "What it shows")

  static let firstTime = Phrase(
    "首次登录无需注册。尚未完成会计人员信息采集的，请先登录全国会计人员统一服务管理平台办理。",
    "No registration needed. If your information collection is not done yet, complete it on the national platform first."
  )

  static let wechatIntro = Phrase(
    "请使用已绑定的微信扫描二维码登录。按 Enter 显示二维码。",
    "Scan with the WeChat bound to your account. Enter shows the code.")
  static let wechatUnavailable = Phrase(
    "本服务点未开通微信扫码，请使用“账号登录”。", "WeChat is not set up here; please use your account.")

  static let codeHeading = Phrase("输入验证码", "Enter the code")
  static let confirm = Phrase("确定", "Confirm")
  static let resend = Phrase("重新获取", "Send again")
  static let show = Phrase("显示二维码", "Show the code")

  /// Where the code went and what to do.
  static func delivered(_ delivery: MessageDelivery) -> Phrase {
    switch delivery {
    case .sent(let number):
      Phrase(
        "验证码已发送至 \(number)，3分钟内有效。", "A code was sent to \(number). It is valid for 3 minutes.")
    case .atDesk:
      Phrase(
        "请向工作人员出示本人证件，由工作人员告知验证码，3分钟内有效。",
        "Show your document to the staff, who will tell you the code. It is valid for 3 minutes.")
    case .onScreen(let code):
      Phrase(
        "（演示）您的验证码是 \(code)，3分钟内有效。", "(Demo) Your code is \(code). It is valid for 3 minutes.")
    case .failed(let failure): failed(failure)
    }
  }

  static func failed(_ failure: MessageFailure) -> Phrase {
    switch failure {
    case .noRecipient:
      Phrase(
        "您没有登记手机号码，无法发送验证码。请到服务点办理，或致电 400-900-5955。",
        "No mobile number is registered, so no code can be sent. Visit a service point or call 400-900-5955."
      )
    // The contract's status for a number the gateway does not know (docs/PORTS.md).
    case .refused(status: 67):
      Phrase(
        "登记的手机号码收不到短信，请到服务点更新，或致电 400-900-5955。",
        "The registered number takes no messages. Have it changed at a service point or call 400-900-5955."
      )
    case .refused(let status):
      Phrase(
        "短信没有发出（代码 \(status)），请稍后按 F5 重新获取。",
        "The message was not sent (code \(status)). Press F5 in a moment to try again.")
    case .timedOut:
      Phrase(
        "短信平台没有响应，请稍后按 F5 重新获取。",
        "The message gateway did not answer. Press F5 in a moment to try again.")
    case .unavailable:
      Phrase("短信平台暂不可用，请告知工作人员。", "The message gateway is out of order; please tell the staff.")
    }
  }

  /// The sentence of NAT-1.1-12.
  static let tooSoon = Phrase("3分钟内只能发送一次验证码", "One code can be sent in 3 minutes")

  /// As many as anybody needs were sent.
  static func tooMany(until stamp: String) -> Phrase {
    Phrase(
      "今天发送的验证码过多，请于 \(stamp) 后再获取，或到服务点办理。",
      "Too many codes were sent. Ask again after \(stamp), or visit a service point.")
  }

  /// A code sent before can still be typed.
  static func standing(until clock: String) -> Phrase {
    Phrase(
      "此前发送的验证码在 \(clock) 前仍然有效，请直接输入。",
      "The code sent before is still valid until \(clock); please type it.")
  }

  static let resendNow = Phrase("没有收到或看不到验证码时，按 F5 重新获取", "F5 sends another code")

  static func resendIn(_ seconds: Int) -> Phrase {
    Phrase("\(seconds) 秒后可按 F5 重新获取", "F5 sends another code in \(seconds) s")
  }

  static func checked(_ check: SecondFactor.Check) -> Phrase {
    switch check {
    case .confirmed: Phrase("验证通过", "Confirmed")
    case .wrong(let left):
      Phrase("验证码错误，还可以输入 \(left) 次", "Wrong code; \(left) tries left")
    case .void: Phrase("验证码已失效，请重新获取", "The code is void; please have another one sent")
    }
  }

  /// Why somebody was not let in.
  static func refused(_ refusal: SignInRefusal, at now: Moment) -> Phrase {
    switch refusal {
    case .unknownPair:
      Phrase(
        "姓名或身份证号码有误。尚未完成信息采集的，请先到全国平台办理。",
        "Name or ID number is wrong. If your collection is not done, complete it on the national platform first."
      )
    case .wrongPassword: Phrase("账号或密码错误", "Login or password is wrong")
    case .waiting(let until):
      Phrase(
        "登录失败次数过多，请在 \(wait(until, now).chinese)后重试（\(ClockTime(of: until).clock)）。",
        "Too many failed tries. Try again in \(wait(until, now).english) (at \(ClockTime(of: until).clock))."
      )
    case .accountClosed:
      Phrase("该账号已停用，请联系客服 400-900-5955。", "This account is closed; call 400-900-5955.")
    case .wechatNotBound:
      Phrase("尚未绑定微信，无法进行微信扫码登录", "This WeChat is not bound to an account")
    }
  }

  private static func wait(_ until: Moment, _ now: Moment) -> Phrase {
    let seconds = max(1, (until - now).wholeSeconds)
    guard seconds > 90 else { return Phrase("\(seconds) 秒", "\(seconds) s") }
    let minutes = (seconds + 59) / 60
    return Phrase("\(minutes) 分钟", "\(minutes) min")
  }
}

extension FieldWords {
  /// Words of the sign-in forms and of the record query.
  static let signIn: [FieldKey: FieldWords] = {
    let name = FieldWords(
      "姓名", "Name",
      hint: Phrase("请输入你的姓名", "Type your name"),
      help: Phrase(
        "与身份证件上的写法一致，例如 王明、阿卜杜拉·买买提。间隔号写作“·”。",
        "As on your document, for example 王明 or John Smith. The dot in a name is “·”."))
    let number = FieldWords(
      "身份证号码", "ID number",
      hint: Phrase("请输入你的身份证", "Type your ID number"),
      help: Phrase(
        "居民身份证18位号码；持其他证件的，输入证件号码。全角数字和空格会自动处理。",
        "The 18 characters of the resident identity card, or the number of your other document. Blanks are removed for you."
      ))
    return [
      "signIn.name": name,
      "signIn.number": number,
      "recordQuery.name": name,
      "recordQuery.number": number,
      "signIn.login": FieldWords(
        "账号", "Login",
        hint: Phrase("请输入工作人员账号", "Type your staff login"),
        help: Phrase("由平台管理员分配的账号。", "The login the operator gave you.")),
      "signIn.password": FieldWords(
        "密码", "Password",
        hint: Phrase("请输入密码", "Type your password"),
        help: Phrase("忘记密码请联系平台管理员重置。", "Ask the operator to reset a forgotten password.")),
      "signIn.code": FieldWords(
        "验证码", "Code",
        hint: Phrase("请输入6位验证码", "Type the 6 digits"),
        help: Phrase("验证码3分钟内有效，可输入5次。", "A code is valid for 3 minutes and 5 tries.")),
    ]
  }()
}
