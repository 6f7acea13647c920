import CSQLite
import Glibc

extension StoreError {
  /// What SQLite's result means for us; `systemError` is the `errno` of the failed call below it.
  init(code: Int32, message: String, sql: String, systemError: Int32, path: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .busy
    case SQLITE_FULL:
      self = .full
    case SQLITE_READONLY, SQLITE_PERM:
      self = .readOnly
    case SQLITE_CANTOPEN:
      // The file is there, but its log beside it cannot be made: the folder is not ours to write.
      self = access(path, F_OK) == 0 && !isFolder(path) ? .readOnly : .missing(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      self = .damaged(detail: message)
    case SQLITE_CONSTRAINT where code == uniqueViolation || code == primaryKeyViolation:
      self = .duplicate(constraint: constraint(in: message))
    case SQLITE_IOERR where systemError == ENOSPC || systemError == EDQUOT:
      self = .full
    case SQLITE_IOERR where systemError == EROFS || systemError == EACCES:
      self = .readOnly
    default:
      self = .engine(code: code, message: message, sql: sql)
    }
  }
}

// SQLITE_CONSTRAINT_UNIQUE and SQLITE_CONSTRAINT_PRIMARYKEY are macros Swift does not import.
private let uniqueViolation: Int32 = 2067
private let primaryKeyViolation: Int32 = 1555

/// `UNIQUE constraint failed: person.id_index` → `person.id_index`
private func constraint(in message: String) -> String {
  guard let colon = message.firstIndex(of: ":") else { return message }
  return String(message[message.index(after: colon)...].drop { $0 == " " })
}

private func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}
