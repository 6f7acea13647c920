import CEDomain
import Glibc

/// Takes away what lies in the inbox longer than a pickup code lives: files nobody fetched, and
/// the folders they lay in.
struct InboxSweep {
  let root: String
  /// Seconds since 1970.
  let now: Int

  private var oldest: Int { now - Int(AttachmentIntake.codeLifetime.wholeSeconds) }

  /// Returns how many files were removed; what cannot be removed stays for the next time.
  func run() -> Int {
    let folder = open(root, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return 0 }
    defer { close(folder) }
    var count = 0
    for name in names(in: folder) {
      let shelf = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard shelf >= 0 else { continue }
      for file in names(in: shelf) where isOld(file, in: shelf) {
        if unlinkat(shelf, file, 0) == 0 { count += 1 }
      }
      close(shelf)
      // Only an empty folder goes.
      if isOld(name, in: folder) { unlinkat(folder, name, AT_REMOVEDIR) }
    }
    return count
  }

  private func isOld(_ name: [CChar], in folder: Int32) -> Bool {
    var facts = stat()
    guard fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    return facts.st_mtim.tv_sec < oldest
  }

  private func names(in folder: Int32) -> [[CChar]] {
    let copy = dup(folder)
    guard copy >= 0, let listing = fdopendir(copy) else { return [] }
    defer { closedir(listing) }
    rewinddir(listing)
    var names: [[CChar]] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: 256).prefix { $0 != 0 })
        }
      }
      if name.first != CChar(UInt8(ascii: ".")) { names.append(name + [0]) }
    }
    return names
  }
}
