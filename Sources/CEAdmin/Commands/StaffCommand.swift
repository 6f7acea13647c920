import ArgumentParser
import CEDomain

/// `ceadmin staff add`: an account for a member of staff.
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "工作人员账号 / Accounts of staff.", subcommands: [Add.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "新增账号，密码从标准输入读取 / Adds an account; the password comes on standard input.")

    @OptionGroup var options: StoreOptions

    @Option(name: .long, help: "用户名 / the login name.")
    var login: String

    @Option(name: .long, help: "显示姓名 / the name shown.")
    var name: String

    @Option(
      name: .long,
      help: ArgumentHelp(
        "角色 / the role: \(Role.staff.map(\.rawValue).joined(separator: ", "))."))
    var role: String

    @Option(name: .long, help: "所属机构代码 / the organisation's code.")
    var organisation: String?

    @Option(name: .long, help: "行政区划代码，空为不限 / the division; empty for no limit.")
    var region: String = ""

    func run() throws {
      guard let role = Role(rawValue: role), Role.staff.contains(role) else {
        throw CommandFailure(2, StaffText.unknownRole(role))
      }
      let store = try options.open()
      guard let password = readLine(strippingNewline: true), !password.isEmpty else {
        throw CommandFailure(2, StaffText.passwordMissing)
      }
      try withStoreErrors(options.store) {
        let creation = try StaffAccounts(store: store).create(
          StaffAccounts.Draft(
            login: login, displayName: name, roles: [role],
            organisation: try organisation(in: store), region: region),
          password: password, at: .now, from: .system)
        switch creation {
        case .created: say(StaffText.created(login))
        case .loginTaken: throw CommandFailure(1, StaffText.loginTaken(login))
        case .passwordRefused: throw CommandFailure(1, StaffText.passwordRefused)
        }
      }
    }

    private func organisation(in store: OpenStore) throws -> Identifier<Organisation>? {
      guard let code = organisation else { return nil }
      guard let found = try Organisations(store: store).organisation(code: code) else {
        throw CommandFailure(1, ImportText.unknownInstitution(code))
      }
      return found
    }
  }
}
