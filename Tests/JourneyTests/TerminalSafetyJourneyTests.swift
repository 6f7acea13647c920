import CETestSupport
import Foundation
import Testing

@Suite("The terminal afterwards", .serialized)
struct TerminalSafetyJourneyTests {
  /// A shell in which the program runs as a job, and a note of how its terminal was.
  private func shell(on store: DemoStore) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(running: ["/bin/bash", "--norc", "-i"])
    try terminal.see("shell>")
    try terminal.type("before=$(stty -g); clear")
    try terminal.press("Enter")
    try terminal.leave("before=")
    try terminal.type(store.command().map(quoted).joined(separator: " "))
    try terminal.press("Enter")
    try terminal.see("2.1")
    return terminal
  }

  /// The shell has its screen, its modes and its cursor back.
  private func expectSane(_ terminal: TmuxTerminal) throws {
    try terminal.wait(toSee: "the shell's prompt") { !$0.contains("2.1 ") && $0.contains("shell>") }
    try terminal.type("[ \"$before\" = \"$(stty -g)\" ] && echo modes are back as they were")
    try terminal.press("Enter")
    try terminal.see("\nmodes are back as they were")
    #expect(try terminal.fact("cursor_flag") == "1")
    #expect(try terminal.fact("alternate_on") == "0")
    #expect(try terminal.fact("keypad_cursor_flag") == "0")
    #expect(try terminal.fact("keypad_flag") == "0")
  }

  @Test(
    "the terminal is sane after a signal that ends the program",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE])
  func signals(signal: Int32) throws {
    try withDemoStore { store in
      let terminal = try shell(on: store)
      let program = try terminal.programIdentifier(named: "ceterm")
      kill(program, signal)
      try expectSane(terminal)
    }
  }

  @Test("leaving by the door gives the terminal back with status 0")
  func leaving() throws {
    try withDemoStore { store in
      let terminal = try shell(on: store)
      try terminal.press("Escape")
      try terminal.see("shell>")
      try terminal.type("echo left with $?")
      try terminal.press("Enter")
      try terminal.see("\nleft with 0")
      try expectSane(terminal)
    }
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg goes on where it was")
  func stopAndContinue() throws {
    try withDemoStore { store in
      let terminal = try shell(on: store)
      try terminal.type("欧阳")
      try terminal.see("[欧阳")
      try terminal.press("C-z")
      try expectSane(terminal)
      try terminal.type("fg")
      try terminal.press("Enter")
      try terminal.see("[欧阳")
      try terminal.type("思远")
      try terminal.see("[欧阳思远")
    }
  }

  @Test("with --captive Ctrl-Z does not lead to a shell")
  func captive() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, arguments: ["--captive"])
      try terminal.see("2.1")
      try terminal.press("C-z")
      try terminal.type("王明")
      try terminal.see("[王明")
    }
  }

  @Test("the end of the terminal ends the program within a second")
  func endOfTerminal() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try expectEnd(of: terminal)
    }
  }

  @Test("the end of the terminal ends the program even where hang-ups are ignored")
  func endOfTerminalWithoutHangUp() throws {
    try withDemoStore { store in
      let line = "trap '' HUP; exec " + store.command().map(quoted).joined(separator: " ")
      try expectEnd(of: try TmuxTerminal(running: ["/bin/sh", "-c", line]))
    }
  }

  private func expectEnd(of terminal: TmuxTerminal) throws {
    try terminal.see("2.1")
    let program = try terminal.programIdentifier(named: "ceterm")
    try terminal.hangUp()
    let start = Date()
    while !hasEnded(program), Date().timeIntervalSince(start) < 5 { usleep(10_000) }
    #expect(Date().timeIntervalSince(start) < 1, "\(state(of: program))")
  }

  /// Ended programs that nobody has waited for yet count as ended.
  private func hasEnded(_ process: Int32) -> Bool {
    let state = state(of: process)
    return state.isEmpty || state.contains(") Z ")
  }

  /// The kernel's line about a process; empty when there is none.
  private func state(of process: Int32) -> String {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return "" }
    defer { fclose(file) }
    var line = [UInt8](repeating: 0, count: 512)
    let count = fread(&line, 1, line.count, file)
    return String(decoding: line[..<count], as: UTF8.self)
  }
}
