/// A popup with a text and buttons; the first button is the safe one and has the focus.
///
/// Esc presses the safe button. Consequences belong in the text, in words.
final class MessageBox: Screen {
  struct Button {
    let label: Phrase
    let act: (Context) -> [Effect]

    init(_ label: Phrase, act: @escaping (Context) -> [Effect]) {
      self.label = label
      self.act = act
    }
  }

  private let heading: Phrase
  private let text: Phrase
  private let buttons: [Button]
  private var focused = 0
  private var pages: [Language: PagerState] = [:]

  var isPopup: Bool { true }

  /// `buttons` must not be empty; the box closes before a button's effects are performed.
  init(title: Phrase, text: Phrase, buttons: [Button]) {
    heading = title
    self.text = text
    self.buttons = buttons
  }

  func title(in context: Context) -> Heading { Heading("", heading) }

  func bindings(in context: Context) -> [Binding] {
    var list = [
      Binding(.named(.enter), buttons[focused].label) { [self] in press(focused, in: context) }
    ]
    if buttons.count > 1 {
      list.append(
        Binding(.named(.tab), Phrase("换按钮", "Other button")) { [self] in
          focused = (focused + 1) % buttons.count
          return []
        })
    }
    list.append(
      Binding(.named(.escape), buttons[0].label, inFooter: focused != 0) { [self] in
        press(0, in: context)
      })
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch key {
    case .named(.left), .named(.backTab): focused = max(0, focused - 1)
    case .named(.right): focused = min(buttons.count - 1, focused + 1)
    case .character(let character):
      if let digit = character.wholeNumberValue, buttons.indices.contains(digit - 1) {
        focused = digit - 1
      } else {
        _ = pages[context.language]?.handle(key)
      }
    default: _ = pages[context.language]?.handle(key)
    }
    return []
  }

  private func press(_ index: Int, in context: Context) -> [Effect] {
    [.pop] + buttons[index].act(context)
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let words = context.text(text)
    let columns = min(60, max(1, area.columns - 4))
    let lines = canvas.wrapped(words, columns: max(1, columns - 4)).count
    let popup = area.centered(rows: min(lines + 4, area.rows), columns: columns)
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(heading)).draw(on: &canvas, in: popup)
    var page = pages[context.language] ?? PagerState(words)
    Pager().draw(&page, on: &canvas, in: inside.droppingBottom(inside.rows > 3 ? 2 : 1))
    pages[context.language] = page
    ButtonRow(labels: buttons.map { context.text($0.label) }, focused: focused)
      .draw(on: &canvas, in: inside.bottom(1))
  }
}

extension Screen where Self == MessageBox {
  /// OV-5-15: asked where a draft cannot be kept; staying is the safe button.
  static func leaving(_ leave: @escaping (Context) -> [Effect]) -> MessageBox {
    MessageBox(
      title: FormText.leave, text: FormText.leaveUnsaved,
      buttons: [.init(FormText.stay) { _ in [] }, .init(FormText.leave, act: leave)])
  }
}
