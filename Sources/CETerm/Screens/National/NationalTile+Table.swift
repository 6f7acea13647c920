import CEDomain

extension NationalTile {
  /// The tiles in the order of NAT-0-04 and NAT-0-05; those without a module are left out.
  /// The notices come last, and only when there are any.
  static func listed(in context: Context) -> [NationalTile] {
    let notices = HelpLibrary(store: context.store).hasPolicies ? [policies] : []
    return all.filter { $0.open != nil } + notices
  }

  /// The modules that are asked, in this order, for the next thing to do.
  static let steps: [NationalTile] = [realName, collection, change, transfer]

  private static let all: [NationalTile] = [
    collection, transfer, exam, titles, credits, awards, regulations, unitEducation, unitFeedback,
  ]

  /// The menu 会计人员信息服务 (NAT-0-06): the same screens by another way.
  static var informationMenu: [NationalTile] {
    [collection, change, transfer].filter { $0.open != nil }
  }

  /// 实名认证, the gate before everything (NAT-2.5-01); no tile of its own.
  static let realName = NationalTile(
    number: "2.5", name: NationalText.realName,
    standing: { actor, context in try RealNameScreen.standing(of: actor, in: context) },
    open: { try RealNameScreen.open(in: $0) })

  /// 会计人员信息采集 (NAT-3)
  static let collection = NationalTile(
    number: "3", name: NationalText.collection,
    standing: { actor, context in
      let (state, opinion) = try CollectionPages.standing(of: actor, in: context)
      let detail = opinion.isEmpty ? nil : Phrase(same: opinion)
      return Standing(
        note: CollectionText.state(state),
        next: CollectionText.tileNext(state).map { Next(sentence: $0, detail: detail) })
    }, open: { try RealNameGate.pass(in: $0, to: CollectionPages.open) })

  /// 信息变更 (NAT-4)
  static let change = NationalTile(
    number: "4", name: NationalText.change, standing: { try ChangeStanding.change(of: $0, $1) },
    open: { [.push(ChangeScreen(context: $0))] })

  /// 会计人员属地关系调转 (NAT-5)
  static let transfer = NationalTile(
    number: "5", name: NationalText.transfer,
    standing: { try ChangeStanding.transfer(of: $0, $1) },
    open: { [.push(TransfersScreen(context: $0))] })

  /// 会计专业技术资格考试 (NAT-6)
  static let exam = closed("6", NationalText.exam)

  /// 会计职称管理 (NAT-7, NAT-0-05)
  static let titles = closed("7", NationalText.titles)

  /// 会计人员继续教育登记 (NAT-8)
  static let credits = closed("8", NationalText.credits)

  /// 会计人员奖惩记录 (NAT-0-15)
  static let awards = NationalTile(
    number: "0.6", name: NationalText.awards, open: { _ in [.push(AwardsScreen())] })

  /// 会计法规制度学习 (NAT-0-16)
  static let regulations = NationalTile(
    number: "0.7", name: HelpCentreText.regulations, isPersonal: false,
    open: { [.push(ArticlesScreen(.regulations, context: $0))] })

  /// 政策通知 (ROL-8-08)
  static let policies = NationalTile(
    number: "0.10", name: HelpCentreText.policies, isPersonal: false,
    open: { [.push(ArticlesScreen(.policies, context: $0))] })

  /// 单位会计人员继续教育管理 (NAT-0-17)
  static let unitEducation = unitOnly("0.8", NationalText.unitEducation)

  /// 单位会计准则制度反馈意见 (NAT-0-18)
  static let unitFeedback = unitOnly("0.9", NationalText.unitFeedback)

  /// A module that this installation does not have yet: says so plainly.
  private static func closed(_ number: String, _ name: Phrase) -> NationalTile {
    NationalTile(
      number: number, name: name,
      standing: { _, _ in Standing(note: NationalText.notOpenNote) },
      open: { _ in [.say(NationalText.notOpen, .info)] })
  }

  private static func unitOnly(_ number: String, _ name: Phrase) -> NationalTile {
    NationalTile(
      number: number, name: name,
      standing: { _, _ in Standing(note: NationalText.unitNote) },
      open: { _ in [.say(NationalText.unitOnly, .warning)] })
  }
}
