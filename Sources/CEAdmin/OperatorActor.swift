import CEDomain

extension Actor {
  /// Whoever may run `ceadmin` on the store's files: the platform operator.
  ///
  /// The account is a name, not a row: the right to run the command is the operating system's.
  static let commandLine = Actor(
    account: Identifier("ceadmin"), person: nil, roles: [.platformOperator], organisation: nil,
    region: "", session: Identifier("ceadmin"), displayName: "ceadmin")
}
