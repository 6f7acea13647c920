/// The statements over `invoice_request`.
enum InvoiceTable {
  /// What a learner asked for, normalised.
  struct Request {
    let order: Order
    let kind: String
    let title: String
    let taxpayer: String
    let email: String
    let remark: String

    init(order: Order, answers: Answers) {
      func value(_ key: FieldKey) -> String { Form.invoice.normalized(answers[key], for: key) }
      self.order = order
      kind = answers[.invoiceTitleKind]
      title = value(.invoiceTitle)
      taxpayer = kind == InvoiceTitle.unit.rawValue ? value(.invoiceTaxpayer) : ""
      email = value(.invoiceEmail)
      remark = value(.invoiceRemark)
    }
  }

  /// Makes the row, or brings a rejected one back into the queue under its own id.
  static func put(
    _ request: Request, replacing previous: Invoice?, seal: Seal, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws -> Identifier<Invoice> {
    let id = previous?.id ?? Identifier<Invoice>(at: now, from: entropy)
    let sealed = seal.seal(request.email, in: place(id), from: entropy)
    let institution = try tx.first(
      "SELECT institution_id FROM enrolment WHERE id = \(request.order.enrolment)")?.text(0)
    try tx.run(
      """
      INSERT INTO invoice_request (id, order_id, person_id, institution_id, title_kind, title,
        taxpayer_number, email_sealed, email_masked, amount, remark, state, requested_at)
      VALUES (\(id), \(request.order.id), \(request.order.person), \(institution ?? ""),
        \(request.kind), \(request.title), \(request.taxpayer), \(sealed),
        \(Masking.email(request.email)), \(request.order.amount), \(request.remark),
        \(InvoiceState.pending.rawValue), \(now))
      ON CONFLICT (id) DO UPDATE SET title_kind = excluded.title_kind, title = excluded.title,
        taxpayer_number = excluded.taxpayer_number, email_sealed = excluded.email_sealed,
        email_masked = excluded.email_masked, remark = excluded.remark, state = excluded.state,
        requested_at = excluded.requested_at, version = invoice_request.version + 1
      """)
    return id
  }

  static func invoice(_ id: Identifier<Invoice>, tx: any Reading) throws -> Invoice? {
    try tx.first(columns + " WHERE i.id = \(id)").map(invoice)
  }

  static func invoice(ofOrder order: Identifier<Order>, tx: any Reading) throws -> Invoice? {
    try tx.first(columns + " WHERE i.order_id = \(order)").map(invoice)
  }

  static func invoices(of person: Identifier<Person>, tx: any Reading) throws -> [Invoice] {
    let filter: SQL = " WHERE i.person_id = \(person) ORDER BY i.requested_at DESC, i.id DESC"
    return try tx.rows(columns + filter).map(invoice)
  }

  static func pending(
    at institution: Identifier<Organisation>, tx: any Reading
  ) throws -> [Invoice] {
    let filter: SQL = """
       WHERE i.institution_id = \(institution) AND (i.state = \(InvoiceState.pending.rawValue)
        OR (i.state = \(InvoiceState.issued.rawValue) AND EXISTS (
          SELECT 1 FROM refund f WHERE f.order_id = i.order_id
            AND f.state = \(RefundState.requested.rawValue))))
      ORDER BY i.requested_at, i.id
      """
    return try tx.rows(columns + filter).map(invoice)
  }

  static func isUsed(_ number: String, tx: any Reading) throws -> Bool {
    try tx.count(
      """
      SELECT (SELECT count(*) FROM invoice_request WHERE invoice_number = \(number))
        + (SELECT count(*) FROM voided_invoice WHERE number = \(number))
      """) > 0
  }

  /// Remembers the number of an invoice that is made void, so that it is never used again.
  static func keepVoided(
    _ number: String, of row: Invoice, reason: String, by actor: Actor, at now: Moment,
    _ tx: any Writing
  ) throws {
    try tx.run(
      """
      INSERT INTO voided_invoice (number, invoice_id, reason, voided_at, voided_by)
      VALUES (\(number), \(row.id), \(reason), \(now), \(actor.account))
      """)
  }

  static func email(
    of id: Identifier<Invoice>, seal: Seal, tx: any Reading
  ) throws -> String? {
    let row = try tx.first("SELECT email_sealed FROM invoice_request WHERE id = \(id)")
    return try row.map { try seal.open($0.blob(0), in: place(id)) }
  }

  static func decide(
    _ row: Invoice, as state: InvoiceState, number: String?, opinion: String, by actor: Actor,
    at now: Moment, tx: any Writing
  ) throws {
    try tx.decide(
      """
      UPDATE invoice_request SET state = \(state.rawValue), invoice_number = \(number),
        opinion = \(opinion), decided_at = \(now), decided_by = \(actor.account),
        version = version + 1
      WHERE id = \(row.id) AND version = \(row.version)
      """)
  }

  private static func place(_ id: Identifier<Invoice>) -> Seal.Place {
    Seal.Place(table: "invoice_request", column: "email_sealed", row: id.text)
  }

  private static let columns: SQL = """
    SELECT i.id, i.order_id, o.number, o.training_name, i.person_id, n.name, i.institution_id,
      i.title_kind, i.title, i.taxpayer_number, i.email_masked, i.amount, i.remark, i.state,
      i.requested_at, i.decided_at, i.opinion, i.invoice_number, i.version
    FROM invoice_request i JOIN ce_order o ON o.id = i.order_id
      JOIN person n ON n.id = i.person_id
    """

  private static func invoice(_ row: Row) throws -> Invoice {
    Invoice(
      id: row.identifier(0), order: row.identifier(1), orderNumber: row.text(2),
      trainingName: row.text(3), person: row.identifier(4), personName: Masking.name(row.text(5)),
      institution: row.identifier(6), titleKind: try row.code(7), title: row.text(8),
      taxpayerNumber: row.text(9), emailMasked: row.text(10), amount: row.money(11),
      remark: row.text(12), state: try row.code(13), requestedAt: row.moment(14),
      decidedAt: row.optionalMoment(15), opinion: row.text(16), number: row.optionalText(17),
      version: row.integer(18))
  }
}
