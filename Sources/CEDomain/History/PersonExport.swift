/// Everything the store holds about one person, for the person (PIPL: copy of one's own data).
///
/// Sealed values are opened; hashes, which tell nobody anything, are left out.
public struct PersonExport: Hashable, Sendable {
  /// The rows of one table, in the order they came into being.
  public struct Section: Hashable, Sendable {
    /// The table's name, by which the wording tables know it.
    public let name: String
    public let records: [Record]
  }

  /// One row: column and value, empty ones left out.
  public struct Record: Hashable, Sendable {
    public let fields: [Field]

    public struct Field: Hashable, Sendable {
      public let name: String
      public let value: Value
    }
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case moment(Moment)
  }

  /// Whom it is about, and when it was made.
  public let person: Identifier<Person>
  public let madeAt: Moment
  public let sections: [Section]

  /// What came of asking for it.
  public enum Outcome: Hashable, Sendable {
    case made(PersonExport)
    case notPermitted
    case unknownPerson
  }
}

/// Makes exports; each is a row of the audit log.
public struct PersonExports {
  /// The tables whose rows an export lists.
  public static let tables = Set(ExportTable.all.map(\.name))
  /// The names of all values an export can hold.
  public static let columns = Set(ExportTable.all.flatMap(\.columns))

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The export of one person, for the person or for the operator who answers a written request.
  public func export(
    of person: Identifier<Person>, by actor: Actor, at now: Moment
  ) throws -> PersonExport.Outcome {
    guard Authority.allows(actor, .exportPerson, Subject(owner: person)) else {
      return .notPermitted
    }
    return try store.database.write { tx in
      guard try PersonDirectory(store: store).person(person, in: tx) != nil else {
        return .unknownPerson
      }
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .personExported, subject: "person", id: person.text), in: tx)
      let sections = try ExportTable.all.map { try section($0, of: person, in: tx) }
      return .made(
        PersonExport(
          person: person, madeAt: now, sections: sections.filter { !$0.records.isEmpty }))
    }
  }

  /// The person a document number belongs to, for the operator's command.
  public func person(number: String, by actor: Actor, today: CalendarDay) throws -> Identifier<
    Person
  >? {
    guard Authority.offers(actor, .exportPerson) else { return nil }
    let documents = IdentityDocument.readings(of: number, today: today)
    return try store.database.read {
      try PersonDirectory(store: store).person(with: documents, in: $0)?.id
    }
  }

  private func section(
    _ table: ExportTable, of person: Identifier<Person>, in tx: any Reading
  ) throws -> PersonExport.Section {
    let records = try tx.rows(table.rows(person)).map { row in
      let id = row.text(0)
      let fields = try table.columns.enumerated().compactMap { index, column in
        try value(of: row.values[index + 1], column: column, table: table.name, row: id).map {
          PersonExport.Record.Field(name: column, value: $0)
        }
      }
      return PersonExport.Record(fields: fields)
    }
    return PersonExport.Section(name: table.name, records: records)
  }

  private func value(
    of stored: SQLValue, column: String, table: String, row: String
  ) throws -> PersonExport.Value? {
    switch stored {
    case .null, .text(""): nil
    case .text(let text): .text(text)
    case .integer(let number) where column.hasSuffix("_at") || column == "at":
      .moment(Moment(milliseconds: number))
    case .integer(let number): .number(Int(number))
    case .blob(let bytes):
      .text(
        try store.seal.open(bytes, in: Seal.Place(table: table, column: column, row: row)))
    }
  }
}
