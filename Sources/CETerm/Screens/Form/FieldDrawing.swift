import CEDomain

/// Draws one field of a form: star, label, the widget of its kind, and what is wrong with it.
struct FieldDrawing {
  let item: FormLayout.Item
  let layout: FormLayout
  var answers: Answers
  let language: Language
  let isFocused: Bool

  /// `area` covers the rows of the field and the whole width of the form; it may reach beyond
  /// the canvas' clip.
  func draw(_ editor: inout FieldEditor, on canvas: inout Canvas, in area: Rect) {
    if item.isRequired, item.field.isEditable { canvas.put("*", in: area, style: .warning) }
    if item.isWhole {
      drawAgreement(editor, on: &canvas, in: area)
    } else {
      let labelArea = Rect(
        row: area.row, column: area.column + 2, rows: area.rows,
        columns: min(layout.labelColumns, max(0, area.columns - 2)))
      for (row, line) in item.label.enumerated() {
        canvas.put(line, in: labelArea, row: row, style: isFocused ? .strong : .label)
      }
      drawEditor(&editor, on: &canvas, in: editorArea(of: area))
      drawTable(on: &canvas, in: area)
    }
    let top = item.rows - item.sentence.count
    for (row, line) in item.remark.enumerated() {
      canvas.put(
        line, in: area, row: top - item.remark.count + row, column: layout.editorColumn,
        style: .warning)
    }
    let style: Style = item.violation?.isWarning == true ? .warning : .bad
    for (row, line) in item.sentence.enumerated() {
      canvas.put(
        line, in: area, row: top + row, column: layout.editorColumn, style: style)
    }
  }

  /// How the field is filled, in one line.
  var usage: String { FormText.usage(of: item.field.kind, item.words)[language] }

  /// True while the empty field itself shows it.
  func isHinted(_ editor: FieldEditor) -> Bool { editor.isHinted(item.field, item.words) }

  func editorArea(of area: Rect) -> Rect {
    area.split(left: layout.editorColumn).rest.top(item.editorRows)
  }

  func drawEditor(
    _ editor: inout FieldEditor, on canvas: inout Canvas, in area: Rect
  ) {
    let placeholder = item.words.hint?[language] ?? ""
    switch (item.field.kind, editor) {
    case (.secret, .line(let state)):
      PasswordField(state: state, isFocused: isFocused)
        .draw(on: &canvas, in: fieldArea(state.most, area))
    case (_, .line(let state)):
      let place = fieldArea(state.most, area)
      TextField(state: state, isFocused: isFocused, placeholder: placeholder)
        .draw(on: &canvas, in: place)
      drawRareKey(state, placeholder, on: &canvas, in: place)
    case (_, .area(var state)):
      TextArea(isFocused: isFocused, placeholder: placeholder)
        .draw(&state, on: &canvas, in: area)
      editor = .area(state)
    case (_, .date(let state)):
      DateField(state: state, isFocused: isFocused).draw(on: &canvas, in: area)
    case (_, .choice(let state)):
      ChoiceList(options: item.options, isFocused: isFocused).draw(state, on: &canvas, in: area)
    case (_, .checks(let state)):
      CheckList(options: item.options, isFocused: isFocused).draw(state, on: &canvas, in: area)
    case (_, .lookup), (_, .opened):
      drawLookup(on: &canvas, in: area)
    case (_, .tick), (_, .none):
      let text = item.value[language]
      Label(text: text).drawWrapped(on: &canvas, in: area)
    }
  }

  /// The first rows of a repeating field below its label, across the whole form.
  private func drawTable(on canvas: inout Canvas, in area: Rect) {
    guard let table = item.table, item.tableRows > 0 else { return }
    let place = Rect(
      row: area.row + max(item.editorRows, item.label.count), column: area.column,
      rows: item.tableRows, columns: area.columns)
    let inside = place.split(left: min(4, area.columns - 1)).rest
    let isCut = table.list.count > FormLayout.mostRows + 1
    var state = ListState()
    table.view(on: canvas, isSelectable: false)
      .draw(&state, on: &canvas, in: isCut ? inside.droppingBottom(1) : inside)
    guard isCut else { return }
    let more = RowText.more(table.list.count - FormLayout.mostRows)
    canvas.put(
      more[language], in: inside, row: inside.rows - 1, column: 3, style: .quiet)
  }

  /// The button to the right of a name (NAT-1.1-04): the key that opens the picker, at the end of
  /// the field as long as nothing stands there.
  private func drawRareKey(
    _ state: TextFieldState, _ placeholder: String, on canvas: inout Canvas, in area: Rect
  ) {
    guard isFocused, item.field.isPersonName else { return }
    let inside = FieldFrame(area: area, isFocused: true).inside
    let words = "F6 " + RareCharacterText.title[language]
    let text = state.text.isEmpty ? placeholder : state.text
    let column = inside.columns - canvas.columns(of: words)
    guard canvas.columns(of: text) + 2 < column else { return }
    canvas.put(words, in: inside, column: column, style: .quiet)
  }

  /// A field is as wide as what it takes, at least ten columns, at most what there is.
  private func fieldArea(_ most: Int, _ area: Rect) -> Rect {
    area.split(left: min(area.columns, max(12, min(most * 2 + 3, 60)))).left
  }

  private var placeholder: Phrase {
    item.field.isList ? RowText.empty : item.words.hint ?? FormText.open
  }

  private func drawLookup(on canvas: inout Canvas, in area: Rect) {
    let area = fieldArea(30, area)
    let frame = FieldFrame(area: area, isFocused: isFocused)
    frame.draw(on: &canvas)
    let inside = frame.inside
    let isEmpty = answers[item.field.key].isEmpty
    let text =
      isEmpty
      ? placeholder[language]
      : item.value[language]
    let style: Style = isEmpty ? .quiet : frame.style
    canvas.put(text, in: inside.split(left: max(1, inside.columns - 2)).left, style: style)
    if inside.columns >= 4 {
      canvas.put("v", in: inside, column: inside.columns - 1, style: .strong)
    }
    if isFocused { canvas.setCaret(in: inside, row: 0, column: 0) }
  }

  private func drawAgreement(_ editor: FieldEditor, on canvas: inout Canvas, in area: Rect) {
    let isTicked = answers[item.field.key] == "yes"
    canvas.put(
      isTicked ? "[x]" : "[ ]", in: area, column: 2, style: isFocused ? .fieldFocused : .plain)
    if isFocused { canvas.setCaret(in: area, row: 0, column: 3) }
    for (row, line) in item.label.enumerated() {
      canvas.put(line, in: area, row: row, column: 6)
    }
  }
}
