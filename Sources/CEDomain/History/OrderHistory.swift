/// Orders, what was paid and given back, and the invoices.
struct OrderHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    let orders = try OrderTable.orders(of: reader.person, tx: tx).flatMap(entries)
    let refunds = try RefundTable.refunds(of: reader.person, tx: tx).map { refund in
      HistoryEntry(
        at: refund.refundedAt ?? refund.openedAt,
        .refund(order: refund.orderNumber, amount: refund.amount, refund.state))
    }
    let invoices = try InvoiceTable.invoices(of: reader.person, tx: tx).map { invoice in
      HistoryEntry(
        at: invoice.decidedAt ?? invoice.requestedAt,
        .invoice(
          order: invoice.orderNumber, invoice.state, number: invoice.number ?? ""))
    }
    return orders + refunds + invoices
  }

  private func entries(of order: Order) -> [HistoryEntry] {
    let placed = HistoryEntry(
      at: order.createdAt,
      .orderPlaced(number: order.number, training: order.trainingName, amount: order.amount))
    guard let paidAt = order.paidAt else { return [placed] }
    return [
      HistoryEntry(at: paidAt, .orderPaid(number: order.number, amount: order.amount)), placed,
    ]
  }
}
