import CEDomain

/// Words of the real-name check (NAT-2.5).
enum RealNameText {
  static let heading = Phrase("实名认证", "Real-name check")
  static let scan = Phrase("支付宝实名认证", "Check with Alipay")
  static let port = Phrase("在线核验", "Check on-line")
  static let manual = Phrase("线上实名认证", "Check by pictures")
  static let toCollection = Phrase("去信息采集", "Go on to collection")
  static let withdraw = Phrase("撤回申请", "Take back")
  static let opinion = Phrase("审核意见", "Opinion")
  static let submitted = Phrase("提交时间", "Sent at")
  static let decided = Phrase("认证时间", "Decided at")
  static let stateLabel = Phrase("认证状态", "State")
  static let way = Phrase("认证方式", "How")

  static let why = Phrase(
    "办理信息采集前须先完成实名认证。姓名和证件号码须与注册信息一致。",
    "Your identity is checked before information collection. Name and number must be those you registered."
  )

  /// NAT-2.5-09
  static func state(_ state: RealName.State) -> Phrase {
    switch state {
    case .unverified: Phrase("未认证", "not verified")
    case .pending: Phrase("认证审核中", "under review")
    case .verified: Phrase("已认证", "verified")
    case .refused: Phrase("认证未通过", "refused")
    }
  }

  static func name(of way: RealName.Way) -> Phrase {
    switch way {
    case .scan: scan
    case .port: port
    case .manual: manual
    }
  }

  static let scanSummary = Phrase("用本人支付宝扫码，立即完成", "your own Alipay, done at once")
  static let portSummary = Phrase("核对姓名和证件号码，立即完成", "name and number, done at once")
  static let manualSummary = Phrase(
    "不能用支付宝的，上传证件照片审核", "without Alipay: for a clerk")

  static let next = Phrase("完成实名认证", "have your identity checked")
  static let nextAgain = Phrase("按审核意见修改实名认证", "mend your real-name check")

  /// What to do in a state.
  static func advice(_ realName: RealName) -> Phrase {
    switch realName.state {
    case .unverified: Phrase("请选择一种方式：", "Choose a way:")
    case .pending:
      Phrase(
        "工作人员正在核对您提交的照片，结果会发到消息。也可以改用下面的方式立即完成。",
        "A clerk compares your pictures; the result comes as a message. You may also finish at once:"
      )
    case .verified:
      Phrase("您已完成实名认证，可以办理信息采集。", "You are verified; information collection is open.")
    case .refused: Phrase("请按审核意见修改后重新提交，或选择其他方式：", "Mend what the opinion says and send again:")
    }
  }

  /// NAT-2.5-02
  static let mismatch = Phrase("实名信息与注册信息不一致", "The identity is not the one you registered")
  static let unavailable = Phrase(
    "核验服务没有响应，请稍后重试，或改用线上实名认证",
    "The service did not answer; try later, or hand in pictures")
  static let verified = Phrase("实名认证成功", "You are verified")
  static let sent = Phrase("已提交，认证审核中", "Sent; a clerk will look at it")
  static let withdrawn = Phrase("已撤回，可以修改后重新提交", "Taken back; mend it and send again")
  static let withdrawQuestion = Phrase(
    "撤回后工作人员不再审核，已上传的照片保留在草稿中。确定撤回吗？",
    "Nobody will review it; your pictures stay in the draft. Take it back?")

  static func refused(_ refusal: RealNameRefusal) -> Phrase {
    switch refusal {
    case .notPermitted: RefusalText.notPermitted
    case .consentMissing: Phrase("请先阅读并同意授权说明", "Read the statement and agree to it first")
    case .alreadyVerified: Phrase("您已完成实名认证", "You are verified already")
    case .triesUsed(let most):
      Phrase(
        "今天已有 \(most) 次不一致，请明天再试，或改用线上实名认证",
        "\(most) mismatches today; try tomorrow, or hand in pictures")
    }
  }

  /// What the clerk wrote, about all of it and about single pictures.
  static func remarks(_ opinion: Opinion) -> [Phrase] {
    let whole =
      opinion.text.isEmpty ? [] : [self.opinion + Phrase("：", ": ") + Phrase(same: opinion.text)]
    return whole
      + opinion.fields.map {
        FormText.words(for: $0.field).label + Phrase("：", ": ") + Phrase(same: $0.text)
      }
  }

