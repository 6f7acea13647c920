import CEDomain

extension PaymentScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    let used = FactList(facts: order.facts(in: context), language: context.language)
      .draw(on: &canvas, in: inside)
    let rest = inside.droppingTop(used + 1)
    switch stage {
    case .choosing: drawOptions(on: &canvas, in: rest, context: context)
    case .opening:
      let row = Label(text: context.text(PaymentText.opening), style: .strong)
        .drawWrapped(on: &canvas, in: rest)
      Label(text: context.text(PaymentText.openingHint), style: .quiet)
        .drawWrapped(on: &canvas, in: rest.droppingTop(row + 1))
    case .waiting(let payment): drawWaiting(payment, on: &canvas, in: rest, context: context)
    case .paid: drawPaid(on: &canvas, in: rest, context: context)
    case .over:
      Label(
        text: context.text(RefusalText.sentence(.orderNotPayable(order.state))), style: .warning
      ).drawWrapped(on: &canvas, in: rest)
    }
  }

  private func drawOptions(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put(context.text(PaymentText.method), in: area, style: .label)
    for (index, option) in options.enumerated() {
      let isChosen = index == cursor.index
      let name = canvas.padded(option.name[context.language], to: 22)
      let column = canvas.put(
        (isChosen ? "(*) " : "( ) ") + name, in: area, row: index + 1,
        style: isChosen ? .selected : .plain)
      canvas.put(
        context.text(PaymentText.hint(option.method)), in: area, row: index + 1,
        column: column + 2, style: .quiet)
      if isChosen { canvas.setCaret(in: area, row: index + 1, column: 1) }
    }
    guard options.indices.contains(cursor.index) else { return }
    let words = TrainingText.next + PaymentText.method(options[cursor.index].method)
    canvas.put(
      "\(context.text(words))  (Enter)", in: area, row: options.count + 2, style: .strong)
  }

  private func drawWaiting(
    _ payment: Payment, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    if let text = payment.codeText {
      let caption = [context.text(PaymentText.scanToPay), text]
      if let code {
        QRView(matrix: code, caption: caption).draw(on: &canvas, in: area)
      } else {
        Label(text: caption.joined(separator: "\n")).drawWrapped(on: &canvas, in: area)
      }
      return
    }
    let row = Label(
      text: context.text(PaymentText.atCounter(order.number, payment.amount)), style: .strong
    ).drawWrapped(on: &canvas, in: area)
    Label(text: context.text(PaymentText.waiting), style: .quiet)
      .drawWrapped(on: &canvas, in: area.droppingTop(row + 1))
  }

  private func drawPaid(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put("✓ " + context.text(PaymentText.paid), in: area, style: .good)
    let row = Label(text: context.text(PaymentText.paidSentence(order.trainingName)))
      .drawWrapped(on: &canvas, in: area.droppingTop(2))
    let next = TrainingText.next + PaymentText.goStudy
    canvas.put("\(context.text(next))  (Enter)", in: area, row: row + 3, style: .strong)
  }
}
