/// The stored profiles (table `jurisdiction_profile`; POL-K-01…04).
public enum ProfileTable {
  /// The code of the profile all others fall back to.
  public static let national = "NAT"

  /// Puts a shipped profile into the store as published, with the values of `NAT` filled in.
  ///
  /// The same text again changes nothing, so that `ceadmin init` may be run twice.
  public static func install(
    _ text: String, fallback: String?, in tx: any Writing
  ) throws -> ProfileChange {
    let draft = try resolved(text, fallback: fallback)
    _ = try draft.profile()
    if let row = try row(draft.code, draft.year, draft.version, in: tx) {
      return row.state == .published && row.text == draft.text ? .unchanged : .refusedAsPublished
    }
    try insert(draft, .published, in: tx)
    return .stored(version: draft.version)
  }

  /// Stores a draft; an incomplete one is welcome, one in force is not touched (POL-K-01).
  public static func save(_ draft: ProfileDraft, in tx: any Writing) throws -> ProfileChange {
    let changed = try tx.run(
      """
      UPDATE jurisdiction_profile SET json = \(draft.text),
        effective_from = \(draft.effectiveFrom)
      WHERE code = \(draft.code) AND year = \(draft.year) AND version = \(draft.version)
        AND state = \(ProfileState.draft.rawValue)
      """)
    if changed == 1 { return .stored(version: draft.version) }
    guard try row(draft.code, draft.year, draft.version, in: tx) == nil else {
      return .refusedAsPublished
    }
    try insert(draft, .draft, in: tx)
    return .stored(version: draft.version)
  }

  /// Puts a draft into force: its values are completed from `NAT` and checked one last time.
  public static func publish(
    code: String, year: Int, version: Int, fallback: String?, in tx: any Writing
  ) throws -> ProfileChange {
    guard let row = try row(code, year, version, in: tx) else {
      throw ProfileError.noProfile(code: code, year: year)
    }
    guard row.state == .draft else { return .refusedAsPublished }
    let draft = try resolved(row.text, fallback: fallback)
    _ = try draft.profile()
    tx.profiles.change()
    let changed = try tx.run(
      """
      UPDATE jurisdiction_profile SET json = \(draft.text),
        state = \(ProfileState.published.rawValue)
      WHERE code = \(code) AND year = \(year) AND version = \(version)
        AND state = \(ProfileState.draft.rawValue)
      """)
    guard changed == 1 else { throw StoreError.stale }
    return .stored(version: version)
  }

  /// The profile in force for a place and year on a day: the latest version by then.
  public static func current(
    _ code: String, year: Int, on day: CalendarDay, in tx: any Reading
  ) throws -> JurisdictionProfile {
    let found = try tx.first(
      """
      SELECT version FROM jurisdiction_profile
      WHERE code = \(code) AND year = \(year) AND state = \(ProfileState.published.rawValue)
        AND effective_from <= \(day)
      ORDER BY version DESC LIMIT 1
      """)
    guard let found else { throw ProfileError.noProfile(code: code, year: year) }
    return try parsed(code, year, found.integer(0), in: tx)
  }

  /// The very version something was made under (POL-K-02).
  public static func version(
    _ version: Int, of code: String, year: Int, in tx: any Reading
  ) throws -> JurisdictionProfile {
    let isPublished =
      try tx.count(
        """
        SELECT count(*) FROM jurisdiction_profile
        WHERE code = \(code) AND year = \(year) AND version = \(version)
          AND state = \(ProfileState.published.rawValue)
        """) == 1
    guard isPublished else { throw ProfileError.noProfile(code: code, year: year) }
    return try parsed(code, year, version, in: tx)
  }

  /// The code of a person's own profile: the place that covers the approved collection region,
  /// and the portal's own before there is one (POL-K-04).
  public static func ownCode(
    division: String?, portal: String, year: Int, on day: CalendarDay, in tx: any Reading
  ) throws -> String {
    guard let division else { return portal }
    let rows = try tx.rows(
      """
      SELECT DISTINCT code FROM jurisdiction_profile
      WHERE year = \(year) AND state = \(ProfileState.published.rawValue)
        AND effective_from <= \(day) AND code <> \(national)
      ORDER BY code
      """)
    for code in rows.map({ $0.text(0) }) {
      let profile = try current(code, year: year, on: day, in: tx)
      if profile.place.covers(division: division) { return code }
    }
    return national
  }

  /// A published profile, parsed once for each open database.
  private static func parsed(
    _ code: String, _ year: Int, _ version: Int, in tx: any Reading
  ) throws -> JurisdictionProfile {
    try tx.profiles.profile(.init(code: code, year: year, version: version)) {
      guard let row = try row(code, year, version, in: tx) else {
        throw ProfileError.noProfile(code: code, year: year)
      }
      return row.text
    }
  }

  private static func resolved(_ text: String, fallback: String?) throws -> ProfileDraft {
    let draft = try ProfileDraft(text: text)
    guard draft.code != national, let fallback else { return draft }
    return draft.resolved(over: try ProfileDraft(text: fallback))
  }

  private static func insert(
    _ draft: ProfileDraft, _ state: ProfileState, in tx: any Writing
  ) throws {
    tx.profiles.change()
    try tx.run(
      """
      INSERT INTO jurisdiction_profile (code, year, version, state, effective_from, json)
      VALUES (\(draft.code), \(draft.year), \(draft.version), \(state.rawValue),
        \(draft.effectiveFrom), \(draft.text))
      """)
  }

  private static func row(
    _ code: String, _ year: Int, _ version: Int, in tx: any Reading
  ) throws -> (state: ProfileState, text: String)? {
    let found = try tx.first(
      """
      SELECT state, json FROM jurisdiction_profile
      WHERE code = \(code) AND year = \(year) AND version = \(version)
      """)
    guard let found else { return nil }
    guard let state = ProfileState(rawValue: found.text(0)) else {
      throw StoreError.damaged(detail: "jurisdiction_profile.state")
    }
    return (state, found.text(1))
  }
}

/// What became of a change to the profiles.
public enum ProfileChange: Hashable, Sendable {
  case stored(version: Int)
  /// The store has exactly this profile already.
  case unchanged
  /// A published profile is never changed; make a new version (POL-K-01).
  case refusedAsPublished
}
