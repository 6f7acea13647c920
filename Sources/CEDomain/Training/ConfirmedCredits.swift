/// What the national record already counts for a year, by subject.
enum ConfirmedCredits {
  static func of(
    _ person: Identifier<Person>, year: Int, tx: any Reading
  ) throws -> SubjectCredits {
    var sum = SubjectCredits.zero
    let rows = try tx.rows(
      """
      SELECT subject, sum(credits) FROM ce_entry
      WHERE person_id = \(person) AND year = \(year) AND state = 'confirmed' GROUP BY subject
      """)
    for row in rows {
      if row.text(0) == "public" {
        sum.general = row.credits(1)
      } else {
        sum.professional = row.credits(1)
      }
    }
    return sum
  }
}
