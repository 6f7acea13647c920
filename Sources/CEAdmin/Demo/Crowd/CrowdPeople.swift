import CEDomain

/// Invents people: names, documents that pass every check, mobiles; no two alike.
struct CrowdPeople {
  let tables: CrowdTables
  let reference: ReferenceStore
  let today: CalendarDay
  private var taken: Set<UInt64> = []
  private var readings: [String: PinyinKey] = [:]

  init(tables: CrowdTables, reference: ReferenceStore, today: CalendarDay) {
    self.tables = tables
    self.reference = reference
    self.today = today
  }

  /// The person at a place in the crowd: the same one whenever the same seed is used.
  mutating func person(
    _ place: Int, in county: String, _ chance: inout SeededSequence
  ) throws -> PersonEntry {
    let isFemale = chance.isOne(of: 620)
    let name = name(isFemale: isFemale, &chance)
    let mobile = mobile(place)
    let birth = today.advanced(by: -(19 * 366 + chance.number(below: 40 * 365)))
    if chance.isOne(of: 8), let document = foreign(place, &chance) {
      return PersonEntry(
        name: name.text, document: document, pinyin: try pinyin(name), mobile: mobile,
        gender: isFemale ? .female : .male, birthDate: birth)
    }
    let number = identityNumber(county, birth, isFemale: isFemale, &chance)
    guard let document = IdentityDocument(.residentIdentityCard, number, today: today) else {
      throw DemoFailure("number of person \(place)")
    }
    return PersonEntry(
      name: name.text, document: document, pinyin: try pinyin(name), mobile: mobile)
  }

  // MARK: Names

  private struct Name {
    let surname: String
    let given: [String]
    var text: String { surname + given.joined() }
  }

  private func name(isFemale: Bool, _ chance: inout SeededSequence) -> Name {
    if chance.isOne(of: 12) {
      return Name(
        surname: "", given: [chance.pick(tables.firstParts), "·", chance.pick(tables.lastParts)])
    }
    let surname = tables.surnames.pick(&chance)
    let characters = isFemale ? tables.femaleCharacters : tables.maleCharacters
    var given = [characters.pick(&chance)]
    if chance.isOne(of: 850) { given.append(characters.pick(&chance)) }
    if chance.isOne(of: 6) { given[given.count - 1] = chance.pick(tables.rareCharacters) }
    return Name(surname: surname, given: given)
  }

  /// The reading of a name, put together from its parts' readings, each looked up once.
  private mutating func pinyin(_ name: Name) throws -> String {
    var syllables: [String] = []
    var initials = ""
    if !name.surname.isEmpty {
      let key = try reading(name.surname, isName: true)
      syllables.append(key.full)
      initials += key.initials
    }
    for part in name.given where part != "·" {
      let key = try reading(part, isName: false)
      syllables.append(key.full)
      initials += key.initials
    }
    return PinyinKey(full: syllables.joined(separator: " "), initials: initials).stored
  }

  private mutating func reading(_ part: String, isName: Bool) throws -> PinyinKey {
    let place = isName ? "^" + part : part
    if let known = readings[place] { return known }
    let key = try reference.pinyin(of: part, isName: isName)
    readings[place] = key
    return key
  }

  // MARK: Numbers

  /// Eleven digits; a multiple that has no factor in common with the range gives each place
  /// another one. The demo's own people have 138 and 139.
  private func mobile(_ place: Int) -> String {
    let prefixes = [
      "131", "132", "135", "136", "137", "150", "151", "152", "158", "159", "166", "176", "177",
      "180", "181", "186", "187", "188", "189", "198", "199",
    ]
    let digits = String(place * 61_803_399 % 100_000_000)
    return prefixes[place % prefixes.count] + String(repeating: "0", count: 8 - digits.count)
      + digits
  }

  private mutating func identityNumber(
    _ county: String, _ birth: CalendarDay, isFemale: Bool, _ chance: inout SeededSequence
  ) -> String {
    var day = birth
    while true {
      let order = chance.number(below: 499) * 2 + (isFemale ? 2 : 1)
      let date = day.year * 10_000 + day.month * 100 + day.day
      let key = UInt64(Int(county) ?? 0) * 1_000_000_000_000 + UInt64(date) * 1000 + UInt64(order)
      if taken.insert(key).inserted {
        let three = String(1000 + order).dropFirst()
        let digits = county + String(date) + three
        return digits + checkCharacter(of: digits)
      }
      day = day.advanced(by: -1)
    }
  }

  /// ISO 7064 MOD 11-2 (GB 11643).
  private func checkCharacter(of digits: String) -> String {
    var sum = 0
    for digit in digits.utf8 { sum = (sum + Int(digit) - 48) * 2 }
    let check = (12 - sum % 11) % 11
    return check == 10 ? "X" : String(check)
  }

  private func foreign(_ place: Int, _ chance: inout SeededSequence) -> IdentityDocument? {
    let digits = String(20_000_000 + place)
    switch chance.number(below: 4) {
    case 0: return IdentityDocument(.hongKongMacaoPermit, "H" + digits, today: today)
    case 1: return IdentityDocument(.hongKongMacaoPermit, "M" + digits, today: today)
    case 2: return IdentityDocument(.taiwanPermit, digits, today: today)
    default:
      return IdentityDocument(
        .passport, "K" + digits, nationality: Nationality(letters: "GBR"), today: today)
    }
  }
}
