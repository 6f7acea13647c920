@testable import CETerm

/// A console of values: lines in, lines out; the input ends after the last.
final class ScriptedConsole: PlainConsole {
  let columns = 78
  private(set) var output: [String] = []
  private var lines: ArraySlice<String>

  init(_ lines: [String]) {
    self.lines = lines[...]
  }

  func write(_ line: String) { output.append(line) }
  func ask(_ prompt: String) {}
  func nextLine(waitingAtMost milliseconds: Int?, isHidden: Bool) -> PlainInput {
    lines.popFirst().map { .line($0) } ?? .end
  }
}
