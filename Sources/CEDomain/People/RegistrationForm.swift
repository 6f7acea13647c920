extension Form {
  /// 新用户注册 (NAT-1.1).
  public static let registration = Form(
    name: "nat.registration", number: "N1.1",
    fields: [
      Field("register.kind", .choice(.registrationDocuments)),
      Field(
        "register.nationality", .lookup(.nationalities),
        shownWhen: { $0["register.kind"] == IdentityDocument.Kind.passport.rawValue }),
      Field(
        "register.number", .text(characters: 40),
        rules: [DocumentNumberRule(kindFrom: "register.kind", minimumAge: Registration.least)]),
      Field("register.name", .text(characters: 50), rules: [PersonNameRule()]),
      // Other documents do not tell them (NAT-1.1-15).
      Field(
        "register.gender", .choice(Choices(Gender.allCases.map { Choice($0.rawValue, .worded) })),
        shownWhen: { !Registration.isToldByNumber($0) }),
      Field(
        "register.birthDate", .date,
        rules: [DateRangeRule(), MinimumAgeRule(years: Registration.least)],
        shownWhen: { !Registration.isToldByNumber($0) }),
      Field(
        "register.password", .secret(characters: 20),
        rules: [PasswordRule(otherThan: ["register.number", "register.mobile"])]),
      Field(
        "register.passwordAgain", .secret(characters: 20),
        rules: [RepeatedPasswordRule(of: "register.password")]),
      Field("register.mobile", .text(characters: 20), rules: [MobileRule()]),
      Field("register.code", .text(characters: 12), rules: [VerificationCodeRule()]),
    ])

  /// 找回密码 (NAT-2.2).
  public static let passwordReset = Form(
    name: "nat.password-reset", number: "N2.2",
    fields: [
      Field("reset.number", .text(characters: 40), rules: [AnyDocumentRule()]),
      Field("reset.name", .text(characters: 50), rules: [PersonNameRule()]),
      Field(
        "reset.password", .secret(characters: 20),
        rules: [PasswordRule(otherThan: ["reset.number", "reset.mobile"])]),
      Field(
        "reset.passwordAgain", .secret(characters: 20),
        rules: [RepeatedPasswordRule(of: "reset.password")]),
      Field("reset.mobile", .text(characters: 20), rules: [MobileRule()]),
      Field("reset.code", .text(characters: 12), rules: [VerificationCodeRule()]),
    ])

  /// 会计人员登录 (NAT-2.1).
  public static let nationalSignIn = Form(
    name: "nat.sign-in", number: "N2.1",
    fields: [
      Field("signIn.account", .text(characters: 40), rules: [AccountNameRule()]),
      Field("signIn.secret", .secret(characters: 40)),
      Field("signIn.captcha", .text(characters: 8), rules: [CaptchaRule()]),
    ])
}

extension Choices {
  /// The four documents of NAT-1.1-01, in their order.
  static let registrationDocuments = Choices(
    [
      IdentityDocument.Kind.residentIdentityCard, .hongKongMacaoPermit, .taiwanPermit, .passport,
    ].map { Choice($0.rawValue, .worded) })

  /// Every country whose passport is a foreign one.
  static let nationalities = Choices { _ in
    Nationality.all.filter { !["CHN", "HKG", "MAC", "TWN"].contains($0.letters) }
      .map { Choice($0.letters, .worded) }
  }
}
