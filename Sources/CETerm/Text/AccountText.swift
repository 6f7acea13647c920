import CEDomain

/// Words of the personal centre (NAT-9).
enum AccountText {
  static let centre = Phrase("个人中心", "Personal centre")
  static let centreHint = Phrase(
    "按数字键或回车打开；个人数据只有您本人可见", "A digit or Enter opens; only you see what is here")
  static let open = Phrase("打开", "Open")
  static let state = Phrase("状态", "State")

  static func name(_ item: AccountItem) -> Phrase {
    switch item {
    case .history: Phrase("个人档案信息", "Personal archive")
    case .realName: Phrase("实名认证", "Real-name check")
    case .mobile: Phrase("信息修改", "Change mobile")
    case .password: Phrase("修改密码", "Change password")
    case .wechat: Phrase("微信绑定", "WeChat")
    case .sessions: Phrase("登录会话", "Sessions")
    case .export: Phrase("个人数据导出", "Export my data")
    case .consents: Phrase("授权同意记录", "Consents")
    }
  }

  /// What stands beside an entry: where the matter is now.
  static func status(of item: AccountItem, _ standing: AccountStanding?) -> Phrase {
    guard let standing else { return Phrase(same: "") }
    switch item {
    case .history: return Phrase("基本信息和全部办理记录", "who you are, all that happened")
    case .realName: return RealNameText.state(standing.realName.state)
    case .mobile:
      guard let mobile = standing.mobileMasked else {
        return Phrase("未登记手机号码", "no mobile number")
      }
      return Phrase("手机 \(mobile)", "mobile \(mobile)")
    case .password: return Phrase("登录密码", "of this account")
    case .wechat:
      guard let since = standing.wechatSince else { return Phrase("未绑定", "not bound") }
      let day = ClockTime(of: since).day
      return Phrase("已绑定（\(day)）", "bound since \(day)")
    case .sessions:
      let count = standing.liveSessions
      return Phrase("当前登录 \(count) 处", count == 1 ? "1 open" : "\(count) open")
    case .export: return Phrase("系统保存的本人全部数据", "everything kept about you")
    case .consents:
      return Phrase("有效授权 \(standing.consents) 项", "\(standing.consents) in force")
    }
  }

  // MARK: Sessions

  static let endOthers = Phrase("结束其他登录", "End all others")
  static let noOthers = Phrase("没有其他登录", "There is no other session")

  static func endOthersQuestion(_ count: Int) -> Phrase {
    Phrase(
      "将结束另外 \(count) 处登录，那里需要重新登录；已保存的内容不受影响。确定结束吗？",
      count == 1
        ? "The other session will have to sign in again; what was saved there stays. End it?"
        : "The \(count) other sessions will have to sign in again; what was saved stays. End them?"
    )
  }

  static func othersEnded(_ count: Int) -> Phrase {
    Phrase("已结束其他 \(count) 处登录", count == 1 ? "1 session ended" : "\(count) sessions ended")
  }

  // MARK: WeChat (NAT-9-03…06)

  /// NAT-9-04
  static let wechatUnbound = Phrase(
    "尚未绑定微信，无法进行微信扫码登录，接收公众号消息",
    "No WeChat is bound: you cannot sign in by scanning or get messages in WeChat")
  static let wechatBound = Phrase(
    "可以用微信扫码登录，接收公众号消息", "You can sign in by scanning and get messages in WeChat")

  /// NAT-9-06 has the words of the second.
  static func wechatHow(isBound: Bool) -> Phrase {
    isBound
      ? Phrase(
        "按回车解绑：可解除微信扫码登录，不接收公众号消息",
        "Enter unbinds it: no signing in by scan, no messages in WeChat")
      : Phrase(
        "按回车显示二维码，用微信扫描即可绑定；一个账号绑定一个微信",
        "Enter shows a code to scan with WeChat; one WeChat for each account")
  }

  // MARK: Password

  static let change = Phrase("确认修改", "Change")
  static let passwordIntro = Phrase(
    "修改后，其他终端上的登录会全部结束。", "All your other sessions will end.")

  static func passwordChanged(ended: Int) -> Phrase {
    ended == 0
      ? Phrase("密码已修改", "The password is changed")
      : Phrase(
        "密码已修改，并结束了其他 \(ended) 处登录", "The password is changed; other sessions ended: \(ended)")
  }

