import CEDomain

/// Words of the national platform's account pages: registration, sign-in, password (NAT-1, NAT-2).
enum RegistrationText {
  static let platform = Phrase(
    "全国会计人员统一服务管理平台", "National Unified Service Platform for Accountants")
  static let shortPlatform = Phrase("全国平台", "National")
  static let shortShanghai = Phrase("上海网络继续教育", "Shanghai")
  static let otherPlatform = Phrase("换平台", "Other platform")

  static let signIn = Phrase("会计人员登录", "Sign in")
  static let register = Phrase("注册", "Register")
  static let registration = Phrase("新用户注册", "New account")
  static let forgotten = Phrase("忘记密码", "Forgotten password")
  static let reset = Phrase("找回密码", "Reset the password")
  static let confirmReset = Phrase("确认重置密码", "Reset the password")
  static let otherCaptcha = Phrase("换一张", "New picture")
  static let home = Phrase("浏览首页", "Home page")
  static let firstTime = Phrase(
    "首次使用请先注册（F4）。注册后凭证件号码或手机号登录。",
    "New here? Register first (F4), then sign in with your ID number or mobile.")
  static let links = Phrase(
    "F8 忘记密码   F4 注册", "F8 Forgotten   F4 Register")
  static let wechatIntro = Phrase(
    "微信快捷登录：请使用已绑定的微信扫描二维码。按 Enter 显示二维码。",
    "Scan with the WeChat bound to your account. Enter shows the code.")

  static let captchaWrong = Phrase("验证码错误", "Wrong code")
  static let captchaHint = Phrase("图中的4位字符", "4 characters")
  static let captchaKey = Phrase("Ctrl-R 换一张", "Ctrl-R New picture")

  /// The captcha in words, for who listens.
  static func sum(_ left: Int, _ right: Int) -> Phrase {
    Phrase(
      "请回答：\(left) 加 \(right) 等于几？输入数字。",
      "Please answer in digits: how much is \(left) plus \(right)?")
  }

  // MARK: Registration

  /// NAT-1.1-10
  static let getCode = Phrase("免费获取验证码", "Send me a code")
  static let codeNote = Phrase(
    "填好其他各项后按 F5 免费获取验证码", "Fill in the rest, then F5 sends a free code")
  static let notice = Phrase("注意事项", "Please note")
  static let registered = Phrase("注册成功", "Registered")
  static let registeredText = Phrase(
    "注册成功。请用证件号码或手机号和密码登录。",
    "Your account is open. Sign in with your ID number or mobile and your password.")
  static let signInNow = Phrase("立即登录", "Sign in now")
  static let documentTaken = Phrase("该证件号码已注册，请直接登录", "This number is registered; please sign in")
  static let mobileTaken = Phrase("该手机号已被使用", "This mobile number is in use")
  static let knownOtherwise = Phrase(
    "该证件号码已在其他系统登记，但登记的姓名或手机号与您填写的不一致。请核对；仍不一致的，请持证件到服务点更正，或致电 010-63210000。",
    "Another system knows this number with another name or mobile. Check them; if they are right, have the record corrected at a service point or call 010-63210000."
  )
  static let codeWrong = Phrase("验证码错误", "Wrong code")
  static let codeVoid = Phrase("验证码已失效，请重新获取", "The code is void; have another one sent")

  static func code(_ check: SecondFactor.Check) -> Phrase {
    switch check {
    case .confirmed: Phrase("验证通过", "Confirmed")
    case .wrong(let left):
      Phrase("验证码错误，还可以输入 \(left) 次", "Wrong code; \(left) tries left")
    case .void: codeVoid
    }
  }

  static func waiting(until clock: String) -> Phrase {
    Phrase("尝试次数过多，请于 \(clock) 后重试", "Too many tries; try again after \(clock)")
  }

  static func resume(_ code: String) -> Phrase {
    Phrase(
      "续填码 \(code)：断线后24小时内凭此码接着填（F3）",
      "Resume code \(code): good for 24 hours (F3)"
    )
  }

  static let resumeKey = Phrase("凭续填码继续", "Resume")
  static let resumeCode = Phrase("续填码", "Resume code")
  static let resumeHint = Phrase("例如 K7M2-9QXA", "Such as K7M2-9QXA")
  static let resumeUnknown = Phrase(
    "没有找到该续填码，或已超过24小时", "There is no such code, or it is older than 24 hours")
  static let resumed = Phrase("已恢复填写的内容，请重新输入密码", "Restored; please type the password again")

  // MARK: Password

  static let mismatch = Phrase(
    "填写信息与注册信息不一致，重置失败", "This does not agree with the registration; nothing was reset")
  static let resetDone = Phrase("密码已重置，请用新密码登录", "The password is reset; sign in with the new one")
  static let closed = Phrase(
    "该账号已停用，请致电 010-63210000", "This account is closed; call 010-63210000")

  /// The sentence of a refusal on the national sign-in.
  static func refused(_ refusal: SignInRefusal, at now: Moment) -> Phrase {
    switch refusal {
    case .wrongPassword, .unknownPair: Phrase("账号或密码错误", "Login or password is wrong")
    case .accountClosed: closed
    case .waiting, .wechatNotBound: SignInText.refused(refusal, at: now)
    }
  }
}

extension FieldWords {
  /// Words of the account forms of the national platform.
  static let registration: [FieldKey: FieldWords] = {
    var words = registrationWords
    words.merge(resetWords) { _, new in new }
    words.merge(nationalSignInWords) { _, new in new }
    for country in NationalityText.all {
      words[FieldKey(data: "register.nationality.\(country.letters)")] = FieldWords(country.name)
    }
    return words
  }()