  static func history(_ state: RealName.State, _ way: RealName.Way?, _ opinion: String) -> Phrase {
    var words = Phrase("实名认证：", "Real name: ") + self.state(state)
    if let way { words = words + Phrase("（", " (") + name(of: way) + Phrase("）", ")") }
    return words + HistoryText.opinionWords(opinion)
  }

  /// The sentence of a message about the check; nil for a code of another area.
  static func message(_ code: String) -> Phrase? {
    guard code == "realName.verified" else { return nil }
    return Phrase("您已通过实名认证，可以办理信息采集。", "You are verified; information collection is open.")
  }

  // MARK: Consent

  static let consentHeading = Phrase("个人信息处理授权", "Consent")
  static let agree = Phrase("同意并继续", "Agree, go on")
  static let disagree = Phrase("不同意", "Do not agree")

  static let consent = Phrase(
    """
    实名认证个人信息处理授权（第 1 版）

    为核实您的身份，本平台需要处理以下个人信息。其中证件号码和证件照片属于敏感个人信息，须取得您的单独同意。

    一、处理什么：您的姓名、证件类型和号码；选择线上实名认证时，还有证件人像面、证件非人像面、手持证件人像面三张照片和所在省市。

    二、为什么处理：核对您本人与注册信息是否一致，完成后才能办理信息采集。不用于其他用途。

    三、怎样处理：选择支付宝或在线核验时，姓名和证件号码提供给核验服务方，由其回答是否一致；选择线上实名认证时，照片由客服人员比对。照片和证件号码加密保存，每次查看都有记录，您可以在个人档案信息中看到。

    四、保存多久：认证结果随账号保存；照片在账号注销时一并删除。

    五、您的权利：可以不同意，但不能办理信息采集；可以随时在“个人中心 → 授权同意记录”中撤回，撤回不影响此前已完成的认证；可以在“个人数据导出”中取得本人数据。
    """,
    """
    Consent to the processing of real-name data (version 1)

    To establish who you are the platform must process the data below. The document's number and its pictures are sensitive data and need your separate consent.

    1. What: your name, kind and number of document; if you hand in pictures, also the document's front and back, yourself holding it, and your province and city.

    2. Why: to compare you with what you registered. Information collection opens after that. Nothing else is done with the data.

    3. How: with Alipay or the on-line check, name and number go to the service, which answers whether they agree. With pictures, a support clerk compares them. Pictures and number are kept encrypted, and every view is recorded; you see it in your personal archive.

    4. How long: the result is kept with your account; the pictures are deleted when the account is closed.

    5. Your rights: you may refuse, but information collection stays closed; you may withdraw at any time under “Personal centre, Consents” without effect on what was done before; you may take a copy under “Export my data”.
    """)

  // MARK: Pictures (NAT-2.5-04…08)

  static let requirements = Phrase(
    "请仔细阅读文件上传要求：三张照片均为 jpg/jpeg/png，不超过 2 MB；四角完整、文字清晰、无反光；手持证件时面部和证件都要清楚。",
    "Read the requirements: three pictures, jpg/jpeg/png, at most 2 MB each; all corners, sharp letters, no glare; face and document both clear."
  )
}

extension FieldWords {
  /// Words of the form for the manual check.
  static var realName: [FieldKey: FieldWords] {
    [
      "realName.region": FieldWords(
        "所在省市", "Province, city",
        help: Phrase("您工作或居住的省份和城市，申请由该地受理。", "Where you work or live.")),
      "realName.front": FieldWords(
        "证件人像面", "Side with portrait",
        help: Phrase("证件有本人照片的一面。", "The side of the document with your portrait.")),
      "realName.back": FieldWords(
        "证件非人像面", "Other side",
        help: Phrase(
          "证件没有照片的一面；护照为签发页或封面。", "The side without it; of a passport, the issuing page.")),
      "realName.holding": FieldWords(
        "手持证件人像面", "Holding the document",
        help: Phrase("本人手持证件人像面的半身照。", "Yourself, holding the side with the portrait.")),
    ]
  }
}