  static func refused(_ refusal: PasswordChange.Refusal, at now: Moment) -> Phrase {
    switch refusal {
    case .notPermitted: RefusalText.notPermitted
    case .noPassword:
      Phrase("该账号用姓名、证件号码和验证码登录，没有密码", "This account signs in without a password")
    case .wrongPassword: Phrase("原密码不正确，请重新输入", "The old password is wrong; type it again")
    case .waiting(let until):
      Phrase(
        "密码输错次数过多，请于 \(ClockTime(of: until).clock) 后重试",
        "Too many wrong passwords; try again after \(ClockTime(of: until).clock)")
    case .invalid: Phrase("请按提示修改", "Correct the marked fields")
    }
  }

  // MARK: Mobile (NAT-9-07/08)

  static let mobileChanged = Phrase(
    "手机号码已修改，下次请用新号码登录", "The mobile is changed; sign in with the new one from now on")
  static let mobileAtDesk = Phrase(
    "该账号的手机号码请持证件到服务点修改，或致电 400-900-5955",
    "Have the mobile of this account changed at a service point, or call 400-900-5955")

  static func refused(_ refusal: MobileChange.Refusal, at now: Moment) -> Phrase {
    switch refusal {
    case .notPermitted: RefusalText.notPermitted
    case .taken: RegistrationText.mobileTaken
    case .unchanged: Phrase("新手机号码与原手机号码相同", "It is the number you have already")
    case .password(.wrongPassword): Phrase("密码不正确，请重新输入", "The password is wrong; type it again")
    case .password(let reason): refused(reason, at: now)
    case .code(let check): RegistrationText.code(check)
    case .invalid: Phrase("请按提示修改", "Correct the marked fields")
    }
  }

  // MARK: Consents

  static let purpose = Phrase("用途", "Purpose")
  static let wording = Phrase("版本", "Version")
  static let agreedAt = Phrase("同意时间", "Agreed at")
  static let readConsent = Phrase("查看原文", "Read")
  static let withdraw = Phrase("撤回同意", "Withdraw")
  static let noConsents = Phrase("暂无授权记录", "No consents")
  static let withdrawnBefore = Phrase("该授权已撤回", "It was withdrawn before")
  static let withdrawQuestion = Phrase(
    "撤回后，不再据此收集新的个人信息；撤回前已完成的办理仍然有效。以后办理该业务时需要重新同意。确定撤回吗？",
    "Nothing new will be collected under it; what was done before stays valid. You will be asked again when you need it. Withdraw?"
  )

  static func name(of purpose: Consent.Purpose) -> Phrase {
    switch purpose {
    case .realName: Phrase("实名认证信息处理授权", "Real-name data")
    }
  }

  static func wording(of purpose: Consent.Purpose) -> Phrase {
    switch purpose {
    case .realName: RealNameText.consent
    }
  }

  static func state(of consent: Consent) -> Phrase {
    guard let end = consent.withdrawnAt else { return Phrase("有效", "in force") }
    let day = ClockTime(of: end).day
    return Phrase("\(day) 撤回", "ended \(day)")
  }

  static func outcome(_ outcome: Consents.Withdrawal) -> Phrase {
    switch outcome {
    case .withdrawn: Phrase("已撤回同意", "The consent is withdrawn")
    case .notStanding: withdrawnBefore
    case .notPermitted: RefusalText.notPermitted
    }
  }
}

extension FieldWords {
  /// Words of the forms of the personal centre.
  static var account: [FieldKey: FieldWords] {
    [
      "account.oldMobile": FieldWords("原手机号码", "Present mobile"),
      "account.newMobile": FieldWords(
        "新手机号码", "New mobile", hint: Phrase("11位手机号码", "11 digits"),
        help: Phrase(
          "验证码发送到新号码；修改后用新号码登录。",
          "The code goes to the new number, by which you sign in afterwards.")
      ),
      "account.mobileCode": FieldWords(
        "验证码", "Code", hint: Phrase("按 F5 获取，6位数字", "F5 sends it: 6 digits"),
        help: Phrase("3分钟内有效，3分钟内只能发送一次。", "Valid for 3 minutes; one in 3 minutes.")),
      "account.password": FieldWords(
        "登录密码", "Password", hint: Phrase("确认是您本人", "to make sure that it is you")),
      "account.oldPassword": FieldWords(
        "原密码", "Old password", hint: Phrase("请输入现在使用的密码", "The one you use now")),
      "account.newPassword": FieldWords(
        "新密码", "New password", hint: Phrase("8-20位，含字母和数字", "8-20 letters and digits"),
        help: Phrase(
          "8至20位，至少一个字母和一个数字，不能与证件号码、手机号码或原密码相同。",
          "8 to 20 characters with a letter and a digit; not your ID number, mobile or old password."
        )),
      "account.repeatedPassword": FieldWords(
        "确认新密码", "Once more", hint: Phrase("再输入一次新密码", "Type the new one again")),
    ]
  }
}
