/// The terminal, as the rest of the program sees it.
protocol Terminal: AnyObject {
  /// Takes the screen over: raw input, alternate screen, bracketed paste.
  func claim() throws
  /// Gives the screen back exactly as it was found; harmless when not claimed.
  func release()
  /// Gives the screen back while `body` speaks to the terminal itself, then takes it again.
  func lend(_ body: (TerminalLoan) -> Void)
  var size: Size { get }
  /// Decided by the terminal's colours and lines and by what the person asked for.
  var theme: Theme { get }
  /// Sends what differs from the last canvas in one `write`, then moves the caret.
  func show(_ canvas: Canvas)
  /// Forgets what is on the screen, so that the next ``show(_:)`` draws everything.
  func forgetScreen()
  /// The next event, or nil when `milliseconds` passed without one; nil waits for ever.
  func nextEvent(waitingAtMost milliseconds: Int?) -> Event?
  /// True when ambiguous-width characters take two columns, as the terminal answered so far.
  var hasWideAmbiguous: Bool { get }
}
