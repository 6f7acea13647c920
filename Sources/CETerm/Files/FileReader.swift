import CEDomain
import Glibc

/// Reads one file of a person's out of an open folder, whole or not at all.
///
/// Never blocks on a pipe, never follows a link, never reads a file that is too large, and notices
/// when somebody writes to it meanwhile.
enum FileReader {
  /// A file that was written to within so many seconds is still being sent.
  static let settlingSeconds = 2

  /// The bytes of `name` in the folder behind `folder`.
  ///
  /// - Parameter settled: True where files are being sent into the folder: a file must have rested
  ///   a moment.
  static func read(
    _ name: [UInt8], in folder: Int32, limit: AttachmentLimit, settled: Bool = false
  ) -> Result<[UInt8], AttachmentFault> {
    var facts = stat()
    guard status(name, in: folder, &facts) else { return .failure(.ofErrno) }
    if let fault = fault(of: facts, limit, settled: settled) { return .failure(fault) }
    let path = name.map { CChar(bitPattern: $0) } + [0]
    let flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC
    let file = openat(folder, path, flags)
    guard file >= 0 else { return .failure(.ofErrno) }
    defer { close(file) }
    var opened = stat()
    guard fstat(file, &opened) == 0 else { return .failure(.unreadable) }
    guard opened.st_dev == facts.st_dev, opened.st_ino == facts.st_ino else {
      return .failure(.changedWhileRead)
    }
    return contents(of: file, opened)
  }

  /// What stands at a name, without following a link.
  static func status(_ name: [UInt8], in folder: Int32, _ facts: inout stat) -> Bool {
    let path = name.map { CChar(bitPattern: $0) } + [0]
    return fstatat(folder, path, &facts, AT_SYMLINK_NOFOLLOW) == 0
  }

  /// What is wrong with a file before it is opened: its kind and its size.
  private static func fault(
    of facts: stat, _ limit: AttachmentLimit, settled: Bool
  ) -> AttachmentFault? {
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .isFolder
    // A link that was put there after the path was followed.
    case S_IFLNK: return .outsideFolders
    default: return .notAFile
    }
    if settled {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      let age = now.tv_sec - facts.st_mtim.tv_sec
      if (0..<settlingSeconds).contains(age) { return .stillArriving }
    }
    return limit.fault(ofByteCount: Int(facts.st_size))
  }

  private static func contents(
    of file: Int32, _ before: stat
  ) -> Result<[UInt8], AttachmentFault> {
    let size = Int(before.st_size)
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let got = bytes[count...].withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, $0.count)
      }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        return .failure(.ofErrno)
      }
      count += got
    }
    var after = stat()
    guard fstat(file, &after) == 0, count == size, after.st_size == before.st_size,
      after.st_mtim.tv_sec == before.st_mtim.tv_sec,
      after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
    else { return .failure(.changedWhileRead) }
    bytes.removeLast()
    return .success(bytes)
  }
}

extension AttachmentFault {
  /// What the C library's last failure means for a file.
  static var ofErrno: AttachmentFault {
    switch errno {
    // A file server that lost the file says ESTALE.
    case ENOENT, ENOTDIR, ESTALE: .notFound
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    // A link where O_NOFOLLOW forbids one.
    case ELOOP: .outsideFolders
    case ENXIO, ENODEV: .notAFile
    default: .unreadable
    }
  }
}
