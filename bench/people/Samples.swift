import CEDomain

/// People and cases spread evenly over a store.
struct Samples {
  struct Holder {
    let name: String
    let number: String
    let mobile: String
  }

  /// Open cases of counties.
  let cases: [ReviewCase]
  let initials: [Identifier<ReviewCase>: String]
  /// The people who handed them in.
  let holders: [Holder]

  init(store: OpenStore, count: Int) throws {
    let rows = try store.database.read { tx -> [Row] in
      let first = try tx.count("SELECT min(number) FROM review_case")
      let last = try tx.count("SELECT max(number) FROM review_case")
      return try (0..<count).compactMap { place in
        let start = first + (last - first) * place / count
        return try tx.first(
          """
          SELECT c.id, c.name_key, p.id, p.name, p.id_sealed, p.mobile_sealed
          FROM review_case c JOIN person p ON p.id = c.person_id
          WHERE c.number >= \(start) AND c.desk = 'waiting' AND c.department NOT LIKE '%0000'
            AND p.id_type = 'rid' AND p.mobile_sealed IS NOT NULL
          ORDER BY c.number LIMIT 1
          """)
      }
    }
    let reviews = Reviews(store: store)
    var found: [ReviewCase] = []
    var initials: [Identifier<ReviewCase>: String] = [:]
    var holders: [Holder] = []
    for row in rows {
      let person: Identifier<Person> = row.identifier(2)
      let item = try store.database.read { try reviews.pending(of: person, in: $0) }.first
      guard let item else { continue }
      found.append(item)
      initials[item.id] = row.text(1).split(separator: " ").last.map(String.init)
      func open(_ column: String, _ place: Int) throws -> String {
        try store.seal.open(
          row.blob(place), in: Seal.Place(table: "person", column: column, row: person.text))
      }
      holders.append(
        Holder(
          name: row.text(3), number: try open("id_sealed", 4),
          mobile: try open("mobile_sealed", 5)))
    }
    cases = found
    self.initials = initials
    self.holders = holders
  }
}
