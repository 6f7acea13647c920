import ArgumentParser

/// The operator's command: makes stores, fills them, keeps them sound.
@main
struct CEAdmin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ceadmin",
    abstract: "会计人员继续教育终端的运维命令 / The operator's command of ceterm.",
    discussion: """
      Exit status: 0 done, 1 done with problems (something was refused or found broken),
      2 wrong use, 3 the store cannot be used.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self,
      BackupCommand.self,
      DoctorCommand.self, SweepCommand.self, StaffCommand.self, CardsCommand.self,
      PaymentNotifyCommand.self, PortCommand.self, FilesCommand.self, QRCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let refusal as CommandFailure {
      refusal.report()
      exit(withError: ExitCode(refusal.status))
    } catch {
      let isHelp = exitCode(for: error) == .success
      if isHelp || error is ExitCode { exit(withError: error) }
      printToStandardError(fullMessage(for: error))
      exit(withError: ExitCode(2))
    }
  }
}
