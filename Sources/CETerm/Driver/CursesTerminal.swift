import CNcurses
import Glibc

/// The terminal on standard input and output, through ncurses.
final class CursesTerminal: Terminal {
  /// What the person and the installation ask for.
  struct Wishes: Hashable, Sendable {
    /// `TERM`.
    var type = ""
    /// `NO_COLOR` is set.
    var noColor = false
    /// `CETERM_AMBIGUOUS`.
    var ambiguous: String?
    /// Milliseconds that tell Escape from a sequence, `ESCDELAY`.
    var escapeDelay = 25
    /// A kiosk or a forced command: no stopping into a shell.
    var isCaptive = false
  }

  private let wishes: Wishes
  private var probe: AmbiguousWidthProbe
  private var painter: CursesPainter?
  private var keys: KeyReader?
  private var signals: CrashGuard?
  private var isClaimed = false
  private var isGone = false
  private var pending: [Event] = []
  /// True when the last keys were taken from the line together with all that followed them.
  private var hasReadAll = false
  private(set) var size = Size(rows: 24, columns: 80)
  private(set) var theme = Theme(.mono)

  init(wishes: Wishes) {
    self.wishes = wishes
    probe = AmbiguousWidthProbe(type: wishes.type, setting: wishes.ambiguous)
    ColumnWidth.ambiguousIsWide = probe.isWide
  }

  var hasWideAmbiguous: Bool { probe.isWide }

  func claim() throws {
    guard !isClaimed else { return }
    if painter == nil { try start() } else { cn_gather() }
    // Keys are read past ncurses, which need not know them; endwin takes this back.
    send(capability("smkx"))
    if !isPlainTerminal(wishes.type) { send("\u{1B}[?2004h".utf8) }
    signals?.holdScreen(farewell())
    cn_hold_errors()
    isClaimed = true
    measure()
    forgetScreen()
  }

  /// Starts ncurses; the first frame follows in the same write.
  private func start() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError.notATerminal
    }
    guard cn_use_utf8_locale() else { throw TerminalError.noUTF8Locale }
    // Before ncurses, which installs handlers of its own only where there are none.
    signals = CrashGuard(isCaptive: wishes.isCaptive)
    cn_gather()
    switch cn_open_screen() {
    case 0: break
    case let failure:
      cn_flush()
      cn_restore_modes()
      throw failure == -1
        ? TerminalError.unknownType(wishes.type) : TerminalError.tooSimple(wishes.type)
    }
    theme = Theme.fitting(
      colors: wishes.noColor ? 0 : Int(cn_start_colors()), noColor: wishes.noColor,
      hasLines: !isPlainTerminal(wishes.type) || wishes.type.hasPrefix("linux"))
    painter = CursesPainter(theme: theme)
    keys = KeyReader(patience: wishes.escapeDelay)
    if probe.state == .waiting { send(AmbiguousWidthProbe.question.utf8) }
  }

  func release() {
    guard isClaimed else { return }
    isClaimed = false
    if probe.state == .waiting { awaitAnswer() }
    cn_gather()
    if !isPlainTerminal(wishes.type) { send("\u{1B}[?2004l".utf8) }
    curs_set(1)
    endwin()
    if capability("rmcup").isEmpty { send(capability("clear")) }
    cn_flush()
    cn_restore_modes()
    signals?.holdScreen([])
    cn_show_errors()
  }

  /// A late answer would be typed into the shell; it is waited for a moment and dropped.
  private func awaitAnswer() {
    cn_flush()
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    if !isGone, poll(&ready, 1, 150) > 0 { tcflush(STDIN_FILENO, TCIFLUSH) }
  }

  func show(_ canvas: Canvas) {
    guard isClaimed else { return }
    cn_gather()
    painter?.paint(canvas)
    if !cn_flush() { isGone = true }
  }

  func forgetScreen() { painter?.forget() }

  func nextEvent(waitingAtMost milliseconds: Int?) -> Event? {
    let deadline = milliseconds.flatMap { $0 > 0 ? monotonicMilliseconds() + $0 : nil }
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      if isGone { return leave() }
      if let reading = keys?.next() {
        if let event = act(on: reading) { return event }
        continue
      }
      // The keys came in one piece: asking for more before the frame would only cost a call.
      if milliseconds == 0, hasReadAll { return nil }
      let left = deadline.map { max(0, $0 - monotonicMilliseconds()) } ?? milliseconds
      hasReadAll = false
      var sources = (
        keys: pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        signals: pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
      )
      let count = withUnsafeMutableBytes(of: &sources) {
        poll(
          $0.assumingMemoryBound(to: pollfd.self).baseAddress, 2,
          left.map { Int32(clamping: $0) } ?? -1)
      }
      if count == 0 { return nil }
      if count < 0, errno != EINTR { return leave() }
      if sources.signals.revents != 0, let report = signals?.next() {
        if let event = act(on: report) { return event }
      } else if sources.keys.revents != 0, let reading = keys?.read() {
        hasReadAll = keys?.mayHaveMore == false
        if let event = act(on: reading) { return event }
      }
    }
  }

  /// The terminal is gone: a second for saving, not more.
  private func leave() -> Event {
    isGone = true
    cn_end_within(1)
    return .closed
  }

  private func act(on reading: KeyReader.Reading) -> Event? {
    switch reading {
    case .end: return leave()
    case .paste(let paste):
      if paste.isCut { pending.append(.pasteCut(keptBytes: PasteBuffer.limit)) }
      return .key(.paste(paste.text))
    case .decoded(.key(.control("z"))) where !wishes.isCaptive:
      return stop()
    case .decoded(.key(let key)):
      return .key(key)
    case .decoded(.cursorReport(_, let column)):
      guard probe.take(column: column) else { return nil }
      ColumnWidth.ambiguousIsWide = true
      forgetScreen()
      return .resized(size)
    case .decoded(.pasteStart), .decoded(.nothing):
      return nil
    }
  }

  private func act(on report: CrashGuard.Report) -> Event? {
    switch report {
    case .resized:
      measure()
      forgetScreen()
      return .resized(size)
    case .stopRequested: return stop()
    case .continued: return claimAgain()
    case .hungUp: return .closed
    case .terminated: return .terminated
    }
  }
}

