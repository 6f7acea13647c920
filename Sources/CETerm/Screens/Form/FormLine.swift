/// The line in focus of a form on the screen: a letter typed changes nothing else.
struct FormLine {
  let drawing: FieldDrawing
  /// The rows of the field.
  let place: Rect
  /// The rows the form shows in.
  let area: Rect

  /// Draws the line over itself.
  func draw(_ editor: FieldEditor, on canvas: inout Canvas) {
    var editor = editor
    canvas.clipped(to: area) {
      drawing.drawEditor(&editor, on: &$0, in: drawing.editorArea(of: place))
    }
    if let caret = canvas.caret {
      canvas.setCaret(in: area, row: caret.row - area.row, column: caret.column - area.column)
    }
  }
}
