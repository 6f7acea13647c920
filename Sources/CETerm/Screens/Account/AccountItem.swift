import CEDomain

/// The entries of the personal centre, in the order of their numbers (NAT-9).
enum AccountItem: Int, Hashable, CaseIterable {
  case history = 1
  case realName, mobile, password, wechat, sessions, export, consents

  /// Said on the phone: 0.3.1 …
  var number: String { "0.3.\(rawValue)" }

  /// The entries an account has.
  static func offered(to standing: AccountStanding?) -> [AccountItem] {
    guard let standing else { return [.sessions] }
    return allCases.filter { item in
      switch item {
      case .realName: standing.showsRealName
      case .password: standing.hasPassword
      case .history, .mobile, .wechat, .sessions, .export, .consents: true
      }
    }
  }

  func screen(in context: Context) throws -> [Effect] {
    switch self {
    case .history: [.push(HistoryScreen(context: context))]
    case .realName: try RealNameScreen.open(in: context)
    case .mobile: try MobileScreen.open(in: context)
    case .password: try PasswordForm.open(in: context)
    case .wechat: [.push(WeChatScreen(context: context))]
    case .sessions: [.push(SessionsScreen(context: context))]
    case .export: PersonExportScreen.ask(in: context)
    case .consents: [.push(ConsentsScreen(context: context))]
    }
  }
}
