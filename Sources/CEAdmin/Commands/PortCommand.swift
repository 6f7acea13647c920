import ArgumentParser
import CEDomain
import Glibc

/// `ceadmin port`: how messages, scans and payments reach the outside world (docs/PORTS.md).
struct PortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "port",
    abstract: "短信、扫码、支付、实名核验的接入方式 / How messages, scans, payments and real-name checks leave.",
    subcommands: [List.self, Set.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "列出当前设置 / Lists the settings.")

    @OptionGroup var options: StoreOptions

    func run() throws {
      let store = try options.open(mode: .readOnly)
      try withStoreErrors(options.store) {
        for port in PortSetting.Port.allCases {
          say(PortText.line(port, try PortSettings(store: store).setting(of: port)))
        }
      }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "设置一个接入方式 / Sets one of them.",
      discussion: """
        ceadmin port set message desk
        ceadmin port set scan /usr/local/lib/ceterm/scan
        """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "message, scan, payment, degree, library, realName.")
    var port: String

    @Argument(help: "desk, screen（仅演示库 / demo stores only）, /absolute/path.")
    var way: String

    func run() throws {
      guard let port = PortSetting.Port(rawValue: port) else {
        throw CommandFailure(2, PortText.unknownPort(port))
      }
      let setting = try setting()
      let store = try options.open()
      let outcome = try withStoreErrors(options.store) {
        try PortSettings(store: store).set(
          port, to: setting, by: .commandLine, at: .now + store.clockOffset)
      }
      switch outcome {
      case .set: say(PortText.line(port, setting))
      case .notPermitted: throw CommandFailure(1, PortText.notPermitted)
      case .relativePath: throw CommandFailure(2, PortText.unknownWay(way))
      case .demoOnly: throw CommandFailure(1, PortText.demoOnly)
      case .noSuchWay: throw CommandFailure(2, PortText.noPaymentOnScreen)
      }
    }

    private func setting() throws -> PortSetting {
      switch way {
      case "desk": return .desk
      case "screen": return .screen
      default:
        guard way.hasPrefix("/") else { throw CommandFailure(2, PortText.unknownWay(way)) }
        try checkExecutable()
        return .command(path: way)
      }
    }

    /// A command that cannot work is refused here rather than in front of a learner.
    private func checkExecutable() throws {
      var facts = stat()
      guard stat(way, &facts) == 0 else { throw CommandFailure(1, PortText.missing(way)) }
      guard facts.st_mode & S_IFMT == S_IFREG, access(way, X_OK) == 0 else {
        throw CommandFailure(1, PortText.notExecutable(way))
      }
      guard facts.st_mode & S_IWOTH == 0 else {
        throw CommandFailure(1, PortText.writableByAll(way))
      }
    }
  }
}
