import Glibc

/// One line on a terminal that is written over and over; nothing where the output is a file.
struct ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1

  func show(_ sentence: Sentence) {
    guard isTerminal else { return }
    write("\r\u{1B}[K" + sentence.inChosenLanguage)
  }

  /// Takes the line away; the last word, if any, stays.
  func finish(_ sentence: Sentence?) {
    if isTerminal { write("\r\u{1B}[K") }
    if let sentence { say(sentence) }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
