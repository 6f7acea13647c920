import CEDomain

extension ScanScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    let intro = ScanText.intro(request.purpose, isTyped: conversation == nil)
    let used = Label(text: context.text(intro), style: .strong)
      .drawWrapped(on: &canvas, in: inside)
    let below = inside.droppingTop(used)
    if let conversation {
      drawConversation(conversation, on: &canvas, in: below, context: context)
    } else {
      drawTyping(on: &canvas, in: below, context: context)
    }
  }

  private func drawTyping(on canvas: inout Canvas, in area: Rect, context: Context) {
    let column = canvas.put(context.text(ScanText.typed), in: area, style: .label) + 1
    TextField(state: field, isFocused: true)
      .draw(on: &canvas, in: area.top(1).split(left: column).rest.split(left: 14).left)
    drawExpiry(on: &canvas, in: area, column: column + 16, context: context)
    let code = request.code.prefix(4) + "-" + request.code.suffix(4)
    drawPicture(
      [context.text(ScanText.code), String(code)], without: ScanText.noPicture, on: &canvas,
      in: area.droppingTop(2), context: context)
  }

  private func drawConversation(
    _ conversation: ScanConversation, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    var used = 1
    if let trouble = conversation.trouble {
      used = Label(text: context.text(ScanText.failed(trouble)), style: .bad)
        .drawWrapped(on: &canvas, in: area)
    } else {
      let isAsking = conversation.stage == .asking
      let state = context.text(isAsking ? ScanText.asking : ScanText.waiting)
      let column = canvas.put(state, in: area) + 2
      drawExpiry(on: &canvas, in: area, column: column, context: context)
    }
    // A reader stands at what changes.
    canvas.setCaret(in: area, row: 0, column: 0)
    guard case .showing(let ticket) = conversation.stage else { return }
    drawPicture(
      [context.text(ScanText.address), ticket.address], without: ScanText.openAddress,
      on: &canvas, in: area.droppingTop(used + 1), context: context)
  }

  private func drawExpiry(
    on canvas: inout Canvas, in area: Rect, column: Int, context: Context
  ) {
    let left = max(0, (request.expiresAt - context.now).wholeSeconds)
    canvas.put(
      context.text(ScanText.expires(in: Int(left))), in: area, column: column,
      style: left > 30 ? .quiet : .warning)
  }

  private func drawPicture(
    _ caption: [String], without: Phrase, on canvas: inout Canvas, in area: Rect,
    context: Context
  ) {
    let caret = canvas.caret
    let view = matrix.map { QRView(matrix: $0, caption: caption) }
    if view?.draw(on: &canvas, in: area) != true {
      canvas.fill(area)
      let row = Label(text: caption.joined(separator: " "), style: .strong)
        .drawWrapped(on: &canvas, in: area)
      Label(text: context.text(view == nil ? without : ScanText.noRoom), style: .quiet)
        .drawWrapped(on: &canvas, in: area.droppingTop(row + 1))
    }
    canvas.caret = caret
  }
}
