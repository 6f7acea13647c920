import CEDomain
import Testing

@Suite("IdentityDocument")
struct IdentityDocumentTests {
  let today = RuleContext.scene().today

  @Test(
    "FLD-1-06 FLD-1-07 NAT-1.1-15: birth date and gender come from the number",
    arguments: [
      ("310101199003071230", "1990-03-07", Gender.male),
      ("440104198511180023", "1985-11-18", .female),
      ("41010519920229046X", "1992-02-29", .female),
      ("130225198703060987", "1987-03-06", .female),
    ])
  func derived(number: String, birthDate: String, gender: Gender) throws {
    let document = try #require(IdentityDocument(.residentIdentityCard, number, today: today))
    #expect(document.birthDate?.description == birthDate)
    #expect(document.gender == gender)
  }

  @Test("FLD-0-01: the number is kept normalised, whatever the kind")
  func normalised() throws {
    let passport = try #require(IdentityDocument(.passport, "c01x-00t47", today: today))
    #expect(passport.number == "C01X00T47")
    #expect(passport.birthDate == nil && passport.gender == nil)
  }

  @Test("a number that fails its rule makes no document")
  func refused() {
    #expect(IdentityDocument(.residentIdentityCard, "310101199003071231", today: today) == nil)
    #expect(IdentityDocument(.passport, "", today: today) == nil)
  }

  @Test("a leap-day child is a year older on 1 March of a common year")
  func age() throws {
    let document = try #require(
      IdentityDocument(.residentIdentityCard, "41010519920229046X", today: today))
    let eve = try #require(CalendarDay("2026-02-28"))
    #expect(document.age(on: eve) == 33)
    #expect(document.age(on: eve.advanced(by: 1)) == 34)
  }

  @Test("every country has three letters, three digits, once")
  func nationalities() {
    let all = Nationality.all
    #expect(all.count == 249)
    #expect(Set(all.map(\.letters)).count == 249 && Set(all.map(\.digits)).count == 249)
    #expect(Nationality(letters: "GBR") == Nationality(digits: "826"))
  }
}
