import CEDomain

extension FormScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard !area.isEmpty else { return }
    var rest = area
    if let intro, area.rows >= 8 {
      let used = Label(text: context.text(intro), style: .quiet)
        .drawWrapped(on: &canvas, in: area.top(3).inset(columns: area.columns > 8 ? 2 : 0))
      rest = rest.droppingTop(used + 1)
    }
    let margin = rest.columns > 60 ? 2 : 0
    var status = Rect(Size(rows: 0, columns: 0))
    if rest.rows >= 6 {
      status = rest.bottom(2).inset(columns: margin)
      drawStatus(on: &canvas, in: status, context: context)
      rest = rest.droppingBottom(3)
    }
    drawForm(
      on: &canvas, in: rest.inset(columns: margin), usage: status.top(1), context: context)
    drawAid(on: &canvas, in: rest.inset(columns: margin), context)
  }

  private func drawForm(
    on canvas: inout Canvas, in area: Rect, usage: Rect, context: Context
  ) {
    guard !area.isEmpty else { return }
    let layout = FormLayout(
      entry, actions: actions, language: context.language, columns: area.columns,
      today: context.today, on: canvas)
    let note = actions.note(context).flatMap {
      canvas.wrapped(context.text($0), columns: area.columns)
    }
    // A blank row, the button, and what stands below it.
    let total = layout.rows + 2 + (note.isEmpty ? 0 : note.count + 1)
    scrollToFocus(layout, total: total, rows: area.rows)
    let scroll = self.scroll
    let editor = self.editor
    drawnLine = nil
    var newEditor = editor
    canvas.clipped(to: area) { canvas in
      for item in layout.items {
        let row = item.row - scroll
        guard row + item.rows > 0, row < area.rows else { continue }
        // May begin above the area; the clip cuts it.
        let place = Rect(
          row: area.row + row, column: area.column, rows: item.rows, columns: area.columns)
        var drawing = FieldDrawing(
          item: item, layout: layout, answers: entry.answers, language: context.language,
          isFocused: focus == .field(item.field.key))
        if drawing.isFocused {
          drawing.draw(&newEditor, on: &canvas, in: place)
          if case .line = newEditor, !entry.hasDependentChoices {
            // A line shows what is being typed; answers held here would be copied at every key.
            drawing.answers = Answers()
            drawnLine = FormLine(
              drawing: drawing, editor: newEditor, place: place, area: area, usage: usage,
              shape: entry.shape)
          }
        } else {
          var other = FieldEditor(item.field, answers: entry.answers)
          drawing.draw(&other, on: &canvas, in: place)
        }
      }
      drawButton(
        on: &canvas, in: area, row: layout.rows + 1 - scroll, column: layout.editorColumn, context)
      for (index, line) in note.enumerated() {
        let row = layout.rows + 3 + index - scroll
        if row >= 0 { canvas.put(line, in: area, row: row, style: .quiet) }
      }
    }
    if newEditor != editor { self.editor = newEditor }
    // A field higher than the area may hold its caret beyond the edge.
    if let caret = canvas.caret {
      canvas.setCaret(in: area, row: caret.row - area.row, column: caret.column - area.column)
    }
  }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    guard let drawnLine else { return false }
    drawnLine.draw(editor, on: &canvas)
    return true
  }

  private func drawButton(
    on canvas: inout Canvas, in area: Rect, row: Int, column: Int, _ context: Context
  ) {
    guard row >= 0, row < area.rows else { return }
    ButtonRow(
      labels: [context.text(actions.submitLabel)], focused: focus == .button ? 0 : nil,
      alignment: .left
    ).draw(
      on: &canvas,
      in: Rect(row: area.row + row, column: area.column, rows: 1, columns: area.columns)
        .split(left: column).rest)
  }

  /// Scrolls as little as possible so that the focused field and its violation show.
  private func scrollToFocus(_ layout: FormLayout, total: Int, rows: Int) {
    var first = layout.rows + 1
    var last = total - 1
    if case .field(let key) = focus, let item = layout.items.first(where: { $0.field.key == key }) {
      first = item.row
      last = item.row + item.rows - 1
    }
    // The note comes with the button when there is room.
    if last - first + 1 > rows { last = first + rows - 1 }
    if first < scroll { scroll = first }
    if last >= scroll + rows { scroll = last - rows + 1 }
    scroll = min(max(0, scroll), max(0, total - rows))
  }

  /// Two lines: how the focused field is filled; what is saved and what is wrong.
  private func drawStatus(on canvas: inout Canvas, in inside: Rect, context: Context) {
    if aid != nil, takesRareCharacters {
      canvas.put(context.text(InputText.isOn), in: inside, style: .quiet)
    } else if let field = focusedField {
      let words = actions.fieldWords(field.key)
      let rare = field.isPersonName ? RareCharacterText.note(on: entry.answers[field.key]) : nil
      if let rare {
        canvas.put(context.text(rare), in: inside, style: .quiet)
      } else if !editor.isHinted(field, words) {
        let hint = FormText.usage(of: field.kind, words)[context.language]
        // A hint longer than the line stands above the form; nothing is said twice.
        let fits = canvas.columns(of: hint) <= inside.columns && hint != intro?[context.language]
        canvas.put(
          fits ? hint : FormText.usage(of: field.kind)[context.language], in: inside,
          style: .quiet)
      }
    }
    var column = 0
    if let savedAt {
      let clock = ClockTime(of: savedAt).clock
      column = canvas.put(
        context.text(FormText.saved(at: clock)), in: inside, row: 1, style: .good)
      column += 3
    }
    // What the message line says need not be said twice.
    guard !isJustSaid else { return }
    let faults = entry.violations.values.filter { !$0.isWarning }.count
    if faults > 0 {
      canvas.put(
        context.text(FormText.faults(faults)), in: inside, row: 1, column: column, style: .bad)
    } else if let standing {
      canvas.put(context.text(standing), in: inside, row: 1, column: column, style: .warning)
    }
  }
}
