/// The text of a profile, taken apart but not yet checked: what an operator edits.
///
/// ```json
/// {"code": "SH", "year": 2026, "version": 1, "effective_from": "2026-01-01",
///  "not_stated": ["credit.carry_over"], "values": {"credit.total_min": 90, …}}
/// ```
public struct ProfileDraft: Sendable {
  public let code: String
  public let year: Int
  public let version: Int
  public let effectiveFrom: CalendarDay
  public let notStated: Set<ProfileKey>
  public let values: [String: ProfileValue]

  /// Reads a profile's JSON text; keys that no row defines are refused.
  public init(text: String) throws(ProfileError) {
    guard case .record(let all) = try ProfileReader.read(text) else { throw .syntax(offset: 0) }
    let fields = ProfileFields(year: 0, values: all)
    code = try fields.text("code")
    year = try fields.integer("year")
    version = try fields.integer("version")
    effectiveFrom = try fields.day("effective_from")
    guard case .record(let values) = try fields.value("values") else {
      throw fields.unfit("values")
    }
    for name in values.keys.sorted() where ProfileKey(name) == nil { throw .unknown(key: name) }
    self.values = values
    var notStated: Set<ProfileKey> = []
    for name in fields.has("not_stated") ? try fields.texts("not_stated") : [] {
      guard let key = ProfileKey(name) else { throw .unknown(key: name) }
      notStated.insert(key)
    }
    self.notStated = notStated
  }

  private init(_ draft: ProfileDraft, values: [String: ProfileValue], notStated: Set<ProfileKey>) {
    code = draft.code
    year = draft.year
    version = draft.version
    effectiveFrom = draft.effectiveFrom
    self.values = values
    self.notStated = notStated
  }

  /// The draft with the values of `fallback` (the profile `NAT`) where it has none (POL-K-03).
  ///
  /// What is published holds all its values, so a later change of `NAT` does not reach into it.
  public func resolved(over fallback: ProfileDraft?) -> ProfileDraft {
    guard let fallback else { return self }
    let inherited = fallback.notStated.filter { values[$0.name] == nil }
    return ProfileDraft(
      self, values: values.merging(fallback.values) { own, _ in own },
      notStated: notStated.union(inherited))
  }

  /// The profile, if every key is there and every value fits.
  public func profile(state: ProfileState = .published) throws(ProfileError) -> JurisdictionProfile
  {
    try JurisdictionProfile(self, state: state)
  }

  /// The JSON text that ``init(text:)`` reads; the same text for equal drafts.
  public var text: String {
    ProfileWriter.text(
      of: .record([
        "code": .text(code), "year": .integer(year), "version": .integer(version),
        "effective_from": .text(effectiveFrom.description),
        "not_stated": .list(notStated.map(\.name).sorted().map { .text($0) }),
        "values": .record(values),
      ]))
  }
}
