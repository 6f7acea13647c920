import CEDomain

/// The operator's own way to WeChat and 一网通办: an executable that reads one JSON object and
/// answers one line with exit status 0.
///
/// ```json
/// {"request":"begin","purpose":"weChatSignIn","id":"01J…","expires":1795222980000}
/// {"request":"poll","purpose":"weChatSignIn","reference":"a81f"}
/// ```
/// The line is `REFERENCE ADDRESS` for `begin`, and `waiting`, `confirmed SUBJECT`, `refused` or
/// `expired` for `poll`.
struct CommandScanPort {
  let path: String
  var patience: Duration = .seconds(10)

  /// Asks for a code to show; nil when the command cannot be started.
  func begin(_ request: ScanRequests.Request) -> RunningChild? {
    start(
      """
      {"request":"begin","purpose":\(CommandLines.quoted(request.purpose.rawValue)),\
      "id":\(CommandLines.quoted(request.id.text)),"expires":\(request.expiresAt.milliseconds)}

      """)
  }

  /// Asks whether the phone has answered; nil when the command cannot be started.
  func poll(_ request: ScanRequests.Request, _ ticket: ScanTicket) -> RunningChild? {
    start(
      """
      {"request":"poll","purpose":\(CommandLines.quoted(request.purpose.rawValue)),\
      "reference":\(CommandLines.quoted(ticket.reference))}

      """)
  }

  /// Reads the answer to `begin`.
  static func ticket(_ ending: ChildProcess.Ending) -> Result<ScanTicket, ScanFailure> {
    line(of: ending).flatMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let reference = CommandLines.reference(parts[0]),
        let address = CommandLines.address(parts[1])
      else { return .failure(.unreadable) }
      return .success(ScanTicket(reference: reference, address: address))
    }
  }

  /// Reads the answer to `poll`.
  static func answer(_ ending: ChildProcess.Ending) -> Result<ScanAnswer, ScanFailure> {
    line(of: ending).flatMap { line in
      let parts = line.split(separator: " ")
      switch (parts.first, parts.count) {
      case ("waiting", 1): return .success(.waiting)
      case ("refused", 1): return .success(.refused)
      case ("expired", 1): return .success(.expired)
      case ("confirmed", 2):
        guard let subject = CommandLines.subject(parts[1]) else { return .failure(.unreadable) }
        return .success(.confirmed(subject: subject))
      default: return .failure(.unreadable)
      }
    }
  }

  private func start(_ text: String) -> RunningChild? {
    ChildProcess(path: path, arguments: []).start(input: Array(text.utf8), patience: patience)
  }

  private static func line(of ending: ChildProcess.Ending) -> Result<String, ScanFailure> {
    switch ending {
    case .ended(status: 0, let output):
      let lines = CommandLines.lines(of: output)
      return lines.count == 1 ? .success(lines[0]) : .failure(.unreadable)
    case .ended(let status, output: _): return .failure(.refused(status: status))
    case .timedOut: return .failure(.timedOut)
    case .notStarted: return .failure(.unavailable)
    }
  }
}

/// How a scan is answered in a store.
enum ScanWay {
  /// By the operator's command.
  case command(CommandScanPort)
  /// Demo stores: the code beside the picture is typed as the result.
  case typed
  /// Not at all.
  case none

  /// The way the store's settings name.
  init(of store: OpenStore) throws {
    self =
      switch try PortSettings(store: store).setting(of: .scan) {
      case .command(let path): .command(CommandScanPort(path: path))
      case .screen: store.isDemo ? .typed : .none
      case .desk: .none
      }
  }

  var isSetUp: Bool {
    switch self {
    case .command, .typed: true
    case .none: false
    }
  }
}
