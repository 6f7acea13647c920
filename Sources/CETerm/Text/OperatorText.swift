import CEDomain

/// Words of the desk for accounts of staff, and of their first sign-in.
enum OperatorText {
  static let staff = Phrase("工作人员账号", "Staff accounts")
  static let login = Phrase("用户名", "Login")
  static let loginHint = Phrase("3至40位字母、数字、点或连字符", "3-40 letters, digits, dots, hyphens")
  static let roles = Phrase("角色", "Roles")
  static let region = Phrase("管辖地区", "Region")
  static let regionHint = Phrase("不选为不限地区", "None means no limit")
  static let everywhere = Phrase("不限", "no limit")
  static let organisation = Phrase("所属机构", "Organisation")
  static let organisationHint = Phrase("单位和机构账号必选", "Needed for employers and institutions")
  static let madeOn = Phrase("建立时间", "Made on")
  static let newAccount = Phrase("新增账号", "New account")
  static let change = Phrase("修改资料与角色", "Change name, roles")
  static let resetPassword = Phrase("重置密码", "Reset password")
  static let resetConsequence = Phrase(
    "原密码立即失效，正在进行的登录立即结束。新密码只显示一次，请当面或电话告知本人。",
    "The old password and open sessions end at once. The new one is shown once: tell it to the "
      + "person yourself.")

  static let choosePassword = Phrase("设置新密码", "Choose a password")
  static let choosePasswordIntro = Phrase(
    "您使用的是一次性密码，请设置自己的密码后继续。",
    "Your password works only once. Choose your own to go on.")
  static let samePassword = Phrase(
    "新密码不能与一次性密码相同", "The new password must differ from the one given out")

  static func oneTime(_ password: String, login: String) -> Phrase {
    Phrase(
      "用户名：\(login)\n一次性密码：\(password)\n只显示这一次，3日内有效；首次登录须设置自己的密码。",
      "Login: \(login)\nOne-time password: \(password)\nShown only now and good for 3 days; at the "
        + "first sign-in an own one must be chosen.")
  }

  static func name(of role: Role) -> Phrase {
    switch role {
    case .learner: Phrase("学员", "learner")
    case .employer: Phrase("用人单位管理员", "employer administrator")
    case .countyFinance: Phrase("县级财政部门", "county finance bureau")
    case .cityFinance: Phrase("市级财政部门", "city finance bureau")
    case .provinceFinance: Phrase("省级财政部门", "province finance bureau")
    case .humanResources: Phrase("人社部门", "HR bureau")
    case .networkInstitution: Phrase("网络继续教育机构", "network institution")
    case .faceToFaceInstitution: Phrase("面授继续教育机构", "face-to-face institution")
    case .examOffice: Phrase("考试管理机构", "exam office")
    case .cashier: Phrase("柜台收费", "cashier")
    case .support: Phrase("客服人员", "support")
    case .platformOperator: Phrase("平台运营管理员", "platform operator")
    case .system: Phrase("系统任务", "system job")
    }
  }

  static func list(_ roles: Set<Role>) -> Phrase {
    let names = Role.allCases.filter(roles.contains).map { name(of: $0) }
    return Phrase(
      names.map(\.chinese).joined(separator: "、"), names.map(\.english).joined(separator: ", "))
  }

  static func state(_ record: StaffRecord, at now: Moment) -> Phrase {
    switch record.state {
    case .active:
      record.oneTimeUntil.map {
        now < $0 ? Phrase("待改密码", "new password") : Phrase("密码过期", "pw. expired")
      } ?? Phrase("正常", "active")
    case .locked: Phrase("锁定", "locked")
    case .disabled: Phrase("停用", "closed")
    }
  }

  /// Why nothing was done.
  static func sentence(_ outcome: StaffDirectory.Outcome) -> Phrase {
    switch outcome {
    case .done, .password: Phrase("已完成", "Done")
    case .loginTaken: Phrase("该用户名已被使用，请换一个", "This login is taken; choose another")
    case .loginRefused:
      Phrase("用户名应为3至40位字母、数字、点或连字符", "A login has 3-40 letters, digits, dots or hyphens")
    case .nameMissing: Phrase("请输入1至50字的姓名", "Type a name of 1 to 50 characters")
    case .rolesRefused: Phrase("请至少选择一个角色", "Choose one role at least")
    case .organisationMissing:
      Phrase("单位和机构账号须选择所属机构", "Employers and institutions need their organisation")
    case .ownAccount: Phrase("不能修改本人的账号", "Your own account is changed by a colleague")
    case .unchanged: Phrase("没有变化", "Nothing changed")
    case .notPermitted: RefusalText.notPermitted
    }
  }
}

extension FieldWords {
  /// The words of the operator's forms.
  static let operations: [FieldKey: FieldWords] = [
    "staffPassword.new": FieldWords(
      "新密码", "New password", hint: Phrase("8-20位，须含字母和数字", "8-20 characters, letters and digits"),
      help: Phrase(
        "请勿使用一次性密码或容易猜到的密码。", "Neither the one-time password nor one that is easily guessed.")),
    "staffPassword.again": FieldWords(
      "确认新密码", "Type it again", help: Phrase("请再输入一次新密码。", "The same password once more.")),
  ]
}
