import CEDomain

/// The line in focus of a form on the screen: a letter typed changes nothing else, but for the
/// row that says how the field is filled.
///
/// A class, so that keeping it for the next key copies nothing.
final class FormLine {
  let drawing: FieldDrawing
  /// The rows of the field.
  private let place: Rect
  /// The rows the form shows in.
  private let area: Rect
  /// The row that says how the field is filled, unless the empty field says it itself.
  private let usage: Rect
  /// Which fields were asked for, and which of them had to be filled.
  let shape: [Bool]
  /// True while the empty field itself shows how it is filled.
  private var isHinted: Bool

  init(
    drawing: FieldDrawing, editor: FieldEditor, place: Rect, area: Rect, usage: Rect, shape: [Bool]
  ) {
    self.drawing = drawing
    self.place = place
    self.area = area
    self.usage = usage
    self.shape = shape
    isHinted = drawing.isHinted(editor)
  }

  /// Draws the line over itself.
  func draw(_ editor: FieldEditor, on canvas: inout Canvas) {
    if drawing.isHinted(editor) != isHinted {
      isHinted.toggle()
      canvas.fill(usage)
      if !isHinted { canvas.put(drawing.usage, in: usage, style: .quiet) }
    }
    var editor = editor
    canvas.clipped(to: area) {
      drawing.drawEditor(&editor, on: &$0, in: drawing.editorArea(of: place))
    }
    if let caret = canvas.caret {
      canvas.setCaret(in: area, row: caret.row - area.row, column: caret.column - area.column)
    }
  }
}
