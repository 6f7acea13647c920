@testable import CETerm

/// A screen that writes down what happens to it.
final class RecordingScreen: Screen {
  let name: String
  var extraBindings: [Binding] = []
  var wantsTicks = false
  var isPopup = false
  /// Shows a caret, as a screen with a text field does.
  var isTyping = false
  var effects: [Effect] = []
  private(set) var events: [Event] = []
  private(set) var timesSaved = 0
  private(set) var timesResumed = 0

  init(_ name: String = "一") { self.name = name }

  func title(in context: Context) -> Heading { Heading("4.2", Phrase(same: name)) }

  func bindings(in context: Context) -> [Binding] { extraBindings }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    events.append(event)
    defer { effects = [] }
    return effects
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.write("内容\(name)", row: area.row, column: area.column)
    if isTyping { canvas.caret = Caret(row: area.row, column: 0) }
  }

  func save(in context: Context) { timesSaved += 1 }
  func resumed(in context: Context) { timesResumed += 1 }
}
