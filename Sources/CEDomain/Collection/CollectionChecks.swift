/// What other registers are asked before a collection is handed in, and what they said.
///
/// The answers themselves keep the verdicts, each beside what it is about, so that a draft, a
/// submission and a resubmission know them without asking again (NAT-3.4-18: on the first one).
struct CollectionChecks {
  /// A register to ask, and the row it is about.
  struct Open: Hashable {
    let subject: RecordQuestion.Subject
    /// The education row's id; empty for the library.
    let row: String
  }

  /// What nobody was asked yet.
  static func open(in answers: Answers) -> [Open] {
    var found: [Open] = answers.rows(.collectionEducation).compactMap { row in
      guard let claim = DegreeClaim(in: row.answers), claim.verdict(in: row.answers) == nil else {
        return nil
      }
      return Open(subject: .degree(claim), row: row.id)
    }
    if CollectionScope(in: answers) == .qualified, answers[.collectionLibraryCheck].isEmpty {
      found.append(Open(subject: .accountingCertificate, row: ""))
    }
    return found
  }

  /// The answers with one verdict kept.
  static func keeping(
    _ verdict: CheckResult.Verdict, on open: Open, in answers: Answers
  ) -> Answers {
    var answers = answers
    switch open.subject {
    case .accountingCertificate:
      answers[.collectionLibraryCheck] = verdict.rawValue
    case .degree(let claim):
      var list = RowList(text: answers[.collectionEducation])
      guard var row = list[open.row] else { return answers }
      row.answers = claim.keeping(verdict, in: row.answers)
      list.put(row)
      answers[.collectionEducation] = list.text
    }
    return answers
  }

  /// The verdicts as the reviewer sees them (ROL-4-01).
  static func results(in answers: Answers) -> [CheckResult] {
    var results: [CheckResult] = answers.rows(.collectionEducation).compactMap { row in
      guard let verdict = DegreeClaim(in: row.answers)?.verdict(in: row.answers) else {
        return nil
      }
      return CheckResult("degree", verdict, subject: row.id)
    }
    if CollectionScope(in: answers) == .qualified,
      let verdict = CheckResult.Verdict(rawValue: answers[.collectionLibraryCheck])
    {
      results.append(CheckResult("certificateLibrary", verdict))
    }
    return results
  }
}
