import CEDomain

/// Who of `Data/demo` stands where in the information collection.
struct DemoCollectionTable {
  /// How far somebody has come.
  enum Situation: String, CaseIterable {
    case legacy, draft, pending, returned, approved
  }

  struct Row {
    let situation: Situation
    let document: IdentityDocument
  }

  let rows: [Row]

  init(folder: String, today: CalendarDay) throws {
    let path = "\(folder)/collections.tsv"
    rows = try TextFile.table(path).map { row in
      guard row.count == 3, let situation = Situation(rawValue: row[0]),
        let kind = IdentityDocument.Kind(rawValue: row[1]),
        let document = IdentityDocument(kind, row[2], today: today)
      else { throw CommandFailure(1, DemoText.faultyRow(path, row.first ?? "")) }
      return Row(situation: situation, document: document)
    }
  }
}
