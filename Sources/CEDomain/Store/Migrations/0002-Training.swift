extension Migration {
  /// Enrolments, orders, payments, learning cards, trainings, refunds, invoices, rosters, claims.
  ///
  /// Money is in fen, credits in tenths, moments in UTC milliseconds, days `YYYY-MM-DD`.
  static let training = Migration("0002-training", purchases + afterPurchase + groups)

  private static let purchases: [SQL] = [
    """
    CREATE TABLE enrolment (
      id TEXT NOT NULL PRIMARY KEY,
      person_id TEXT NOT NULL REFERENCES person (id),
      jurisdiction TEXT NOT NULL,
      year INTEGER NOT NULL,
      institution_id TEXT NOT NULL,
      profile_version INTEGER NOT NULL,
      state TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1,
      UNIQUE (person_id, jurisdiction, year)
    ) STRICT
    """,
    """
    CREATE TABLE ce_order (
      id TEXT NOT NULL PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      person_id TEXT NOT NULL REFERENCES person (id),
      enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
      year INTEGER NOT NULL,
      package_credits INTEGER NOT NULL,
      training_name TEXT NOT NULL,
      amount INTEGER NOT NULL,
      state TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      paid_at INTEGER,
      payment_method TEXT,
      roster_id TEXT,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX ce_order_person ON ce_order (person_id, year, state)",
    """
    CREATE TABLE payment (
      id TEXT NOT NULL PRIMARY KEY,
      order_id TEXT,
      roster_id TEXT,
      method TEXT NOT NULL,
      reference TEXT,
      tender TEXT,
      amount INTEGER NOT NULL,
      state TEXT NOT NULL,
      at INTEGER NOT NULL,
      settled_at INTEGER,
      clerk_account TEXT,
      code_text TEXT,
      version INTEGER NOT NULL DEFAULT 1,
      UNIQUE (method, reference)
    ) STRICT
    """,
    "CREATE INDEX payment_order ON payment (order_id, state)",
    "CREATE INDEX payment_roster ON payment (roster_id, state)",
    "CREATE INDEX payment_queue ON payment (method, state, at)",
    """
    CREATE TABLE learning_card (
      number TEXT NOT NULL PRIMARY KEY,
      password_hash TEXT NOT NULL,
      amount INTEGER NOT NULL,
      state TEXT NOT NULL,
      expires_on TEXT NOT NULL,
      used_order_id TEXT,
      used_at INTEGER,
      failed_count INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    """
    CREATE TABLE card_try (
      person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
      failed_count INTEGER NOT NULL,
      first_at INTEGER NOT NULL
    ) STRICT
    """,
  ]

  private static let afterPurchase: [SQL] = [
    """
    CREATE TABLE training (
      id TEXT NOT NULL PRIMARY KEY,
      order_id TEXT NOT NULL UNIQUE REFERENCES ce_order (id),
      enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      jurisdiction TEXT NOT NULL,
      year INTEGER NOT NULL,
      institution_id TEXT NOT NULL,
      package_credits INTEGER NOT NULL,
      professional_min INTEGER NOT NULL,
      professional_max INTEGER NOT NULL,
      public_min INTEGER NOT NULL,
      public_max INTEGER NOT NULL,
      level TEXT NOT NULL,
      state TEXT NOT NULL,
      purchased_at INTEGER NOT NULL,
      opens_on TEXT NOT NULL,
      closes_on TEXT NOT NULL,
      studied_at INTEGER,
      passed_at INTEGER,
      finished_at INTEGER,
      best_score INTEGER,
      mock_score INTEGER,
      profile_version INTEGER NOT NULL,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX training_person ON training (person_id, year)",
    """
    CREATE TABLE refund (
      id TEXT NOT NULL PRIMARY KEY,
      order_id TEXT NOT NULL REFERENCES ce_order (id),
      payment_id TEXT,
      amount INTEGER NOT NULL,
      state TEXT NOT NULL,
      reason TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      decided_at INTEGER,
      decided_by TEXT,
      opinion TEXT NOT NULL DEFAULT '',
      due_on TEXT,
      refunded_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX refund_queue ON refund (state, opened_at)",
    "CREATE INDEX refund_order ON refund (order_id)",
    """
    CREATE TABLE invoice_request (
      id TEXT NOT NULL PRIMARY KEY,
      order_id TEXT NOT NULL UNIQUE REFERENCES ce_order (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      institution_id TEXT NOT NULL,
      title_kind TEXT NOT NULL,
      title TEXT NOT NULL,
      taxpayer_number TEXT NOT NULL,
      email_sealed BLOB NOT NULL,
      email_masked TEXT NOT NULL,
      amount INTEGER NOT NULL,
      remark TEXT NOT NULL,
      state TEXT NOT NULL,
      requested_at INTEGER NOT NULL,
      decided_at INTEGER,
      decided_by TEXT,
      opinion TEXT NOT NULL DEFAULT '',
      invoice_number TEXT UNIQUE,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX invoice_queue ON invoice_request (institution_id, state, requested_at)",
    "CREATE INDEX invoice_person ON invoice_request (person_id, requested_at)",
  ]

  private static let groups: [SQL] = [
    """
    CREATE TABLE roster (
      id TEXT NOT NULL PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      organisation_id TEXT NOT NULL REFERENCES organisation (id),
      institution_id TEXT NOT NULL,
      amount INTEGER NOT NULL,
      state TEXT NOT NULL,
      uploaded_at INTEGER NOT NULL,
      uploaded_by TEXT NOT NULL,
      paid_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT
    """,
    "CREATE INDEX roster_organisation ON roster (organisation_id, uploaded_at)",
    """
    CREATE TABLE roster_line (
      roster_id TEXT NOT NULL REFERENCES roster (id),
      ordinal INTEGER NOT NULL,
      person_id TEXT NOT NULL REFERENCES person (id),
      year INTEGER NOT NULL,
      package_credits INTEGER NOT NULL,
      amount INTEGER NOT NULL,
      order_id TEXT,
      outcome TEXT NOT NULL,
      PRIMARY KEY (roster_id, ordinal)
    ) STRICT
    """,
    """
    CREATE TABLE desk_claim (
      queue TEXT NOT NULL,
      case_id TEXT NOT NULL,
      account_id TEXT NOT NULL,
      claimed_at INTEGER NOT NULL,
      PRIMARY KEY (queue, case_id)
    ) STRICT
    """,
  ]
}
