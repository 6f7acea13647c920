import CEDomain

/// 帮助中心, 操作说明, 咨询答疑 and the regulations, signed in or not (NAT-1.2, 2.3, 2.4).
enum HelpMenu {
  static func popup() -> MenuPopup {
    MenuPopup(
      heading: Heading("", HelpCentreText.menu),
      items: [
        .init(HelpCentreText.centre) {
          [.push(ArticlesScreen(.helpCentre(topic: nil), context: $0))]
        },
        .init(HelpCentreText.guide) { [.push(ArticlesScreen(.guide, context: $0))] },
        .init(HelpCentreText.ask) { [.push(AskScreen(context: $0))] },
        .init(HelpCentreText.regulations) { [.push(ArticlesScreen(.regulations, context: $0))] },
        .init(HelpCentreText.shanghaiServices) { [.push(PublicMenuScreen(context: $0))] },
      ])
  }
}
