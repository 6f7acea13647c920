import CEDomain
import Glibc

/// The folders of this machine that a session may take files from: those the operator named, else
/// the person's own home, and none at all in captive use (SSH, kiosk).
struct OpenFolders: Hashable, Sendable {
  let all: [OpenFolder]
  /// What `~` stands for; nil where there is no home to speak of.
  let home: String?

  init(_ all: [OpenFolder], home: String? = nil) {
    self.all = all
    self.home = home
  }

  /// A file's bytes with the name it has.
  struct Taken: Hashable, Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// Reads the file at a path that was typed or pasted.
  ///
  /// A place outside of the folders is refused without a look at what stands there.
  func read(typed: String, limit: AttachmentLimit) -> Result<Taken, AttachmentFault> {
    withOwnRights {
      let path = absolute(typed)
      guard isNamedInside(path) else { return .failure(.outsideFolders) }
      guard let real = OpenFolder.real(Array(path.utf8)) else { return .failure(.ofErrno) }
      for folder in all {
        guard let names = folder.names(to: real) else { continue }
        guard let name = names.last else { return .failure(.isFolder) }
        return read(
          Array(name.utf8), in: folder, below: names.dropLast().map { Array($0.utf8) }, limit)
      }
      return .failure(.outsideFolders)
    }
  }

  /// Reads a file that a listing showed.
  func read(
    _ name: [UInt8], in folder: OpenFolder, below names: [[UInt8]], _ limit: AttachmentLimit
  ) -> Result<Taken, AttachmentFault> {
    withOwnRights {
      let descriptor = folder.open(below: names)
      guard descriptor >= 0 else { return .failure(.ofErrno) }
      defer { close(descriptor) }
      return FileReader.read(name, in: descriptor, limit: limit).map {
        Taken(name: shownName(name), bytes: $0)
      }
    }
  }

  /// A path as terminals and people write it: quoted, with escaped blanks, with `~`.
  func absolute(_ typed: String) -> String {
    var text = typed.trimmed()
    if text.hasPrefix("file://") { text = String(text.dropFirst(7)) }
    for mark in ["'", "\""] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
      text = String(text.dropFirst().dropLast())
    }
    text = text.split(separator: "\\ ", omittingEmptySubsequences: false).joined(separator: " ")
    if let home, text == "~" || text.hasPrefix("~/") { text = home + text.dropFirst() }
    if !text.hasPrefix("/"), let first = all.first { text = first.named + "/" + text }
    return normalized(text)
  }

  /// True when the path, read letter by letter, lies in one of the folders.
  private func isNamedInside(_ path: String) -> Bool {
    all.contains { folder in
      [folder.named, folder.path].contains { root in
        path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
      }
    }
  }

  /// Without `.`, `..` and doubled slashes.
  private func normalized(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") {
      switch name {
      case ".": break
      case "..": names = names.dropLast()
      default: names.append(name)
      }
    }
    return "/" + names.joined(separator: "/")
  }
}

extension String {
  fileprivate func trimmed() -> String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
