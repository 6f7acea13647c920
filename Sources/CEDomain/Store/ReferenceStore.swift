/// The read-only tables shared by every session on the machine: divisions, holidays, codes,
/// readings. One file, built by ``ReferenceBuilder``, mapped into memory and never locked.
public final class ReferenceStore {
  let database: SQLiteDatabase

  /// Opens the finished file at `path`; replace it only by renaming a new one over it.
  public init(path: String) throws {
    database = try SQLiteDatabase(path: path, mode: .immutable)
  }
}