  private static let password = FieldWords(
    "密码", "Password",
    hint: Phrase("8—20位，须同时含字母和数字", "8-20 characters with letters and digits"),
    help: Phrase(
      "密码8—20位，须同时包含字母和数字，不能与证件号码或手机号相同。",
      "8 to 20 characters with letters and digits; not your ID number or mobile."))
  private static let name = FieldWords(
    "真实姓名", "Name",
    hint: Phrase("与证件上的姓名一致", "As on the document"),
    help: Phrase(
      "须与身份证件上的姓名完全一致，2—50个字。间隔号写作“·”。生僻字按 F6 查找。",
      "Exactly as on the document, 2 to 50 characters. F6 finds rare characters."))
  private static let mobile = FieldWords(
    "手机号", "Mobile",
    hint: Phrase("11位手机号码", "11 digits"),
    help: Phrase(
      "用于接收验证码，也可以用来登录。一个手机号只能注册一个账号。",
      "Codes go to it, and you may sign in with it. One account per number."))
  private static let code = FieldWords(
    "验证码", "Code",
    hint: Phrase("短信中的6位数字", "6 digits of the message"),
    help: Phrase(
      "先填好其他各项，再按 F5 免费获取。验证码3分钟内有效，每3分钟只能发送一次，可输入5次。",
      "Fill in the rest, then press F5. A code is valid for 3 minutes and 5 tries; one is sent in 3 minutes."
    ))

  private static let registrationWords: [FieldKey: FieldWords] = [
    "register.kind": FieldWords(
      "证件类型", "Document",
      help: Phrase(
        "请先选择证件类型；更换类型后须重新输入证件号码。", "Choose it first; changing it clears the number.")),
    "register.kind.rid": FieldWords("内地居民身份证", "Mainland identity card"),
    "register.kind.hkmo": FieldWords("港澳居民来往内地通行证", "Mainland permit (HK, Macao)"),
    "register.kind.tw": FieldWords("台湾居民来往大陆通行证", "Mainland permit (Taiwan)"),
    "register.kind.passport": FieldWords("护照（外国）", "Foreign passport"),
    "register.nationality": FieldWords(
      "国籍（地区）", "Nationality",
      hint: Phrase("回车选择，可输入名称或拼音首字母", "Enter opens the list; type to search"),
      help: Phrase("护照签发国家或地区。", "The country or region that issued the passport.")),
    "register.number": FieldWords(
      "证件号码", "Number",
      hint: Phrase("请输入证件号码", "Type the number"),
      help: Phrase(
        "按证件填写，全角数字和空格会自动处理。证件号码也是登录账号。\n身份证18位；港澳通行证 H 或 M 加8位数字；台胞证8位数字；护照5—9位。",
        "As on the document; blanks are removed for you. It is also your login.\n18 characters; H or M and 8 digits; 8 digits; 5 to 9 characters of a passport."
      )),
    "register.name": name,
    "register.gender": FieldWords(
      "性别", "Gender", help: Phrase("与证件一致。", "As on the document.")),
    "register.gender.1": FieldWords("男", "Male"),
    "register.gender.2": FieldWords("女", "Female"),
    "register.birthDate": FieldWords(
      "出生日期", "Birth date", help: Phrase("与证件一致，须年满16周岁。", "As on the document; 16 or older.")),
    "register.password": password,
    "register.passwordAgain": FieldWords(
      "确认密码", "Repeat it",
      hint: Phrase("请再输入一次密码", "The same once more"),
      help: Phrase("与上面的密码相同。", "The same password once more.")),
    "register.mobile": mobile,
    "register.code": code,
  ]

  private static let resetWords: [FieldKey: FieldWords] = [
    "reset.number": FieldWords(
      "证件号码", "Number",
      hint: Phrase("注册时的证件号码", "The number you registered with"),
      help: Phrase("注册时填写的证件号码。", "The document number you registered with.")),
    "reset.name": name,
    "reset.password": FieldWords("新密码", "New password", hint: password.hint, help: password.help),
    "reset.passwordAgain": FieldWords(
      "确认新密码", "Repeat it",
      hint: Phrase("请再输入一次新密码", "The same once more"),
      help: Phrase("与上面的新密码相同。", "The same password once more.")),
    "reset.mobile": FieldWords(
      "手机号", "Mobile", hint: Phrase("注册时的手机号", "The mobile you registered with"),
      help: Phrase(
        "注册时的手机号；已换号的请持证件到服务点办理。", "The registered mobile; if you lost it, visit a service point.")),
    "reset.code": code,
  ]

  private static let nationalSignInWords: [FieldKey: FieldWords] = [
    "signIn.account": FieldWords(
      "证件号码或手机号", "ID no. or mobile",
      hint: Phrase("请输入证件号码或手机号", "Type your ID number or mobile"),
      help: Phrase(
        "注册时的证件号码或手机号，例如 310101199003071230、13812342238。",
        "The ID number or mobile you registered with.")),
    "signIn.secret": FieldWords(
      "密码", "Password",
      hint: Phrase("请输入密码", "Type your password"),
      help: Phrase(
        "忘记密码请按 F8 找回。连续输错5次将锁定15分钟。", "F8 resets it. Five wrong tries lock it for 15 minutes.")),
    "signIn.captcha": FieldWords(
      "验证码", "Code",
      hint: RegistrationText.captchaHint,
      help: Phrase(
        "输入图形中的4位字符，不分大小写，5分钟内有效，每张只能用一次。看不清按 Ctrl-R 换一张。",
        "The 4 characters of the picture, case aside; valid for 5 minutes and one try. Ctrl-R draws another."
      )),
  ]
}
