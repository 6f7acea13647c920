/// Why the store refused to read or write. Nothing of the failed transaction was kept.
public enum StoreError: Error, Equatable, Sendable {
  /// Another program held the file longer than the wait allows; trying again helps.
  case busy
  /// There is no store at the path, or its folder cannot be entered.
  case missing(path: String)
  /// The file may be read but not written.
  case readOnly
  /// The disk is full.
  case full
  /// The file comes from a newer version of the program and was not touched.
  case schemaTooNew(found: Int, supported: Int)
  /// The file is no store of ours, or its pages are damaged.
  case damaged(detail: String)
  /// The key file that opens sealed fields is missing or does not belong to this store.
  case keyMissing(path: String)
  /// A row came into being twice; the name is the engine's constraint.
  case duplicate(constraint: String)
  /// The row was decided on by somebody else since it was read (OV-5-14).
  case stale
  /// Anything else from the engine; `code` is SQLite's extended result code.
  case engine(code: Int32, message: String, sql: String)
}
