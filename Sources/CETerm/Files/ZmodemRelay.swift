import Glibc

/// Hands bytes to and fro between a terminal and a child until the child closes its end.
struct ZmodemRelay {
  let loan: TerminalLoan
  let child: Int32
  /// Bytes from the terminal that the child has not taken yet.
  private var waiting: [UInt8] = []
  private var hasBegun = false
  private var isGone = false
  private var warden = ZmodemGuard()
  /// True once the child has said that it is done and waits for the sender's last word.
  private var isEnding = false

  enum Ending: Hashable, Sendable {
    /// The child is done.
    case closed
    /// A key of the person's before anything was sent.
    case cancelled
    case silent
    /// The sender wanted what is not allowed.
    case forbidden(ZmodemGuard.Verdict)
    /// The terminal is gone, or a signal wants to be looked at.
    case interrupted
  }

  init(loan: TerminalLoan, child: Int32) {
    self.loan = loan
    self.child = child
  }

  mutating func run(patience: Duration, silence: Duration, most: Duration) -> Ending {
    let end = Deadline(after: most)
    var quiet = Deadline(after: patience)
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      var waits = [
        pollfd(
          fd: waiting.count < 65_536 ? loan.input : -1, events: Int16(POLLIN), revents: 0),
        pollfd(
          fd: child, events: Int16(POLLIN) | (waiting.isEmpty ? 0 : Int16(POLLOUT)), revents: 0),
        pollfd(fd: loan.interruption, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waits, 3, Deadline.earlier(quiet, end).milliseconds)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else {
        guard isEnding else { return .silent }
        // Many senders keep their last word to themselves, and `rz` would wait for half a minute.
        isEnding = false
        waiting += Array("OO".utf8)
        quiet = Deadline(after: silence)
        continue
      }
      if waits[2].revents != 0 { return .interrupted }
      if waits[0].revents != 0 {
        let got = read(loan.input, &chunk, chunk.count)
        if got < 0, errno == EINTR || errno == EAGAIN { continue }
        guard got > 0 else {
          isGone = true
          return .interrupted
        }
        if isCancellation(chunk[..<got]) { return .cancelled }
        let verdict = warden.judge(chunk[..<got])
        guard verdict == .passes else { return .forbidden(verdict) }
        waiting += chunk[..<got]
        quiet = Deadline(after: hasBegun ? silence : patience)
      }
      guard waits[1].revents != 0 else { continue }
      if !waiting.isEmpty, waits[1].revents & Int16(POLLOUT) != 0 {
        let sent = waiting.withUnsafeBytes {
          send(child, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if sent > 0 { waiting.removeFirst(sent) }
        if sent < 0, errno == EPIPE || errno == ECONNRESET { return .closed }
      }
      if waits[1].revents & Int16(POLLIN | POLLHUP) != 0 {
        let got = read(child, &chunk, chunk.count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return .closed }
        guard warden.note(chunk[..<got]) else { return .forbidden(.forbidden) }
        if isLastWord(chunk[..<got]) {
          isEnding = true
          quiet = Deadline(after: .milliseconds(500))
        }
        guard write(chunk[..<got]) else { return .interrupted }
      }
    }
  }

  /// ZFIN, `**␘B08`, which `rz` writes in one piece.
  private func isLastWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0x2A, 0x2A, 0x18, 0x42, 0x30, 0x38])
  }

  /// Esc, Ctrl-C or q, alone and before a sender has begun: ZMODEM begins with `rz` or `**`.
  private mutating func isCancellation(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !hasBegun else { return false }
    if bytes.count == 1, let key = bytes.first, [0x1B, 0x03, 0x71].contains(key) { return true }
    hasBegun = bytes.contains(0x18) || bytes.contains(UInt8(ascii: "*"))
    return false
  }

  /// Tells a sender that is still at it to stop: ten Ctrl-X, as the protocol has it.
  mutating func cancelSender() {
    guard !isGone else { return }
    _ = write([UInt8](repeating: 0x18, count: 10)[...])
    _ = write([UInt8](repeating: 0x08, count: 10)[...])
  }

  /// Swallows what still comes until the line is silent; it must not be taken for keys.
  func drain() {
    guard !isGone else { return }
    let end = Deadline(after: .seconds(5))
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while end.milliseconds > 0 {
      var line = pollfd(fd: loan.input, events: Int16(POLLIN), revents: 0)
      guard poll(&line, 1, hasBegun ? 300 : 50) > 0, read(loan.input, &chunk, chunk.count) > 0
      else { return }
    }
  }

  private func write(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.write(loan.output, $0.baseAddress, $0.count) }
      if sent > 0 {
        rest = rest.dropFirst(sent)
      } else if errno == EAGAIN {
        var line = pollfd(fd: loan.output, events: Int16(POLLOUT), revents: 0)
        guard poll(&line, 1, 10_000) > 0 else { return false }
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
