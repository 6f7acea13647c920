import Glibc

/// Runs `body` with the rights of the person alone.
///
/// The installed program is set-group-ID so that it can open the store; files that a person names
/// must not be opened with that group's rights.
func withOwnRights<Value>(_ body: () throws -> Value) rethrows -> Value {
  let group = getegid()
  guard group != getgid() else { return try body() }
  setegid(getgid())
  defer { setegid(group) }
  return try body()
}
