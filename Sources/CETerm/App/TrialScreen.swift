/// A screen to try the driver on.
final class TrialScreen: Screen {
  private var typed = ""
  private var log: [String] = []
  private var ticks = 0

  var wantsTicks: Bool { ticks > 0 }

  func title(in context: Context) -> Heading { Heading("0.1", Phrase("试验页面", "Trial")) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.f10), Phrase("退出", "Leave")) { [.quit] },
      Binding(.named(.f5), Phrase("计时", "Ticks")) { [self] in
        ticks = 1 - min(1, ticks)
        return [.say(Phrase("已切换计时", "Ticks switched"), .good)]
      },
      Binding(.named(.f6), Phrase("不可用", "Off"), disabled: Phrase("还不能用。", "Not now.")) { [] },
      Binding(.named(.f12), Phrase("崩溃", "Crash"), inFooter: false) {
        fatalError("asked to crash")
      },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .key(.character(let character)): typed.append(character)
    case .key(.named(.backspace)): if !typed.isEmpty { typed.removeLast() }
    case .key(.paste(let text)): typed += text.prefix(20)
    case .tick: ticks += 1
    default: break
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.frame(area, title: "试验 𰻞\u{31350}\u{2EBF0}·")
    let after = canvas.write("姓名：" + typed, row: area.row + 2, column: area.column + 3)
    canvas.caret = Caret(row: area.row + 2, column: after)
    canvas.write(
      "ticks \(ticks) size \(canvas.size.columns)x\(canvas.size.rows)", row: area.row + 3, column: 3
    )
    for (index, line) in log.enumerated() {
      canvas.write(line, row: area.row + 5 + index, column: area.column + 3, style: .quiet)
    }
  }
}
