/// A stream of lines: what the line-by-line face reads and writes.
protocol PlainConsole: AnyObject {
  /// The columns that lines are set for.
  var columns: Int { get }
  /// Writes a line.
  func write(_ line: String)
  /// Writes without ending the line, for a prompt.
  func ask(_ prompt: String)
  /// The next line; nil waits for ever.
  func nextLine(waitingAtMost milliseconds: Int?, isHidden: Bool) -> PlainInput
}

/// What came of waiting for a line.
enum PlainInput: Hashable, Sendable {
  case line(String)
  /// The wait ended without a line.
  case nothing
  /// End of the input: nothing more will ever come.
  case end
}
