import CEDomain

/// The people, offices and cards of `Data/demo`.
struct DemoTables {
  /// One learner and the situation the demo brings them into.
  struct Learner {
    let situation: Situation
    let name: String
    let document: IdentityDocument
    let mobile: String
    let record: NationalRecord
    let note: Sentence
  }

  /// What a learner of the demo shows.
  enum Situation: String, CaseIterable {
    case fresh, unpaid, studying, ready, finished, makeup, nocollection, locked, rare, dotted
    case foreign, member1, member2
  }

  /// Somebody with an account of the national platform.
  struct NationalLearner {
    /// True for who is shown with the mobile as login.
    let usesMobile: Bool
    let name: String
    let document: IdentityDocument
    let mobile: String
    let gender: String
    let birthDate: String
    let note: Sentence
    let realName: RealName.State

    var login: String { usesMobile ? mobile : document.number }
  }

  struct Office {
    let code: String
    let kind: Organisations.Kind
    let name: String
    let region: String
    let phone: String
  }

  struct Clerk {
    let login: String
    let name: String
    let role: Role
    let organisation: String
    let region: String
    let note: Sentence
  }

  struct Card {
    let number: String
    let password: String
    let amount: Money
    let expires: CalendarDay
  }

  let learners: [Learner]
  let nationals: [NationalLearner]
  let offices: [Office]
  let clerks: [Clerk]
  let cards: [Card]

  init(folder: String, today: CalendarDay) throws {
    func rows<Value>(_ name: String, _ make: ([String]) -> Value?) throws -> [Value] {
      let path = "\(folder)/\(name).tsv"
      return try TextFile.table(path).map { row in
        guard let value = make(row) else {
          throw CommandFailure(1, DemoText.faultyRow(path, row.first ?? ""))
        }
        return value
      }
    }
    learners = try rows("learners") { Learner($0, today: today) }
    nationals = try rows("national") { NationalLearner($0, today: today) }
    offices = try rows("organisations") { row in
      guard row.count == 6, let kind = Organisations.Kind(rawValue: row[1]) else { return nil }
      return Office(code: row[0], kind: kind, name: row[2], region: row[4], phone: row[5])
    }
    clerks = try rows("staff") { row in
      guard row.count == 7, let role = Role(rawValue: row[2]) else { return nil }
      return Clerk(
        login: row[0], name: row[1], role: role, organisation: row[3], region: row[4],
        note: Sentence(row[5], row[6]))
    }
    cards = try rows("cards") { row in
      guard row.count == 4, let fen = Int(row[2]), let day = CalendarDay(row[3]) else {
        return nil
      }
      return Card(number: row[0], password: row[1], amount: Money(fen: fen), expires: day)
    }
  }
}

extension DemoTables.Learner {
  fileprivate init?(_ row: [String], today: CalendarDay) {
    guard row.count == 12, let situation = DemoTables.Situation(rawValue: row[0]),
      let kind = IdentityDocument.Kind(rawValue: row[2]),
      let document = IdentityDocument(kind, row[3], today: today),
      let collection = NationalRecord.Collection(rawValue: row[9])
    else { return nil }
    self.situation = situation
    name = row[1]
    self.document = document
    mobile = row[4]
    record = NationalRecord(
      collection: collection, departmentCode: row[5], departmentName: row[6],
      qualificationKind: row[7], qualificationLevel: row[8])
    note = Sentence(row[10], row[11])
  }
}

extension DemoTables.NationalLearner {
  fileprivate init?(_ row: [String], today: CalendarDay) {
    // The last column is left out for who has not begun.
    guard (10...11).contains(row.count), let kind = IdentityDocument.Kind(rawValue: row[2]),
      let document = IdentityDocument(
        kind, row[4], nationality: Nationality(letters: row[3]), today: today),
      let state = RealName.State(rawValue: row.count == 11 ? row[10] : "unverified")
    else { return nil }
    usesMobile = row[0] == "mobile"
    name = row[1]
    self.document = document
    mobile = row[5]
    gender = row[6]
    birthDate = row[7]
    note = Sentence(row[8], row[9])
    realName = state
  }
}
