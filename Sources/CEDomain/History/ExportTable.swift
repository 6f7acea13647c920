/// One table's part of a person's export.
///
/// The first column of `rows` is the row's key, under which sealed values were sealed; the others
/// are named by `columns`. Names ending in `_at` are moments.
struct ExportTable: Sendable {
  let name: String
  let columns: [String]
  let rows: @Sendable (Identifier<Person>) -> SQL

  /// Every table that knows people; whoever adds one adds its line.
  static let all: [ExportTable] = [
    person, account, session, consent, realName, national, collection, review, submission, file,
    enrolment, order, refund, invoice, training, attempt, credit, certificate, question, ticket,
    message, log,
  ]

  private static let person = ExportTable(
    name: "person",
    columns: [
      "name", "id_type", "id_sealed", "gender", "birth_date", "mobile_sealed", "created_at",
    ]
  ) { person in
    """
    SELECT id, name, id_type, id_sealed, gender, birth_date, mobile_sealed, created_at
    FROM person WHERE id = \(person)
    """
  }

  private static let account = ExportTable(
    name: "account", columns: ["system", "display_name", "state", "created_at", "bound_at"]
  ) { person in
    """
    SELECT a.id, a.system, a.display_name, a.state, a.created_at, w.bound_at
    FROM account a LEFT JOIN wechat_binding w ON w.account_id = a.id
    WHERE a.person_id = \(person) ORDER BY a.created_at, a.id
    """
  }

  private static let session = ExportTable(
    name: "session", columns: ["origin", "started_at", "ended_at", "end_reason"]
  ) { person in
    """
    SELECT s.id, s.origin, s.started_at, s.ended_at, s.end_reason
    FROM session s JOIN account a ON a.id = s.account_id
    WHERE a.person_id = \(person) ORDER BY s.started_at, s.id
    """
  }

  private static let consent = ExportTable(
    name: "consent", columns: ["purpose", "text_version", "given_at", "withdrawn_at"]
  ) { person in
    """
    SELECT id, purpose, text_version, given_at, withdrawn_at FROM consent
    WHERE person_id = \(person) ORDER BY given_at, id
    """
  }

  private static let realName = ExportTable(
    name: "real_name",
    columns: ["state", "way", "region", "submitted_at", "decided_at"]
  ) { person in
    """
    SELECT person_id, state, way, region, submitted_at, decided_at FROM real_name
    WHERE person_id = \(person)
    """
  }

  private static let national = ExportTable(
    name: "national_record",
    columns: [
      "collection_state", "department_name", "qualification_kind", "qualification_level",
      "updated_at",
    ]
  ) { person in
    """
    SELECT person_id, collection_state, department_name, qualification_kind, qualification_level,
      updated_at
    FROM national_record WHERE person_id = \(person)
    """
  }

  private static let enrolment = ExportTable(
    name: "enrolment", columns: ["jurisdiction", "year", "institution", "state", "created_at"]
  ) { person in
    """
    SELECT e.id, e.jurisdiction, e.year, o.name, e.state, e.created_at
    FROM enrolment e LEFT JOIN organisation o ON o.id = e.institution_id
    WHERE e.person_id = \(person) ORDER BY e.created_at, e.id
    """
  }

  private static let order = ExportTable(
    name: "ce_order",
    columns: [
      "number", "year", "training_name", "amount", "state", "payment_method", "created_at",
      "paid_at",
    ]
  ) { person in
    """
    SELECT id, number, year, training_name, amount, state, payment_method, created_at, paid_at
    FROM ce_order WHERE person_id = \(person) ORDER BY created_at, id
    """
  }

  private static let refund = ExportTable(
    name: "refund",
    columns: ["number", "amount", "state", "reason", "opinion", "opened_at", "refunded_at"]
  ) { person in
    """
    SELECT r.id, o.number, r.amount, r.state, r.reason, r.opinion, r.opened_at, r.refunded_at
    FROM refund r JOIN ce_order o ON o.id = r.order_id
    WHERE o.person_id = \(person) ORDER BY r.opened_at, r.id
    """
  }

  private static let invoice = ExportTable(
    name: "invoice_request",
    columns: [
      "title", "taxpayer_number", "email_sealed", "amount", "remark", "state", "invoice_number",
      "opinion", "requested_at", "decided_at",
    ]
  ) { person in
    """
    SELECT id, title, taxpayer_number, email_sealed, amount, remark, state, invoice_number,
      opinion, requested_at, decided_at
    FROM invoice_request WHERE person_id = \(person) ORDER BY requested_at, id
    """
  }

