/// What the profile in force says about signing in.
public struct SignInPolicy {
  let store: OpenStore
  let jurisdiction: String

  public init(store: OpenStore, jurisdiction: String = "SH") {
    self.store = store
    self.jurisdiction = jurisdiction
  }

  /// Whether a code is asked for after name and number (SH-2-04).
  ///
  /// Yes where no profile says otherwise: a store that lacks one must not be the easier way in.
  public func asksForCode(at now: Moment) throws -> Bool {
    let today = CalendarDay(containing: now)
    do {
      return try store.database.read { tx in
        try ProfileTable.current(jurisdiction, year: today.year, on: today, in: tx)
          .registration.needsSecondFactor
      }
    } catch is ProfileError {
      return true
    }
  }
}
