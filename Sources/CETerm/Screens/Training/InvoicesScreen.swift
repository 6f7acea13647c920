import CEDomain

/// 我的发票: what was asked for and what became of it.
final class InvoicesScreen: Screen {
  private var invoices: [Invoice] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4.6", PaymentText.invoices) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor, let person = actor.person else { return }
    do {
      invoices = try Invoices(store: context.store).invoices(of: person, by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private var chosen: Invoice? { list.chosen(of: invoices.count).map { invoices[$0] } }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let chosen, [.rejected, .voided].contains(chosen.state) {
      keys.append(
        Binding(.named(.enter), PaymentText.invoice) {
          InvoiceForm.open(for: chosen.order, in: context)
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: invoices.count) { [invoices] index, wanted in
      invoices[index].title.lowercased().contains(wanted)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let detailRows = area.rows >= 12 ? 5 : 0
    let columns = [
      TableColumn(context.text(TrainingText.number), .fixed(8)),
      TableColumn(context.text(PaymentText.title), .share(1, least: 14)),
      TableColumn(context.text(PaymentText.amount), .fixed(8), .right),
      TableColumn(context.text(PaymentText.applied), .fixed(10), priority: 1),
      TableColumn(context.text(TrainingText.state), .fixed(20)),
    ]
    let table = TableView(
      columns: columns, count: invoices.count, emptyText: context.text(PaymentText.noInvoices)
    ) { [invoices] index in
      let invoice = invoices[index]
      return TableRow([
        invoice.orderNumber, invoice.title, invoice.amount.text,
        CalendarDay(containing: invoice.requestedAt).description,
        context.text(PaymentText.state(invoice.state)),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingBottom(detailRows))
    guard detailRows > 0, let chosen else { return }
    let bottom = area.bottom(detailRows)
    canvas.horizontalLine(row: bottom.row, column: bottom.column, columns: bottom.columns)
    var facts = [FactList.Fact(label: TrainingText.name, value: chosen.trainingName)]
    if let number = chosen.number {
      facts.append(FactList.Fact(label: PaymentText.invoiceNumber, value: number, style: .strong))
    }
    if !chosen.opinion.isEmpty {
      facts.append(
        FactList.Fact(label: PaymentText.opinion, value: chosen.opinion, style: .warning))
    }
    FactList(facts: facts, language: context.language)
      .draw(on: &canvas, in: bottom.droppingTop(1))
  }
}
