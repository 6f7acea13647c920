import CEDomain

/// The talk with the operator's scan command about one request: a code first, then whether the
/// phone has answered.
///
/// The program never waits for the command: ``advance(waitingAtMost:)`` is called with each tick,
/// so the command is asked at most once a second, and only while the picture shows.
final class ScanConversation {
  enum Stage: Hashable {
    /// The command makes a code.
    case asking
    case showing(ScanTicket)
    /// Nothing more is asked.
    case answered(ScanAnswer)
  }

  private(set) var stage = Stage.asking
  /// Why the command gave no answer; nothing is asked until ``retry()``.
  private(set) var trouble: ScanFailure?
  private let port: CommandScanPort
  private let request: ScanRequests.Request
  private var child: RunningChild?

  init(_ request: ScanRequests.Request, with port: CommandScanPort) {
    self.request = request
    self.port = port
  }

  /// Takes what the command has answered, and asks again where it has to be asked.
  func advance(waitingAtMost patience: Duration = .zero) {
    guard trouble == nil else { return }
    if child == nil, !ask() { return }
    guard let ending = child?.ending(waitingAtMost: patience) else { return }
    child = nil
    take(ending)
    // The code is there; asking about the phone begins with the next tick.
  }

  /// Asks again after trouble; a code that shows stays as it is.
  func retry() {
    trouble = nil
    advance()
  }

  /// Ends the command that runs.
  func pause() { child = nil }

  /// False when there is nothing to ask or nobody to be asked.
  private func ask() -> Bool {
    switch stage {
    case .asking: child = port.begin(request)
    case .showing(let ticket): child = port.poll(request, ticket)
    case .answered: return false
    }
    if child == nil { trouble = .unavailable }
    return child != nil
  }

  private func take(_ ending: ChildProcess.Ending) {
    do {
      switch stage {
      case .asking:
        stage = .showing(try CommandScanPort.ticket(ending).get())
      case .showing:
        let answer = try CommandScanPort.answer(ending).get()
        if answer != .waiting { stage = .answered(answer) }
      case .answered: break
      }
    } catch {
      trouble = error
    }
  }
}
