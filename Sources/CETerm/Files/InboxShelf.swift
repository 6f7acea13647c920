import CEDomain
import Glibc

/// One person's folder in the inbox, filled by sftp or scp.
///
/// The folder's name is a secret and nobody may list the inbox; whoever knows the name may put
/// files in and see none. What is not an ordinary file is not seen.
struct InboxShelf {
  let folder: OpenFolder

  /// Makes the folder where there is none yet; nil when the inbox cannot be written.
  ///
  /// - Parameter code: The pickup code; the folder's name.
  init?(root: String, code: String) {
    let path = "\(root)/\(code)"
    let made = withOwnRights { () -> OpenFolder? in
      guard let parent = OpenFolder(root) else { return nil }
      if mkdir(path, 0o700) == 0 {
        // The account that sends belongs to the inbox's group: it may put in, not look.
        chmod(path, 0o2730)
      }
      guard let made = OpenFolder(path), parent.names(to: made.path) == [code] else { return nil }
      return made
    }
    guard let made else { return nil }
    folder = made
  }

  /// The files that have come, the newest first.
  func files() -> [FolderListing.Entry] {
    let listing = withOwnRights { FolderListing(of: folder.open(below: [])) }
    return (listing?.entries ?? []).filter { $0.kind == .file }
      .sorted { ($0.changedAt, $1.shown) > ($1.changedAt, $0.shown) }
  }

  func read(
    _ entry: FolderListing.Entry, limit: AttachmentLimit
  ) -> Result<OpenFolders.Taken, AttachmentFault> {
    withOwnRights {
      let descriptor = folder.open(below: [])
      guard descriptor >= 0 else { return .failure(.ofErrno) }
      defer { close(descriptor) }
      return FileReader.read(entry.name, in: descriptor, limit: limit, settled: true).map {
        OpenFolders.Taken(name: entry.shown, bytes: $0)
      }
    }
  }

  /// Takes a file away that is stored safely, unless another has come under its name.
  func remove(_ entry: FolderListing.Entry) {
    withOwnRights {
      let descriptor = folder.open(below: [])
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      var facts = stat()
      guard FileReader.status(entry.name, in: descriptor, &facts),
        Int(facts.st_size) == entry.byteCount, facts.st_mtim.tv_sec == entry.changedAt
      else { return }
      unlinkat(descriptor, entry.name.map { CChar(bitPattern: $0) } + [0], 0)
    }
  }
}
