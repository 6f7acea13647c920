import CEDomain

/// One order: what it is, where it stands, what can be done with it (SH-4-13).
final class OrderScreen: Screen {
  private(set) var order: Order
  private var invoice: Invoice?

  init(context: Context, order: Order) {
    self.order = order
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4.4", PaymentText.orderTitle) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    order = (try? Orders(store: context.store).order(order.id, by: actor)) ?? order
    invoice = try? Invoices(store: context.store).invoice(ofOrder: order.id, by: actor)
  }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    let possible = Order.lifeCycle.actions(in: order.state, by: .learner, isOwner: true)
    if possible.contains(.pay), order.roster == nil {
      keys.append(
        Binding(.named(.enter), TrainingText.payNow) { [self] in
          [.replace(with: PaymentScreen(context: context, order: order))]
        })
    }
    if possible.contains(.cancel), order.roster == nil {
      keys.append(
        Binding(.character("x"), PaymentText.cancelOrder) { [self] in askCancel(in: context) })
    }
    if [.paid, .completed].contains(order.state) {
      let refusal = order.roster.map { _ in RefusalText.sentence(InvoiceRefusal.paidByEmployer) }
      keys.append(
        Binding(.character("f"), PaymentText.invoice, disabled: refusal) { [self] in
          InvoiceForm.open(for: order.id, in: context)
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  private func askCancel(in context: Context) -> [Effect] {
    let box = MessageBox(
      title: PaymentText.cancelOrder, text: PaymentText.cancelQuestion(order),
      buttons: [
        .init(PaymentText.keep) { _ in [] },
        .init(PaymentText.cancelOrder) { [self] context in cancel(in: context) },
      ])
    return [.push(box)]
  }

  private func cancel(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try Orders(store: context.store).cancel(order, by: actor, at: context.now)
      switch outcome {
      case .cancelled: return [.pop, .say(PaymentText.cancelled, .good)]
      case .refused(let state):
        return [.say(RefusalText.sentence(.orderNotPayable(state)), .warning)]
      case .notPermitted: return [.say(RefusalText.notPermitted, .warning)]
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    var facts = order.facts(in: context)
    facts.append(
      FactList.Fact(
        label: TrainingText.state, value: context.text(TrainingText.state(order.state)),
        style: .strong))
    if let paidAt = order.paidAt {
      facts.append(
        FactList.Fact(label: PaymentText.paidAt, value: ClockTime(of: paidAt).stamp))
    }
    if let method = order.paymentMethod {
      facts.append(
        FactList.Fact(
          label: PaymentText.method, value: context.text(PaymentText.method(method))))
    }
    if let invoice {
      let number = invoice.number.map { " \($0)" } ?? ""
      facts.append(
        FactList.Fact(
          label: PaymentText.invoices,
          value: context.text(PaymentText.state(invoice.state)) + number))
    }
    FactList(facts: facts, language: context.language).draw(on: &canvas, in: inside)
  }
}

extension Order {
  /// Number, name, amount and time, as every page about an order begins.
  func facts(in context: Context) -> [FactList.Fact] {
    [
      FactList.Fact(label: TrainingText.number, value: number, style: .strong),
      FactList.Fact(label: TrainingText.name, value: trainingName),
      FactList.Fact(label: PaymentText.amount, value: amount.text, style: .strong),
      FactList.Fact(label: PaymentText.created, value: ClockTime(of: createdAt).stamp),
    ]
  }
}
