import CEDomain

/// The map on a page of its own: arrows or a typed number, Enter goes there.
final class ExamOverviewScreen: Screen {
  private let sitting: ExamSitting
  private let show: (Int) -> Void
  private var index: Int
  private var typed = ""
  private var columns = 80

  init(sitting: ExamSitting, show: @escaping (Int) -> Void) {
    self.sitting = sitting
    self.show = show
    index = sitting.current
  }

  func title(in context: Context) -> Heading { Heading("7.4", ExamText.overviewHeading) }
  var wantsTicks: Bool { true }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), ExamText.goTo) { [self] in
        show(index)
        return [.pop]
      },
      Binding(.character("n"), ExamText.nextBlank, inFooter: !sitting.blanks.isEmpty) { [self] in
        if let next = sitting.blanks.first(where: { $0 > index }) ?? sitting.blanks.first {
          stand(on: next)
        }
        return []
      },
      Binding(.named(.escape), ExamText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    // The paper below closes itself; this page only steps aside in time.
    case .tick: return context.now >= sitting.deadline ? [.pop] : []
    case .key(let key): take(key)
    case .resized, .closed, .terminated, .pasteCut: break
    }
    return []
  }

  private func take(_ key: Key) {
    let map = QuestionMap(sitting: sitting, current: index)
    switch key {
    case .named(.left): stand(on: max(0, index - 1))
    case .named(.right): stand(on: min(sitting.paper.count - 1, index + 1))
    case .named(.up): stand(on: map.neighbour(of: index, rows: -1, columns: columns))
    case .named(.down): stand(on: map.neighbour(of: index, rows: 1, columns: columns))
    case .named(.home): stand(on: 0)
    case .named(.end): stand(on: sitting.paper.count - 1)
    case .named(.backspace): type(String(typed.dropLast()))
    case .character(let sign):
      if let digit = sign.wholeNumberValue, digit <= 9 { type(typed + String(digit)) }
    case .named, .control, .alt, .paste: break
    }
  }

  private func stand(on place: Int) {
    index = place
    typed = ""
  }

  /// A number beyond the paper starts anew with its last digit.
  private func type(_ text: String) {
    typed = text
    guard let number = Int(text) else { return }
    if (1...sitting.paper.count).contains(number) {
      index = number - 1
    } else {
      let last = String(text.suffix(1))
      typed = ""
      if text.count > 1 { type(last) }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    columns = inside.columns
    let prompt = context.text(ExamText.typeNumber) + " "
    let column = canvas.put(prompt, in: inside, style: .label)
    let end = canvas.put(typed.isEmpty ? "__" : typed, in: inside, column: column, style: .field)
    let counts = ExamText.counts(
      answered: sitting.answeredCount, blank: sitting.blanks.count,
      flagged: sitting.flagged.count)
    canvas.put(context.text(counts), in: inside, row: 1)
    QuestionMap(sitting: sitting, current: index).draw(
      on: &canvas, in: inside.droppingTop(3), legend: context.text(ExamText.legend))
    canvas.setCaret(in: inside, row: 0, column: typed.isEmpty ? column : end)
  }
}
