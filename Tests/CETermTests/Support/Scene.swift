import CEDomain
import CETestSupport

@testable import CETerm

/// A context on an empty store in memory: 09:00 on 1 August 2025, Chinese, nobody signed in.
func emptyContext(language: Language = .chinese) throws -> Context {
  let store = try OpenStore.create(
    at: SQLiteDatabase.memory, key: nil, reference: nil, isDemo: true, from: .fixed(7))
  return Context(
    now: .morning, language: language, theme: Theme(.mono), store: store, entropy: .fixed(1))
}

extension Moment {
  /// 09:00 on 1 August 2025 in business time.
  static let morning =
    CalendarDay(containing: Moment(milliseconds: 1_754_000_000_000)).start
    + .seconds(9 * 3600)
}
