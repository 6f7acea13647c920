extension Migration {
  /// What desks do after the fact: invoices made void, notes on failed confirmations.
  static let desks = Migration(
    "0013-desks",
    [
      // A number stays used although its request may be sent again and gets another one.
      """
      CREATE TABLE voided_invoice (
        number TEXT NOT NULL PRIMARY KEY,
        invoice_id TEXT NOT NULL REFERENCES invoice_request (id),
        reason TEXT NOT NULL,
        voided_at INTEGER NOT NULL,
        voided_by TEXT NOT NULL
      ) STRICT
      """,
      "ALTER TABLE sync_item ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    ])
}
