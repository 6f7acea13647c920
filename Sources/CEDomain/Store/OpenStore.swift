/// An open store: the database and what belongs to it.
public final class OpenStore {
  public let database: any Database
  /// True for a store made by `ceadmin demo`: the settable clock and the on-screen message port
  /// work only there.
  public let isDemo: Bool

  public init(database: any Database, isDemo: Bool) {
    self.database = database
    self.isDemo = isDemo
  }
}
