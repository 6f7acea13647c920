import CEDomain

/// The help texts that every new store begins with.
public enum ShippedHelp {
  /// `Data/help/help.txt`.
  public static var text: String {
    TemporaryStore.contents(of: TemporaryStore.root + "/Data/help/help.txt")
  }

  /// Takes them into a store.
  public static func install(in store: OpenStore, at now: Moment) throws {
    let actor = Actor(
      account: Identifier("operator"), person: nil, roles: [.platformOperator],
      organisation: nil, region: "", session: Identifier("operator"), displayName: "")
    for article in try HelpArticleText.articles(in: text) {
      _ = try HelpLibrary(store: store).take(article, by: actor, at: now)
    }
  }
}
