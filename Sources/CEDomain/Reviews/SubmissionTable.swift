/// The statements over `submission`: one row for each time a case was handed in, never changed.
struct SubmissionTable {
  let seal: Seal

  func insert(
    _ submission: Submission, of id: Identifier<ReviewCase>, ordinal: Int, at now: Moment,
    from entropy: Entropy, tx: any Writing
  ) throws {
    let before = seal.seal(
      submission.before.text, in: place("before_sealed", id, ordinal), from: entropy)
    let after = seal.seal(
      submission.after.text, in: place("after_sealed", id, ordinal), from: entropy)
    let checks = submission.checks.enumerated().map { place, check in
      let line: MessageArguments = [
        "code": check.code, "verdict": check.verdict.rawValue, "subject": check.subject,
      ]
      return (String(10_000 + place), line.text)
    }
    try tx.run(
      """
      INSERT INTO submission (case_id, ordinal, submitted_at, before_sealed, after_sealed, checks)
      VALUES (\(id), \(ordinal), \(now), \(before), \(after),
        \(MessageArguments(Dictionary(uniqueKeysWithValues: checks)).text))
      """)
  }

  func submission(
    _ ordinal: Int, of id: Identifier<ReviewCase>, tx: any Reading
  ) throws -> Submission? {
    try tx.first(
      """
      SELECT before_sealed, after_sealed, checks FROM submission
      WHERE case_id = \(id) AND ordinal = \(ordinal)
      """
    ).map { row in
      Submission(
        before: Answers(
          text: try seal.open(row.blob(0), in: place("before_sealed", id, ordinal))),
        after: Answers(text: try seal.open(row.blob(1), in: place("after_sealed", id, ordinal))),
        checks: checks(in: row.text(2)))
    }
  }

  private func checks(in text: String) -> [CheckResult] {
    MessageArguments(text: text).values.sorted { $0.key < $1.key }.compactMap { entry in
      let line = MessageArguments(text: entry.value)
      return CheckResult.Verdict(rawValue: line["verdict"]).map {
        CheckResult(line["code"], $0, subject: line["subject"])
      }
    }
  }

  private func place(
    _ column: String, _ id: Identifier<ReviewCase>, _ ordinal: Int
  ) -> Seal.Place {
    Seal.Place(table: "submission", column: column, row: "\(id.text)|\(ordinal)")
  }
}