extension CursesTerminal {
  /// Whatever happens in `body`, the screen is ours again afterwards and drawn anew.
  func lend(_ body: (TerminalLoan) -> Void) {
    guard isClaimed else { return }
    release()
    body(
      TerminalLoan(
        input: STDIN_FILENO, output: STDOUT_FILENO, interruption: signals?.descriptor ?? -1))
    if let event = claimAgain() { pending.append(event) }
  }

  /// Gives the screen back, stops until the shell continues us, and takes the screen again.
  private func stop() -> Event? {
    release()
    cn_stop()
    return claimAgain()
  }

  /// After a continuation nobody knows what the terminal shows or how large it is.
  private func claimAgain() -> Event? {
    drainSignals()
    isClaimed = false
    do { try claim() } catch { return .closed }
    reset_prog_mode()
    return .resized(size)
  }

  /// Forgets the signals of a stop and its continuation, not those that end the program.
  private func drainSignals() {
    while let report = signals?.next() {
      switch report {
      case .hungUp: pending.append(.closed)
      case .terminated: pending.append(.terminated)
      case .resized, .continued, .stopRequested: break
      }
    }
  }

  private func measure() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if cn_kernel_size(&rows, &columns), rows != cn_rows() || columns != cn_columns() {
      resize_term(rows, columns)
    }
    size = Size(rows: Int(cn_rows()), columns: Int(cn_columns()))
  }

  private func send(_ bytes: some Sequence<UInt8>) {
    Array(bytes).withUnsafeBytes {
      cn_send($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  /// What gives the screen back without ncurses' help.
  private func farewell() -> [UInt8] {
    var bytes: [UInt8] = isPlainTerminal(wishes.type) ? [] : Array("\u{1B}[?2004l".utf8)
    for name in ["sgr0", "rmkx", "cnorm"] { bytes += capability(name) }
    let otherScreen = capability("rmcup")
    return bytes + (otherScreen.isEmpty ? capability("clear") : otherScreen)
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
