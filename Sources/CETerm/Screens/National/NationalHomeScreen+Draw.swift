import CEDomain

extension NationalHomeScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    drawHead(on: &canvas, in: inside, context: context)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(
        on: &canvas, in: inside.droppingTop(3))
      return
    }
    let isRoomy = inside.rows >= 20
    drawFoot(on: &canvas, in: inside.bottom(2), context: context)
    let body = inside.droppingTop(isRoomy ? 3 : 2).droppingBottom(isRoomy ? 3 : 2)
    drawLines(on: &canvas, in: body, context: context)
  }

  /// The platform's name; who is signed in, or the two ways in, at the right (NAT-0-01…03, 0-08).
  private func drawHead(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put(context.text(RegistrationText.platform), in: area, style: .title)
    let right =
      context.actor.map { NationalText.greeting($0.displayName) } ?? NationalText.waysIn
    let words = context.text(right)
    let isShort =
      canvas.columns(of: context.text(RegistrationText.platform)) + 2
      + canvas.columns(of: words) <= area.columns
    canvas.put(
      words, in: area, row: isShort ? 0 : 1, column: area.columns - canvas.columns(of: words),
      style: .strong)
    if unread > 0 {
      canvas.put(context.text(HomeText.unread(unread)), in: area, row: 1, style: .warning)
    } else if isShort || canvas.columns(of: words) + 26 < area.columns {
      canvas.put(NationalText.address, in: area, row: 1, style: .quiet)
    }
  }

  private func drawLines(on canvas: inout Canvas, in area: Rect, context: Context) {
    var row = 0
    var tile = 0
    for (index, line) in lines.enumerated() {
      let isChosen = index == cursor.index
      let start = row
      switch line {
      case .next(_, let next):
        row += drawNext(next, isChosen, on: &canvas, in: area, context: context)
        row += 1
      case .signIn:
        drawWay(RegistrationText.signIn, isChosen, on: &canvas, in: area, row: row, context)
        row += 1
      case .register:
        drawWay(RegistrationText.registration, isChosen, on: &canvas, in: area, row: row, context)
        row += 2
      case .tile(let found, let note):
        if tile == 0 {
          canvas.put(context.text(NationalText.services), in: area, row: row, style: .title)
          row += 1
        }
        tile += 1
        drawTile(
          "\(tile)  \(context.text(found.name))", note, isChosen, on: &canvas, in: area, row: row,
          context)
        row += 1
      }
      if isChosen {
        let caretRow: Int
        if case .tile = line { caretRow = row - 1 } else { caretRow = start }
        canvas.setCaret(in: area, row: caretRow, column: 0)
      }
    }
  }

  /// The next thing to do, set like the button it is; answers its rows.
  private func drawNext(
    _ next: NationalTile.Next, _ isChosen: Bool, on canvas: inout Canvas, in area: Rect,
    context: Context
  ) -> Int {
    let words = context.text(HomeText.nextStep + next.sentence + HomeText.enter)
    canvas.put(" \(words) ", in: area, style: isChosen ? .selected : .strong)
    guard let detail = next.detail else { return 1 }
    let used = Label(text: context.text(detail), style: .warning).drawWrapped(
      on: &canvas, in: area.droppingTop(1).top(2).inset(columns: 1))
    return 1 + used
  }

  private func drawWay(
    _ name: Phrase, _ isChosen: Bool, on canvas: inout Canvas, in area: Rect, row: Int,
    _ context: Context
  ) {
    canvas.put(
      "\(isChosen ? "> " : "  ")\(context.text(name)) ", in: area, row: row,
      style: isChosen ? .selected : .strong)
  }

  private func drawTile(
    _ name: String, _ note: Phrase?, _ isChosen: Bool, on canvas: inout Canvas, in area: Rect,
    row: Int, _ context: Context
  ) {
    let columns = min(44, area.columns - 14)
    canvas.put(
      canvas.padded((isChosen ? "> " : "  ") + name, to: columns), in: area, row: row,
      style: isChosen ? .selected : .plain)
    guard let note else { return }
    canvas.put(context.text(note), in: area, row: row, column: columns + 1, style: .quiet)
  }

  /// 主办单位, 承办单位, 技术支持, 客服电话 (NAT-0-12).
  private func drawFoot(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put(NationalText.credits(area.columns, canvas, context), in: area, style: .quiet)
    canvas.put(context.text(NationalText.hotline), in: area, row: 1, style: .quiet)
  }
}
