import Glibc
import Testing

@testable import CETerm

@Suite("StandardConsole")
struct StandardConsoleTests {
  /// A console that reads what was written into a pipe.
  private func console(_ text: String, isEnded: Bool = true) throws -> (StandardConsole, Int32) {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let bytes = Array(text.utf8)
    _ = Glibc.write(ends[1], bytes, bytes.count)
    if isEnded { close(ends[1]) }
    return (StandardConsole(input: ends[0], output: STDOUT_FILENO), ends[1])
  }

  private func lines(_ text: String) throws -> [PlainInput] {
    let (console, _) = try console(text)
    var inputs: [PlainInput] = []
    repeat {
      inputs.append(console.nextLine(waitingAtMost: nil, isHidden: true))
    } while inputs.last != .end
    return inputs
  }

  @Test("lines come one by one, the last without a line end too, then the end")
  func readsLines() throws {
    #expect(try lines("张三\r\n\n<") == [.line("张三"), .line(""), .line("<"), .end])
    #expect(try lines("") == [.end])
  }

  @Test("a very long line is read whole, and the next one too")
  func cutsLongLine() throws {
    // A pipe holds 64 KiB before its writer waits; the cut is at the same length.
    let long = String(repeating: "x", count: 65_000)
    let inputs = try lines(long + "\n2\n")
    #expect(inputs == [.line(long), .line("2"), .end])
  }

  @Test("a wait without a line ends by itself")
  func waits() throws {
    let (console, writer) = try console("half", isEnded: false)
    #expect(console.nextLine(waitingAtMost: 1, isHidden: false) == .nothing)
    _ = Glibc.write(writer, "\n", 1)
    #expect(console.nextLine(waitingAtMost: 1000, isHidden: false) == .line("half"))
    close(writer)
  }
}
