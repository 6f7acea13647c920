import CEDomain
import Testing

@Suite("ProfileDraft")
struct ProfileDraftTests {
  @Test("POL-K-03: what a profile does not say, NAT says")
  func fallback() throws {
    let own = try ProfileDraft(text: ShippedProfile.shanghai.text())
    #expect(own.values["conversion.book"] == nil)
    #expect(try ShippedProfile.shanghai.draft().values["conversion.book"] != nil)
  }

  @Test("POL-K-03: a key that NAT misses too is named")
  func missing() throws {
    let draft = try ProfileDraft(text: ShippedProfile.shanghai.text())
    let error = #expect(throws: ProfileError.self) { try draft.profile() }
    guard case .missing(let key) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(ProfileKey(key) != nil && draft.values[key] == nil)
  }

  @Test("a misspelt key is named")
  func unknown() {
    #expect(throws: ProfileError.unknown(key: "credit.totl_min")) {
      try ProfileDraft(text: .profile(values: #""credit.totl_min": 90"#))
    }
  }

  @Test(
    "a value of the wrong kind is named",
    arguments: [
      (#""credit.total_min": "ninety""#, "credit.total_min"),
      (#""credit.total_min": 1000"#, "credit.total_min"),
      (#""exam.kind": "oral""#, "exam.kind"), (#""exam.pass": 101"#, "exam.pass"),
      (#""window.study": {"from": "2026-12-31", "to": "2026-03-01"}"#, "window.study"),
      (#""window.enrol": {"from": "2026-02-30", "to": "2026-03-01"}"#, "window.enrol.from"),
      (#""makeup.years": [2026]"#, "makeup.years"), (#""makeup.window": null"#, "makeup.window"),
      (#""exam.blueprint": [{"kind": "single", "count": 1, "points": 1}]"#, "exam.blueprint"),
      (#""contact.hotline": [{"address": "1", "zh": "热线", "en": ""}]"#, "contact.hotline.en"),
      (#""profile.code": "NAT""#, "profile.code"), (#""refund.days": -1"#, "refund.days"),
      (#""decl.review_chain": ["nobody"]"#, "decl.review_chain"),
    ])
  func unfit(change: String, key: String) throws {
    let draft = try ProfileDraft(text: .profile(values: change))
      .resolved(over: ShippedProfile.shanghai.draft())
    #expect(throws: ProfileError.unfit(key: key)) { try draft.profile() }
  }

  @Test("the text of a draft reads back as the same draft", arguments: ShippedProfile.allCases)
  func roundTrip(shipped: ShippedProfile) throws {
    let draft = try shipped.draft()
    let again = try ProfileDraft(text: draft.text)
    #expect(again.values == draft.values && again.notStated == draft.notStated)
    #expect(again.text == draft.text)
  }

  @Test(
    "no profile text can stop the program; the place of the mistake is told",
    arguments: [
      "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "nul", "1.5", "\"\\x\"", "\"a", "{} {}",
      "{\"a\":1,\"a\":2}", "99999999999999999999", "\"\u{1}\"", String(repeating: "[", count: 100),
      "\"\\ud800\"", "-", "true",
    ])
  func syntax(text: String) {
    let error = #expect(throws: ProfileError.self) { try ProfileDraft(text: text) }
    guard case .syntax = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }

  @Test("a shipped profile cut short anywhere is refused")
  func truncated() throws {
    let text = try ShippedProfile.shanghai.draft().text
    for length in stride(from: 0, to: text.count - 1, by: 97) {
      #expect(throws: ProfileError.self) { try ProfileDraft(text: String(text.prefix(length))) }
    }
  }

  @Test("POL-K-02: NAT's dates follow the year of the profile that inherits them")
  func yearOfDates() throws {
    let draft = try ProfileDraft(text: .profile(year: 2031, values: #""profile.code": "SH""#))
    let profile = try draft.resolved(over: ShippedProfile.nationwide.draft()).profile()
    #expect(profile.window.year == DayWindow.between("2031-01-01", "2031-12-31"))
  }
}

extension String {
  /// A profile text of Shanghai with these values.
  static func profile(year: Int = 2026, version: Int = 1, values: String) -> String {
    #"{"code": "SH", "year": \#(year), "version": \#(version), "#
      + #""effective_from": "2026-01-01", "values": {\#(values)}}"#
  }
}
