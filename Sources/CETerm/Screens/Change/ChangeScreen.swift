import CEDomain

/// 会计人员信息变更: the four parts on the left, what is in force and the changes on the right
/// (NAT-4-03, NAT-4-04).
final class ChangeScreen: Screen {
  enum Tab: Hashable {
    case current, records
  }

  private(set) var sheet: ChangeSheet?
  private(set) var part = ChangePart.basics
  private(set) var tab = Tab.current
  private var failure: Phrase?
  private var rows = ListState()
  private var records = ListState()
  private var pages: WizardSummary?

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("N4", ChangeText.title) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    pages = nil
    do {
      sheet = try InformationChanges(store: context.store).sheet(by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  // MARK: What is shown

  private var shownRecords: [ChangeRecord] { sheet?.records.filter { $0.part == part } ?? [] }
  private var shownRows: RowList {
    guard let list = part.list, let sheet else { return RowList() }
    return RowList(text: sheet.current[list])
  }

  private var chosenRow: RowList.Row? {
    rows.chosen(of: shownRows.count).map { shownRows.rows[$0] }
  }

  private var chosenRecord: ChangeRecord? {
    records.chosen(of: shownRecords.count).map { shownRecords[$0] }
  }

  /// Why nothing can be changed now; nil when it can.
  private var hindrance: Phrase? {
    guard let sheet else { return CollectionText.notPermitted }
    if sheet.state != .approved { return ChangeText.banner(sheet.state) }
    return sheet.waiting(part) == nil ? nil : ChangeText.sentence(.alreadyWaiting)
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys = tab == .current ? currentKeys(context) : recordKeys(context)
    keys.append(Binding(.named(.tab), ChangeText.otherTab) { [self] in showOtherTab() })
    for (place, other) in ChangePart.allCases.enumerated() {
      keys.append(
        Binding(
          .character(Character(String(place + 1))), ChangeText.otherPart, inFooter: place == 0
        ) { [self] in show(other) })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  private func currentKeys(_ context: Context) -> [Binding] {
    guard let sheet else { return [] }
    guard part.list != nil else {
      return [
        Binding(.named(.enter), ChangeText.change, disabled: hindrance) { [self] in
          [.push(ChangeForms.form(part, sheet, in: context))]
        }
      ]
    }
    var keys: [Binding] = []
    if let row = chosenRow {
      keys.append(
        Binding(.named(.enter), ChangeText.view) { [self] in view(row, sheet) })
      keys.append(
        Binding(.character("e"), ChangeText.change, disabled: hindrance) { [self] in
          [.push(ChangeForms.row(row, of: part, sheet, in: context))]
        })
    }
    keys.append(
      Binding(.character("n"), ChangeText.add, disabled: hindrance) { [self] in
        [.push(ChangeForms.row(nil, of: part, sheet, in: context))]
      })
    if let row = chosenRow {
      keys.append(
        Binding(.character("d"), ChangeText.delete, disabled: hindrance) { [self] in
          [.push(deleteBox(row))]
        })
    }
    return keys
  }

  private func recordKeys(_ context: Context) -> [Binding] {
    guard let record = chosenRecord else { return [] }
    var keys = [
      Binding(.named(.enter), ChangeText.view) { [.push(ChangeDetailScreen(record))] }
    ]
    if record.item.state == .pending {
      let disabled = record.item.openedAt == nil ? nil : CollectionText.opened
      keys.append(
        Binding(.character("w"), ChangeText.withdraw, disabled: disabled) { [self] in
          withdraw(record, in: context)
        })
    }
    return keys
  }

  private func showOtherTab() -> [Effect] {
    tab = tab == .current ? .records : .current
    return []
  }

  private func show(_ other: ChangePart) -> [Effect] {
    guard other != part else { return [] }
    part = other
    rows = ListState()
    records = ListState()
    pages = nil
    return []
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch (tab, part.list) {
    case (.records, _):
      _ = records.handle(key, count: shownRecords.count, matching: { _, _ in true })
    case (.current, .some):
      _ = rows.handle(key, count: shownRows.count, matching: { _, _ in true })
    case (.current, .none):
      _ = pages?.pages.handle(key)
    }
    return []
  }

  // MARK: Verbs

  private func view(_ row: RowList.Row, _ sheet: ChangeSheet) -> [Effect] {
    guard let form = part.rowForm(born: sheet.birthDate)?.form else { return [] }
    return [.push(AnswersScreen(Heading("N4", ChangeText.name(part)), [form], row.answers))]
  }

  private func deleteBox(_ row: RowList.Row) -> MessageBox {
    MessageBox(
      title: ChangeText.delete, text: ChangeText.deleteQuestion(part),
      buttons: [
        .init(ChangeText.stay) { _ in [] },
        .init(ChangeText.delete) { [self] context in delete(row, in: context) },
      ])
  }

  private func delete(_ row: RowList.Row, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try InformationChanges(store: context.store).deleteRow(
        row.id, of: part, by: actor, at: context.now, from: context.entropy)
      reload(in: context)
      return [ChangeForms.said(outcome)]
    }
  }

  private func withdraw(_ record: ChangeRecord, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try InformationChanges(store: context.store).withdraw(
        record.item.id, by: actor, at: context.now, from: context.entropy)
      reload(in: context)
      if case .refused(let refusal) = outcome {
        return [.say(ChangeText.sentence(refusal), .warning)]
      }
      return [.say(ChangeText.withdrawn, .good)]
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    guard let sheet, failure == nil else {
      let sentence = failure ?? CollectionText.notPermitted
      Label(text: context.text(sentence), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    var body = area.inset(columns: area.columns > 60 ? 1 : 0)
    let banner = canvas.wrapped(context.text(ChangeText.banner(sheet.state)), columns: body.columns)
    let style: Style = sheet.state == .approved ? .quiet : .warning
    for (row, line) in banner.enumerated() { canvas.put(line, in: body, row: row, style: style) }
    body = body.droppingTop(banner.count + 1)
    let isWide = body.columns >= 70
    if isWide {
      let halves = body.split(left: context.language == .chinese ? 14 : 15)
      drawMenu(on: &canvas, in: halves.left, context: context)
      body = halves.rest
    } else {
      drawStrip(on: &canvas, in: body.top(1), context: context)
      body = body.droppingTop(1)
    }
    drawTabs(on: &canvas, in: body.top(1), context: context)
    let inside = body.droppingTop(2)
    switch (tab, part.list) {
    case (.records, _): drawRecords(on: &canvas, in: inside, context: context)
    case (.current, .some): drawRows(sheet, on: &canvas, in: inside, context: context)
    case (.current, .none): drawAnswers(sheet, on: &canvas, in: inside, context: context)
    }
  }

  private func drawMenu(on canvas: inout Canvas, in area: Rect, context: Context) {
    for (row, other) in ChangePart.allCases.enumerated() {
      let mark = other == part ? ">" : " "
      canvas.put(
        "\(mark)\(row + 1) \(context.text(ChangeText.name(other)))", in: area, row: row,
        style: other == part ? .strong : .plain)
    }
  }

  private func drawStrip(on canvas: inout Canvas, in area: Rect, context: Context) {
    var column = 0
    for (place, other) in ChangePart.allCases.enumerated() {
      let text = "\(place + 1) \(context.text(ChangeText.name(other)))"
      let shown = other == part ? "[\(text)]" : " \(text) "
      canvas.put(shown, in: area, column: column, style: other == part ? .strong : .plain)
      column += canvas.columns(of: shown) + 1
    }
  }

  private func drawTabs(on canvas: inout Canvas, in area: Rect, context: Context) {
    let tabs: [(Tab, Phrase)] = [(.current, ChangeText.current), (.records, ChangeText.records)]
    var column = 0
    for (other, name) in tabs {
      let text = other == tab ? "[ \(context.text(name)) ]" : "  \(context.text(name))  "
      canvas.put(text, in: area, column: column, style: other == tab ? .strong : .quiet)
      column += canvas.columns(of: text) + 1
    }
  }

  private func drawRows(
    _ sheet: ChangeSheet, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    guard let form = part.rowForm(born: sheet.birthDate) else { return }
    RowTable(
      form, shownRows, words: { FormText.found($0) }, language: context.language,
      today: context.today
    )
    .view(on: canvas, isSelectable: true).draw(&rows, on: &canvas, in: area)
  }

  private func drawAnswers(
    _ sheet: ChangeSheet, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    var shown =
      pages ?? WizardSummary(language: context.language, columns: area.columns, text: "")
    if shown.text.isEmpty || shown.columns != area.columns || shown.language != context.language {
      let lines = FormSummary(
        form: part.form(born: sheet.birthDate), answers: ChangeForms.masked(sheet.current)
      ).lines(columns: area.columns, language: context.language, on: canvas)
      shown = WizardSummary(
        language: context.language, columns: area.columns,
        text: lines.map(\.text).joined(separator: "\n"))
    }
    Pager().draw(&shown.pages, on: &canvas, in: area)
    pages = shown
  }

  private func drawRecords(on canvas: inout Canvas, in area: Rect, context: Context) {
    let isChinese = context.language == .chinese
    let columns = [
      TableColumn(context.text(ChangeText.number), .fixed(4), .right, priority: 2),
      TableColumn(context.text(ChangeText.manner), .fixed(isChinese ? 8 : 7)),
      TableColumn(context.text(ChangeText.way), .fixed(isChinese ? 8 : 13), priority: 1),
      TableColumn(context.text(ChangeText.state), .fixed(isChinese ? 10 : 13)),
      TableColumn(context.text(ChangeText.time), .share(1, least: 16)),
    ]
    let shown = shownRecords
    let table = TableView(
      columns: columns, count: shown.count, emptyText: context.text(ChangeText.noRows)
    ) { index in
      let record = shown[index]
      return TableRow([
        String(index + 1), context.text(ChangeText.manner(record.manner)),
        context.text(ReviewText.way(record.item.way)),
        context.text(ReviewText.state(record.item.state)),
        ClockTime(of: record.item.submittedAt).stamp,
      ])
    }
    table.draw(&records, on: &canvas, in: area)
  }
}