  private static let review = ExportTable(
    name: "review_case",
    columns: ["number", "kind", "unit_name", "department", "state", "submitted_at", "decided_at"]
  ) { person in
    """
    SELECT id, number, kind, unit_name, department, state, submitted_at, decided_at
    FROM review_case WHERE person_id = \(person) ORDER BY submitted_at, id
    """
  }

  private static let collection = ExportTable(
    name: "collection",
    columns: ["state", "scope", "department", "approved_sealed", "legacy_sealed", "updated_at"]
  ) { person in
    """
    SELECT person_id, state, scope, department, approved_sealed, legacy_sealed, updated_at
    FROM collection WHERE person_id = \(person)
    """
  }

  private static let submission = ExportTable(
    name: "submission", columns: ["number", "after_sealed", "submitted_at"]
  ) { person in
    """
    SELECT s.case_id || '|' || s.ordinal, c.number, s.after_sealed, s.submitted_at
    FROM submission s JOIN review_case c ON c.id = s.case_id
    WHERE c.person_id = \(person) ORDER BY s.submitted_at, s.case_id, s.ordinal
    """
  }

  /// The names of the files; the files themselves are handed out by support.
  private static let file = ExportTable(
    name: "attachment_use", columns: ["purpose", "name_sealed", "created_at"]
  ) { person in
    """
    SELECT id, purpose, name_sealed, created_at FROM attachment_use
    WHERE person_id = \(person) ORDER BY created_at, id
    """
  }

  private static let training = ExportTable(
    name: "training",
    columns: [
      "year", "package_credits", "level", "state", "purchased_at", "studied_at", "passed_at",
      "best_score",
    ]
  ) { person in
    """
    SELECT id, year, package_credits, level, state, purchased_at, studied_at, passed_at, best_score
    FROM training WHERE person_id = \(person) ORDER BY purchased_at, id
    """
  }

  private static let attempt = ExportTable(
    name: "exam_attempt",
    columns: ["mode", "number", "state", "score", "closed_by", "started_at", "closed_at"]
  ) { person in
    """
    SELECT id, mode, number, state, score, closed_by, started_at, closed_at
    FROM exam_attempt WHERE person_id = \(person) ORDER BY started_at, id
    """
  }

  private static let credit = ExportTable(
    name: "ce_entry",
    columns: ["year", "subject", "credits", "source", "reason", "state", "passed_at"]
  ) { person in
    """
    SELECT id, year, subject, credits, source, reason, state, passed_at
    FROM ce_entry WHERE person_id = \(person) ORDER BY passed_at, id
    """
  }

  private static let certificate = ExportTable(
    name: "certificate",
    columns: [
      "number", "verify_code", "training_name", "name", "document_sealed", "issued_on", "state",
      "void_reason",
    ]
  ) { person in
    """
    SELECT id, number, verify_code, training_name, name, document_sealed, issued_on, state,
      void_reason
    FROM certificate WHERE person_id = \(person) ORDER BY issued_on, number
    """
  }

  private static let question = ExportTable(
    name: "course_question", columns: ["text", "asked_at", "answer", "answered_at"]
  ) { person in
    """
    SELECT id, text, asked_at, answer, answered_at FROM course_question
    WHERE person_id = \(person) ORDER BY asked_at, id
    """
  }

  private static let ticket = ExportTable(
    name: "ticket",
    columns: ["number", "question_sealed", "state", "answer_sealed", "created_at", "answered_at"]
  ) { person in
    """
    SELECT id, number, question_sealed, state, answer_sealed, created_at, answered_at
    FROM ticket WHERE person_id = \(person) ORDER BY created_at, id
    """
  }

  private static let message = ExportTable(
    name: "message", columns: ["code", "arguments", "created_at", "read_at"]
  ) { person in
    """
    SELECT id, code, arguments, created_at, read_at FROM message
    WHERE person_id = \(person) ORDER BY created_at, id
    """
  }

  /// Who saw or changed the person's data.
  private static let log = ExportTable(
    name: "audit", columns: ["at", "role", "event", "old_state", "new_state"]
  ) { person in
    """
    SELECT subject_id, at, role, event, old_state, new_state FROM audit
    WHERE (subject_kind = 'person' OR subject_kind = 'real_name'
        OR subject_kind = 'national_record')
      AND subject_id = \(person)
    ORDER BY sequence
    """
  }
}
