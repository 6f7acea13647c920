import CETestSupport
import Foundation
import Testing

/// A real terminal for a real program: tmux on a socket of its own, keys in, screen out.
///
/// Waits for a state, never for a time. When a state does not come, the whole screen is in the
/// failure.
final class TmuxTerminal {
  private let socket: String
  private let session = "journey"

  /// Starts a shell that runs `command` and stays when it ends, so that the terminal can be
  /// looked at afterwards.
  init(
    running command: [String], environment: [String: String] = [:], term: String = "xterm-256color",
    rows: Int = 24, columns: Int = 80
  ) throws {
    socket = "/tmp/ceterm-journey-\(UUID().uuidString).tmux"
    var variables = [
      "TERM": term, "LANG": "C.UTF-8", "TZ": "UTC", "ESCDELAY": "25", "PS1": "shell> ",
      "CETERM_AMBIGUOUS": "narrow", "CETERM_CLOCK": DemoStore.clock,
    ]
    variables.merge(environment) { _, new in new }
    let assignments = variables.map { "\($0.key)=\(quoted($0.value))" }.sorted()
    let words = command.map(quoted).joined(separator: " ")
    let line =
      "env -i PATH=/usr/bin:/bin \(assignments.joined(separator: " ")) "
      + "/bin/sh -c \(quoted("\(words); echo \"exit status $?\"; exec /bin/sh"))"
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-s", session,
      "-x", String(columns), "-y", String(rows), line,
    ])
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["set-option", "-g", "escape-time", "0"])
    try tmux(["set-option", "-g", "window-size", "manual"])
  }

  deinit {
    _ = try? run("/usr/bin/tmux", ["-S", socket, "kill-server"])
    unlink(socket)
  }

  /// Types text as a person would, without any key names in it.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-t", session, "-l", "--", text])
  }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `F10`, `C-l`, `Down`.
  func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", session] + keys)
  }

  /// Pastes text the way a terminal does, with the bracketed-paste marks when they are switched on.
  func paste(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try tmux(["load-buffer", file.path])
    try tmux(["paste-buffer", "-p", "-t", session])
  }

  func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-t", session, "-x", String(columns), "-y", String(rows)])
  }

  /// The screen as text, a line for each row, trailing blanks removed.
  func screen() throws -> String {
    try tmux(["capture-pane", "-p", "-t", session])
  }

  /// The screen with the sequences that colour it.
  func paintedScreen() throws -> String {
    try tmux(["capture-pane", "-p", "-e", "-t", session])
  }

  /// One of tmux's own facts about the terminal: `cursor_flag`, `alternate_on`, `keypad_flag` …
  func fact(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "-t", session, "#{\(name)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Takes the terminal away, as a dropped line does.
  func hangUp() throws {
    try tmux(["kill-server"])
  }

  /// The process the terminal shows, found by the name of its program.
  func programIdentifier(named name: String) throws -> Int32 {
    let pane = try tmux(["list-panes", "-t", session, "-F", "#{pane_pid}"])
    let root = try #require(Int32(pane.trimmingCharacters(in: .whitespacesAndNewlines)))
    var waiting = [root]
    while let next = waiting.popLast() {
      let executable = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(next)/exe")
      if executable?.hasSuffix("/\(name)") == true { return next }
      let children = try? String(
        contentsOfFile: "/proc/\(next)/task/\(next)/children", encoding: .utf8)
      waiting += (children ?? "").split(separator: " ").compactMap { Int32($0) }
    }
    throw JourneyFailure("no process \(name) runs in the terminal\n\(try screen())")
  }

  /// Waits until the screen satisfies `condition`; throws with the screen when it does not.
  @discardableResult
  func wait(
    upTo seconds: Double = 20, toSee what: String, until condition: (String) -> Bool
  ) throws -> String {
    let deadline = Date().addingTimeInterval(seconds)
    var last = ""
    while Date() < deadline {
      last = try screen()
      if condition(last) { return last }
      usleep(30_000)
    }
    throw JourneyFailure("waited \(seconds) s for \(what); the screen was:\n\(last)")
  }

  /// Waits until `text` stands on the screen.
  @discardableResult
  func see(_ text: String, upTo seconds: Double = 20) throws -> String {
    try wait(upTo: seconds, toSee: "“\(text)”") { $0.contains(text) }
  }

  /// Waits until the program has ended, and answers its exit status.
  func exitStatus(upTo seconds: Double = 10) throws -> Int32 {
    let screen = try see("exit status", upTo: seconds)
    let line = screen.split(separator: "\n").last { $0.contains("exit status") } ?? ""
    return try #require(Int32(line.split(separator: " ").last ?? ""))
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try run("/usr/bin/tmux", ["-S", socket] + arguments)
  }
}
