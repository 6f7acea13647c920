import CEDomain
import Glibc

/// A folder that files may be taken from, with everything below it.
struct OpenFolder: Hashable, Sendable {
  /// What it is called in the list: `U 盘`; the path where the operator gave it no name.
  let label: String
  /// As it was named, without a slash at its end.
  let named: String
  /// The same without links.
  let path: String

  /// Nil when there is no such folder now: a stick that is not plugged in.
  init?(_ named: String, label: String = "") {
    guard named.hasPrefix("/"), let path = OpenFolder.real(Array(named.utf8)) else { return nil }
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return nil }
    var shown = named
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    self.named = shown
    self.path = path
    self.label = label.isEmpty ? shown : label
  }

  /// The absolute path without links, or nil with the reason in `errno`.
  static func real(_ path: [UInt8]) -> String? {
    guard !path.contains(0) else {
      errno = ENOENT
      return nil
    }
    let name = path.map { CChar(bitPattern: $0) } + [0]
    guard let found = realpath(name, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The names below the folder that lead to an absolute path without links; nil outside of it.
  func names(to real: String) -> [String]? {
    if real == path { return [] }
    let head = path == "/" ? "/" : path + "/"
    guard real.hasPrefix(head) else { return nil }
    return real.dropFirst(head.count).split(separator: "/").map(String.init)
  }

  /// Opens the folder or one below it, never through a link; -1 with the reason in `errno`.
  func open(below names: [[UInt8]]) -> Int32 {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var folder = Glibc.open(path, flags)
    for name in names where folder >= 0 {
      let next = openat(folder, name.map { CChar(bitPattern: $0) } + [0], flags | O_NOFOLLOW)
      let reason = errno
      close(folder)
      errno = reason
      folder = next
    }
    return folder
  }
}
