/// The published profiles an open database has parsed, by place, year and version.
///
/// A published profile never changes (POL-K-01), so what was parsed stays right. Which version is
/// in force is asked of the table each time, and so sees what another process published.
public final class ProfileCache {
  /// Names one text for ever.
  struct Key: Hashable {
    let code: String
    let year: Int
    let version: Int
  }

  private var parsed: [Key: JurisdictionProfile] = [:]
  /// What the open transaction publishes may still be undone, and must not be remembered.
  private var isChanging = false
  /// How often a text was parsed since the database was opened.
  public private(set) var parsings = 0

  init() {}

  /// The profile of a key; `text` is asked for only when it is not known yet.
  func profile(
    _ key: Key, text: () throws -> String
  ) throws -> JurisdictionProfile {
    if let known = parsed[key] { return known }
    let profile = try ProfileDraft(text: text()).profile()
    parsings += 1
    if !isChanging { parsed[key] = profile }
    return profile
  }

  /// A transaction begins: what was published before is settled.
  func begin() { isChanging = false }

  /// The open transaction writes into the table of profiles.
  func change() { isChanging = true }
}
