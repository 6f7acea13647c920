extension Form {
  /// 账号登录 (SH-2-02, SH-2-03).
  public static let learnerSignIn = Form(
    name: "sh.sign-in", number: "2.1",
    fields: [
      Field("signIn.name", .text(characters: 50), rules: [PersonNameRule()]),
      Field("signIn.number", .text(characters: 40), rules: [AnyDocumentRule()]),
    ])

  /// 管理入口 (OV-5-01).
  public static let staffSignIn = Form(
    name: "staff.sign-in", number: "2.4",
    fields: [
      Field("signIn.login", .text(characters: 40)),
      Field("signIn.password", .secret(characters: 40)),
    ])

  /// The own password in place of one an operator gave out (ROL-8-06).
  public static let staffPassword = Form(
    name: "staff.password", number: "2.6",
    fields: [
      Field("staffPassword.new", .secret(characters: 20), rules: [PasswordRule()]),
      Field(
        "staffPassword.again", .secret(characters: 20),
        rules: [RepeatedPasswordRule(of: "staffPassword.new")]),
    ])

  /// The six digits of a message (NAT-1.1-09).
  public static let code = Form(
    name: "sign-in.code", number: "2.2",
    fields: [Field("signIn.code", .text(characters: 12), rules: [VerificationCodeRule()])])

  /// 培训记录查询 (SH-0-08).
  public static let recordQuery = Form(
    name: "sh.record-query", number: "0.7",
    fields: [
      Field("recordQuery.name", .text(characters: 50), rules: [PersonNameRule()]),
      Field("recordQuery.number", .text(characters: 40), rules: [AnyDocumentRule()]),
    ])
}
