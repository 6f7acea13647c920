import CEDomain

/// Every order of a person, newest first.
final class OrdersScreen: Screen {
  private(set) var orders: [Order] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4.4", PaymentText.orders) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor, let person = actor.person else { return }
    do {
      orders = try Orders(store: context.store).orders(of: person, by: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    var keys: [Binding] = []
    if let index = list.chosen(of: orders.count) {
      keys.append(
        Binding(.named(.enter), TrainingText.open) { [self] in
          [.push(OrderScreen(context: context, order: orders[index]))]
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: orders.count) { [orders] index, wanted in
      orders[index].number.contains(wanted) || orders[index].trainingName.contains(wanted)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let columns = [
      TableColumn(context.text(TrainingText.number), .fixed(8)),
      TableColumn(context.text(TrainingText.name), .share(1, least: 18)),
      TableColumn(context.text(TrainingText.date), .fixed(10), priority: 1),
      TableColumn(context.text(TrainingText.fee), .fixed(8), .right),
      TableColumn(context.text(TrainingText.state), .fixed(9)),
    ]
    let isWide = area.columns >= 100
    let table = TableView(
      columns: columns, count: orders.count, emptyText: context.text(FormText.emptyList)
    ) { [orders] index in
      let order = orders[index]
      return TableRow(
        [
          order.number,
          isWide ? order.trainingName : TrainingText.abbreviated(order.trainingName),
          CalendarDay(containing: order.createdAt).description,
          order.amount.text, context.text(TrainingText.state(order.state)),
        ], style: order.state == .awaitingPayment ? .strong : .plain)
    }
    table.draw(&list, on: &canvas, in: area)
  }
}
