/// The terminal, as the rest of the program sees it.
protocol Terminal: AnyObject {
  /// Takes the screen over: raw input, alternate screen, bracketed paste.
  func claim() throws
  /// Gives the screen back exactly as it was found; harmless when not claimed.
  func release()
  var size: Size { get }
  /// Sends what differs from the last canvas in one `write`, then moves the caret.
  func show(_ canvas: Canvas)
  /// Forgets what is on the screen, so that the next ``show(_:)`` draws everything.
  func forgetScreen()
  /// The next event, or nil when `milliseconds` passed without one; nil waits for ever.
  func nextEvent(waitingAtMost milliseconds: Int?) -> Event?
  /// True when ambiguous-width characters take two columns, as asked of the terminal at claim.
  var hasWideAmbiguous: Bool { get }
}
