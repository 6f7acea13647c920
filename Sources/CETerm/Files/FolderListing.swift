import CEDomain
import Glibc

/// What stands in one folder: folders first, then files, each by name.
struct FolderListing: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// As the file system has it; may be no UTF-8.
    let name: [UInt8]
    let kind: Kind
    let byteCount: Int
    /// Seconds since 1970; 0 where nobody needs it.
    let changedAt: Int

    var shown: String { shownName(name) }
  }

  enum Kind: Hashable, Sendable {
    case folder, file
    /// Followed only as far as it stays inside of the open folder.
    case link
    /// Pipes and devices: shown, never opened.
    case other
  }

  /// More entries than this are not listed; a filter finds only among these.
  static let most = 5000

  let entries: [Entry]
  /// True when there are more.
  let isCut: Bool

  /// Lists the folder behind a descriptor, which it closes; hidden names are left out.
  init?(of folder: Int32) {
    guard folder >= 0, let listing = fdopendir(folder) else {
      let reason = errno
      if folder >= 0 { close(folder) }
      errno = reason
      return nil
    }
    defer { closedir(listing) }
    var found: [Entry] = []
    var isCut = false
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: 256).prefix { $0 != 0 })
        }
      }
      guard name.first != UInt8(ascii: ".") else { continue }
      guard found.count < FolderListing.most else {
        isCut = true
        break
      }
      var facts = stat()
      guard FileReader.status(name, in: folder, &facts) else { continue }
      found.append(
        Entry(
          name: name, kind: Kind(facts), byteCount: Int(facts.st_size),
          changedAt: facts.st_mtim.tv_sec))
    }
    self.isCut = isCut
    entries = found.sorted { one, other in
      let (first, second) = (one.kind == .folder, other.kind == .folder)
      if first != second { return first }
      return one.shown.lowercased() < other.shown.lowercased()
    }
  }
}

extension FolderListing.Kind {
  fileprivate init(_ facts: stat) {
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
