import Glibc

/// The folder into which an employer's files are put by sftp; named by `CETERM_INBOX` (OV-5-05).
///
/// Only plain text files directly in the folder are seen, at most a megabyte is read.
struct InboxFolder {
  let path: String

  /// Nil where no inbox is set up.
  static var configured: InboxFolder? {
    guard let value = getenv("CETERM_INBOX") else { return nil }
    let path = String(cString: value)
    return path.hasPrefix("/") ? InboxFolder(path: path) : nil
  }

  static let mostBytes = 1 << 20

  /// The names of the lists in the folder, in order.
  func names() -> [String] {
    guard let listing = opendir(path) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let isList = [".tsv", ".csv", ".txt"].contains { name.lowercased().hasSuffix($0) }
      if isList, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The text of a file that ``names()`` listed; nil when it cannot be read or is no UTF-8.
  func text(of name: String) -> String? {
    guard names().contains(name) else { return nil }
    // A link could lead out of the folder.
    let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= InboxFolder.mostBytes {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard bytes.count <= InboxFolder.mostBytes else { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return String(validating: bytes, as: UTF8.self)
  }
}
