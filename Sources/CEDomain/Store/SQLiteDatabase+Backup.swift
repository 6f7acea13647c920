import CSQLite
import Glibc

extension SQLiteDatabase {
  /// Copies the whole database, as of one moment, into a new file that only the owner may read.
  ///
  /// Writers go on meanwhile. A copy that fails is removed; an existing file is never overwritten.
  public func backup(to path: String) throws {
    let copy = try SQLiteDatabase(path: path, mode: .create)
    do {
      chmod(path, 0o600)
      guard let job = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
        throw copy.failure(sqlite3_extended_errcode(copy.handle), in: "backup")
      }
      let step = sqlite3_backup_step(job, -1)
      let end = sqlite3_backup_finish(job)
      guard step == SQLITE_DONE, end == SQLITE_OK else {
        throw copy.failure(step == SQLITE_DONE ? end : step, in: "backup")
      }
      // What lies in the log beside the copy moves into the copy: one file holds everything.
      try copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
      copy.dropLog()
    } catch {
      SQLiteDatabase.remove(path)
      throw error
    }
  }

  /// Lets the last close remove the log beside the file.
  func dropLog() {
    var off: Int32 = 0
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &off)
  }
}
