import CETestSupport
import Testing

@Suite("Kinds of terminal", .serialized)
struct TerminalKindJourneyTests {
  @Test(
    "every kind of terminal that can place its cursor reaches the home screen",
    arguments: ["xterm-256color", "vt100", "screen"])
  func kinds(term: String) throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, term: term)
      try terminal.signIn(.fresh)
      try terminal.see("下一步：")
    }
  }

  @Test("a bare Linux console is told so in ASCII, and goes on in English")
  func linuxConsole() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, term: "linux")
      let sentence = try terminal.see("cannot display Chinese")
      let isReadable = sentence.unicodeScalars.allSatisfy(\.isASCII)
      #expect(isReadable)
      try terminal.press("Enter")
      try terminal.signIn(.fresh)
      try terminal.see("Next: ")
    }
  }

  @Test("who does not want English leaves a bare Linux console with q")
  func linuxConsoleLeft() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, term: "linux")
      try terminal.see("cannot display Chinese")
      try terminal.type("q")
      try terminal.press("Enter")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test(
    "a terminal that cannot place its cursor, or that nobody knows, is told what to do",
    arguments: ["dumb", "no-such-terminal"])
  func hopeless(term: String) throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, term: term)
      let screen = try terminal.see("--plain")
      #expect(screen.contains(term))
      #expect(try terminal.exitStatus() == 1)
    }
  }

  @Test("NO_COLOR: the home screen carries no colour, and its meaning in words and marks")
  func noColor() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, environment: ["NO_COLOR": "1"])
      try terminal.signIn(.studying)
      try terminal.see("下一步：")
      let painted = try terminal.paintedScreen()
      // Colours are 30–38, 40–48, 90–97 and 100–107 among the attributes.
      let codes = painted.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
        $0.output.1.split(separator: ";")
      }
      let colors = codes.compactMap { Int($0) }.filter {
        (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
      }
      #expect(colors.isEmpty)
    }
  }

  @Test("sixty columns by twenty rows are enough from sign-in to home")
  func small() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store, rows: 20, columns: 60)
      try terminal.signIn(.studying)
      let screen = try terminal.see("下一步：")
      #expect(screen.contains("本年度还差"))
      let footer = try #require(screen.split(separator: "\n").last)
      #expect(footer.contains("回车 继续"))
      #expect(footer.contains("F1"))
    }
  }

  @Test("forty sizes between 1×1 and 200×60 lose nothing of what is being typed")
  func resizeStorm() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      let letters = Array("阿卜杜拉买买提王明李静")
      for step in 0..<40 {
        let rows = step % 5 == 0 ? 1 : 1 + (step * 37) % 60
        let columns = step % 7 == 0 ? 1 : 1 + (step * 53) % 200
        try terminal.resize(rows: rows, columns: columns)
        if step % 4 == 3 {
          // Letters are only taken where the field can be seen.
          try terminal.resize(rows: 24, columns: 80)
          try terminal.see("2.1")
          try terminal.type(String(letters[step / 4]))
          try terminal.see(String(letters[0...step / 4]))
        }
      }
      try terminal.see("[阿卜杜拉买买提王明李 ")
    }
  }

  @Test("the smallest window says that it is too small, and the program lives on")
  func tooSmall() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try terminal.resize(rows: 10, columns: 40)
      try terminal.see("60")
      try terminal.resize(rows: 24, columns: 80)
      try terminal.see("请输入你的姓名")
    }
  }
}
