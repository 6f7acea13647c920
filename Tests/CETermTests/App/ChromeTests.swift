import CEDomain
import Testing

@testable import CETerm

@Suite struct ChromeTests {
  private func frame(
    _ screens: [RecordingScreen], rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Canvas {
    let app = App(context: try emptyContext(language: language)) { _ in screens[0] }
    screens[0].effects = screens.dropFirst().map { .push($0) }
    app.handle(.key(.character("x")), at: .morning)
    return app.frame(for: FakeTerminal(rows: rows, columns: columns))
  }

  @Test func `the top bar says where I am, with the number staff can ask for`() throws {
    let text = try frame([RecordingScreen("选购培训")]).text
    #expect(text[0] == " 会计继续教育 > 4.2 选购培训")
  }

  @Test func `a popup leaves the screen below visible and adds its name`() throws {
    let popup = RecordingScreen("二")
    popup.isPopup = true
    let text = try frame([RecordingScreen("一"), popup]).text
    #expect(text[0] == " 会计继续教育 > 4.2 一 > 4.2 二")
    #expect(text[1] == "内容二")
  }

  @Test func `the bottom line shows the keys that work, help last`() throws {
    let screen = RecordingScreen()
    screen.extraBindings = [
      Binding(.named(.enter), Phrase("下一步", "Next")) { [] },
      Binding(.named(.f2), Phrase("保存", "Save"), disabled: Phrase("无", "None")) { [] },
      Binding(.named(.up), Phrase("上一项", "Previous"), inFooter: false) { [] },
      Binding(.named(.escape), Phrase("返回", "Back")) { [] },
    ]
    #expect(try frame([screen]).text[23] == " 回车 下一步  Esc 返回  F1 全部按键")
    #expect(
      try frame([screen], language: .english).text[23] == " Enter Next  Esc Back  F1 All keys")
  }

  @Test(arguments: [(1, 1), (2, 5), (10, 40), (19, 80), (24, 59)])
  func `a terminal that is too small says so and draws nothing else`(
    rows: Int, columns: Int
  ) throws {
    let canvas = try frame([RecordingScreen()], rows: rows, columns: columns)
    #expect(canvas.size == Size(rows: rows, columns: columns))
    let words = canvas.text.joined()
    #expect(!words.contains("内容一"))
    if columns >= 40 { #expect(words.contains("窗口太小")) }
  }

  @Test(arguments: [(20, 60), (24, 80), (70, 240)])
  func `everything fits from 60 by 20 up`(rows: Int, columns: Int) throws {
    let canvas = try frame([RecordingScreen()], rows: rows, columns: columns)
    #expect(canvas.text[1] == "内容一")
    #expect(canvas.text[rows - 1] == " F1 全部按键")
  }

  @Test func `borders are ASCII where the terminal draws them wide`() throws {
    let app = App(context: try emptyContext()) { _ in RecordingScreen() }
    let terminal = FakeTerminal()
    #expect(app.frame(for: terminal).borders == .lines)
    terminal.hasWideAmbiguous = true
    #expect(app.frame(for: terminal).borders == .ascii)
  }
}
