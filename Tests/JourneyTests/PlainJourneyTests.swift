import CETestSupport
import Foundation
import Testing

@Suite("Line by line", .serialized)
struct PlainJourneyTests {
  @Test("--plain over a terminal: sign-in up to the home screen, line by line")
  func overTerminal() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, arguments: ["--plain"], term: "dumb", rows: 60)
      try terminal.see("姓名")
      try say("王明", to: terminal)
      try terminal.see("身份证号码")
      try say("310101199003071230", to: terminal)
      try say("", to: terminal)
      let screen = try terminal.wait(toSee: "the code") { sixDigits(in: $0) != nil }
      try say(try #require(sixDigits(in: screen)), to: terminal)
      try say("", to: terminal)
      try terminal.see("== 0 ")
      try terminal.see("下一步：")
      #expect(try terminal.fact("alternate_on") == "0")
    }
  }

  @Test("--plain over a pipe: the same walk from a script, without one control sequence")
  func overPipe() throws {
    try withDemoStore { store in
      let walk = try PipedWalk(store.command("--plain"), in: store.folder)
      try walk.see("姓名")
      walk.say("王明")
      walk.say("310101199003071230")
      walk.say("")
      let screen = try walk.wait { sixDigits(in: $0.afterLast("验证码是")) != nil }
      walk.say(try #require(sixDigits(in: screen.afterLast("验证码是"))))
      walk.say("")
      try walk.see("下一步：")
      let status = try walk.end()
      #expect(status == 0)
      #expect(!walk.printed.contains("\u{1B}"))
    }
  }

  @Test("the end of the input in the middle of a form ends the program with status 0")
  func endOfInput() throws {
    try withDemoStore { store in
      let end = try outcome(
        of: DemoStore.ceterm, ["--store", store.path, "--plain"], input: "王明\n")
      #expect(end.status == 0)
      #expect(end.output.contains("身份证号码"))
    }
  }

  private func say(_ line: String, to terminal: TmuxTerminal) throws {
    try terminal.type(line)
    try terminal.press("Enter")
  }
}

/// A program at the end of a pipe, its answers in a file; the terminal sees only its end.
final class PipedWalk {
  private let folder: URL
  private let terminal: TmuxTerminal
  private let feed: FileHandle
  var printed: String {
    (try? String(contentsOf: folder.appendingPathComponent("output"), encoding: .utf8)) ?? ""
  }

  init(_ command: [String], in folder: URL) throws {
    self.folder = folder
    let pipe = folder.appendingPathComponent("input").path
    guard mkfifo(pipe, 0o600) == 0 else { throw JourneyFailure("no pipe at \(pipe)") }
    let output = folder.appendingPathComponent("output").path
    let words = command.map(quoted).joined(separator: " ")
    terminal = try TmuxTerminal(
      running: ["/bin/sh", "-c", "\(words) < \(quoted(pipe)) > \(quoted(output))"])
    // Opening waits for the reader.
    feed = try FileHandle(forWritingTo: URL(fileURLWithPath: pipe))
  }

  func say(_ line: String) {
    feed.write(Data((line + "\n").utf8))
  }

  @discardableResult
  func wait(upTo seconds: Double = 20, until condition: (String) -> Bool) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      let text = printed
      if condition(text) { return text }
      usleep(20_000)
    }
    throw JourneyFailure("waited \(seconds) s; the program had printed:\n\(printed)")
  }

  func see(_ text: String) throws {
    try wait { $0.contains(text) }
  }

  /// Ends the input and answers the exit status.
  func end() throws -> Int32 {
    try feed.close()
    return try terminal.exitStatus()
  }
}

extension String {
  /// What stands behind the last `mark`; nothing where it does not stand.
  func afterLast(_ mark: String) -> String {
    range(of: mark, options: .backwards).map { String(self[$0.upperBound...]) } ?? ""
  }
}
