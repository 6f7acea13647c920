import CEDomain
import Glibc

/// A walk through the open folders: which one, how deep, and what stands there.
struct FolderBrowser {
  private(set) var folders = OpenFolders([])
  /// Nil where the folders themselves are listed.
  private(set) var root: OpenFolder?
  private(set) var names: [[UInt8]] = []
  private(set) var listing: FolderListing?
  /// Why the folder cannot be listed.
  private(set) var fault: AttachmentFault?

  /// The place in words, from the folder's label down.
  var path: String {
    guard let root else { return "" }
    return ([root.label] + names.map(shownName)).joined(separator: "/")
  }

  /// The place as ``begin(in:at:)`` takes it again.
  var place: String {
    guard let root else { return "" }
    return ([root.path] + names.map { String(decoding: $0, as: UTF8.self) })
      .joined(separator: root.path == "/" ? "" : "/")
  }

  var entryCount: Int { root == nil ? folders.all.count : listing?.entries.count ?? 0 }

  /// Begins at a place that was remembered, if it still is one of the folders; else at the only
  /// folder, or at the list of them.
  mutating func begin(in folders: OpenFolders, at place: String) {
    self.folders = folders
    root = folders.all.count == 1 ? folders.all.first : nil
    names = []
    if !place.isEmpty {
      for folder in folders.all {
        guard let below = folder.names(to: place) else { continue }
        root = folder
        names = below.map { Array($0.utf8) }
      }
    }
    list()
    // A stick that is gone, a folder that was renamed.
    if fault != nil, !names.isEmpty {
      names = []
      list()
    }
  }

  /// Looks again at the folder that is shown.
  mutating func refresh(_ folders: OpenFolders) {
    self.folders = folders
    if let root, !folders.all.contains(root) {
      begin(in: folders, at: "")
    } else {
      list()
    }
  }

  mutating func enter(_ folder: OpenFolder) {
    root = folder
    names = []
    list()
  }

  mutating func enter(_ name: [UInt8]) {
    names.append(name)
    list()
  }

  /// One folder up; false at the top.
  mutating func goUp() -> Bool {
    if !names.isEmpty {
      names.removeLast()
    } else if root != nil, folders.all.count > 1 {
      root = nil
    } else {
      return false
    }
    list()
    return true
  }

  /// Reads an entry of the listing.
  func read(
    _ entry: FolderListing.Entry, limit: AttachmentLimit
  ) -> Result<OpenFolders.Taken, AttachmentFault> {
    guard let root else { return .failure(.notFound) }
    switch entry.kind {
    case .folder: return .failure(.isFolder)
    case .other: return .failure(.notAFile)
    case .file: return folders.read(entry.name, in: root, below: names, limit)
    case .link:
      return folders.read(
        typed: place + "/" + String(decoding: entry.name, as: UTF8.self), limit: limit)
    }
  }

  private mutating func list() {
    listing = nil
    fault = nil
    guard let root else { return }
    let (found, fault) = withOwnRights { () -> (FolderListing?, AttachmentFault?) in
      let found = FolderListing(of: root.open(below: names))
      return (found, found == nil ? .ofErrno : nil)
    }
    listing = found
    self.fault = fault
  }
}
