/// The years a person enrolled for.
struct EnrolmentHistory: HistorySource {
  func entries(of reader: HistoryReader, in tx: any Reading) throws -> [HistoryEntry] {
    try EnrolmentTable.enrolments(of: reader.person, tx: tx).map { enrolment in
      let institution = try Organisations.name(of: enrolment.institution, in: tx)
      return HistoryEntry(
        at: enrolment.createdAt, .enrolled(year: enrolment.year, institution: institution))
    }
  }
}
