/// What the national platform knows about a person: the gate before every enrolment (SH-1-01,
/// SH-3-10).
public struct NationalRecord: Hashable, Sendable {
  /// How far the information collection has come (OV-3-01).
  public enum Collection: String, Hashable, Sendable, CaseIterable {
    case none, pending, approved
  }

  public let collection: Collection
  public let departmentCode: String
  /// 主管财政部门
  public let departmentName: String
  /// 会计专业技术资格类型: 经济类
  public let qualificationKind: String
  /// 会计专业技术资格级别: 初级, 中级, 高级
  public let qualificationLevel: String

  public init(
    collection: Collection, departmentCode: String = "", departmentName: String = "",
    qualificationKind: String = "", qualificationLevel: String = ""
  ) {
    self.collection = collection
    self.departmentCode = departmentCode
    self.departmentName = departmentName
    self.qualificationKind = qualificationKind
    self.qualificationLevel = qualificationLevel
  }

  /// A person nobody has collected yet.
  public static let missing = NationalRecord(collection: .none)

  /// True when enrolment is open to the person (SH-1-01).
  public var allowsEnrolment: Bool { collection == .approved }
}

/// The stored national records.
public struct NationalRecords {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The person's record, or ``NationalRecord/missing``; nil for whoever may not see it.
  public func record(
    of person: Identifier<Person>, by actor: Actor
  ) throws -> NationalRecord? {
    try store.database.read { tx in
      let record = try NationalRecords.record(of: person, in: tx)
      let subject = Subject(owner: person, region: record.departmentCode)
      return Authority.allows(actor, .viewNationalRecord, subject) ? record : nil
    }
  }

  static func record(
    of person: Identifier<Person>, in tx: any Reading
  ) throws -> NationalRecord {
    let row = try tx.first(
      """
      SELECT collection_state, department_code, department_name, qualification_kind,
        qualification_level
      FROM national_record WHERE person_id = \(person)
      """)
    guard let row else { return .missing }
    return NationalRecord(
      collection: NationalRecord.Collection(rawValue: row.text(0)) ?? .none,
      departmentCode: row.text(1), departmentName: row.text(2),
      qualificationKind: row.text(3), qualificationLevel: row.text(4))
  }

  /// Takes over what the national platform says; the last word wins.
  public func receive(
    _ record: NationalRecord, of person: Identifier<Person>, at now: Moment
  ) throws {
    try store.database.write { tx in
      let before = try tx.first(
        "SELECT collection_state FROM national_record WHERE person_id = \(person)")?.text(0)
      try tx.run(
        """
        INSERT INTO national_record (person_id, collection_state, department_code,
          department_name, qualification_kind, qualification_level, updated_at, version)
        VALUES (\(person), \(record.collection.rawValue), \(record.departmentCode),
          \(record.departmentName), \(record.qualificationKind), \(record.qualificationLevel),
          \(now), 1)
        ON CONFLICT (person_id) DO UPDATE SET collection_state = excluded.collection_state,
          department_code = excluded.department_code, department_name = excluded.department_name,
          qualification_kind = excluded.qualification_kind,
          qualification_level = excluded.qualification_level, updated_at = excluded.updated_at,
          version = national_record.version + 1
        """)
      try store.audit.append(
        AuditEntry(
          at: now, account: "", role: Role.system.rawValue, event: .nationalReceived,
          subject: "national_record", id: person.text, from: before,
          to: record.collection.rawValue), in: tx)
    }
  }
}

extension NationalRecords {
  /// Keeps the record in step with the person's own collection, in its transaction.
  ///
  /// The qualification stays. What was approved elsewhere is not taken away while a collection of
  /// our own is filled in or under review: enrolment stays open.
  static func follow(
    _ state: NationalRecord.Collection, _ answers: Answers, of person: Identifier<Person>,
    store: OpenStore, at now: Moment, in tx: any Writing
  ) throws {
    let before = try record(of: person, in: tx).collection
    guard state == .approved || before != .approved else { return }
    let code = answers[.collectionDepartment]
    let name = try store.reference.divisionTable().path(code).map(\.name).joined()
    try tx.run(
      """
      INSERT INTO national_record (person_id, collection_state, department_code,
        department_name, qualification_kind, qualification_level, updated_at, version)
      VALUES (\(person), \(state.rawValue), \(code), \(name), '', '', \(now), 1)
      ON CONFLICT (person_id) DO UPDATE SET collection_state = excluded.collection_state,
        department_code = excluded.department_code, department_name = excluded.department_name,
        updated_at = excluded.updated_at, version = national_record.version + 1
      """)
  }
}

extension AuditEvent {
  static let nationalReceived = AuditEvent("national.received")
}
