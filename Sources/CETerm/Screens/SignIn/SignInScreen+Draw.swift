import CEDomain

extension SignInScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    drawPlatforms(on: &canvas, in: inside, context: context)
    canvas.put(credits(inside.columns, canvas, context), in: inside, row: 1, style: .quiet)
    let isRoomy = area.rows >= 20
    let tabs = inside.droppingTop(isRoomy ? 3 : 2)
    drawTabs(on: &canvas, in: tabs, context: context)
    let below = tabs.droppingTop(isRoomy ? 3 : 2)
    let formRows = min(showsCaptcha ? 10 : 8, below.rows)
    drawForm(on: &canvas, in: below.top(formRows), context: context)
    if showsCaptcha {
      national?.drawCaptcha(on: &canvas, in: below.top(formRows).droppingTop(3), context: context)
    }
    drawDemo(on: &canvas, in: below.droppingTop(formRows), context: context)
  }

  func drawChange(on canvas: inout Canvas, context: Context) -> Bool {
    guard tab != .wechat, openForm?.drawChange(on: &canvas, context: context) == true else {
      return false
    }
    return true
  }

  /// The two platforms side by side, the chosen one in brackets, by their full names where there is
  /// room.
  private func drawPlatforms(on canvas: inout Canvas, in area: Rect, context: Context) {
    let names = [
      (AccountRecord.System.shanghai, SignInText.platform, RegistrationText.shortShanghai),
      (.national, RegistrationText.platform, RegistrationText.shortPlatform),
    ]
    /// 2: both in full, 1: the chosen one, 0: none.
    func words(_ room: Int) -> [(String, Bool)] {
      names.map { system, full, short in
        let isChosen = system == self.system
        let isFull = room == 2 || (room == 1 && isChosen)
        let name = context.text(isFull ? full : short)
        return (isChosen ? "[ \(name) ]" : "  \(name)  ", isChosen)
      }
    }
    let fitting =
      [2, 1].map(words).first { row in
        row.reduce(0) { $0 + canvas.columns(of: $1.0) } < area.columns
      } ?? words(0)
    var column = 0
    for (name, isChosen) in fitting {
      column = canvas.put(name, in: area, column: column, style: isChosen ? .title : .quiet)
      column += 1
    }
  }

  private func credits(_ columns: Int, _ canvas: Canvas, _ context: Context) -> String {
    if system == .national { return NationalText.credits(columns, canvas, context) }
    let both = context.text(SignInText.organiser) + "   " + context.text(SignInText.support)
    return canvas.columns(of: both) <= columns ? both : context.text(SignInText.organiser)
  }

  private func drawTabs(on canvas: inout Canvas, in area: Rect, context: Context) {
    var column = 0
    for tab in Tab.allCases {
      let name = context.text(tab.name)
      let isChosen = tab == self.tab
      column = canvas.put(
        isChosen ? "[ \(name) ]" : "  \(name)  ", in: area, column: column,
        style: isChosen ? .strong : .quiet)
      column += 1
    }
    guard area.rows > 1 else { return }
    canvas.horizontalLine(row: area.row + 1, column: area.column, columns: area.columns)
  }

  private func drawForm(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard tab == .wechat else {
      drawEntry(on: &canvas, in: area, context: context)
      return
    }
    let intro = system == .national ? RegistrationText.wechatIntro : SignInText.wechatIntro
    let text = offersScan(in: context) ? intro : SignInText.wechatUnavailable
    Label(text: context.text(text), style: .strong).drawWrapped(on: &canvas, in: area)
    canvas.setCaret(in: area, row: 0, column: 0)
  }

  private func drawDemo(on canvas: inout Canvas, in area: Rect, context: Context) {
    let rows = demo.filter { $0.isStaff == (tab == .staff) && ($0.isStaff || $0.system == system) }
    guard !rows.isEmpty, area.rows >= 3 else {
      let note = area.inset(rows: area.rows > 3 ? 1 : 0)
      let isNational = system == .national
      let words = isNational ? RegistrationText.firstTime : SignInText.firstTime
      let used = Label(text: context.text(words), style: .quiet)
        .drawWrapped(on: &canvas, in: note)
      let hotline = isNational ? NationalText.hotline : SignInText.hotline
      canvas.put(context.text(hotline), in: note, row: used, style: .quiet)
      return
    }
    let heading = context.text(SignInText.demo)
    let end = canvas.put(heading, in: area, style: .title)
    canvas.put(context.text(SignInText.demoHint), in: area, column: end + 2, style: .quiet)
    let caret = canvas.caret
    var state = ListState()
    DemoAccountScreen.table(rows, isSelectable: false, context: context)
      .draw(&state, on: &canvas, in: area.droppingTop(1))
    canvas.caret = caret
  }
}
