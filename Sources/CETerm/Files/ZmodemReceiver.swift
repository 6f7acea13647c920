import CEDomain
import Glibc

/// Receives what the person's terminal program sends by ZMODEM: the real `rz`, behind a relay.
///
/// `rz` gets a connection of its own instead of the terminal, an empty folder in memory, no
/// environment and a bound on the size of what it writes. The relay hands bytes on, keeps the
/// time, and swallows what a sender that was cut off still sends.
struct ZmodemReceiver {
  static let installed = "/usr/bin/rz"

  var program = ZmodemReceiver.installed
  /// How long the person may take to begin.
  var patience = Duration.seconds(60)
  /// How long the line may be silent in the middle.
  var silence = Duration.seconds(20)
  /// How long it may all take: 5 MB on a slow line.
  var most = Duration.seconds(900)

  /// What came of it.
  enum Outcome: Hashable, Sendable {
    case received(OpenFolders.Taken)
    case refused(AttachmentFault)
    /// The person or the sender gave up, or nothing whole has come.
    case incomplete
    /// Nobody began to send, or the line fell silent.
    case timedOut
    case notStarted
    /// The terminal is gone, or the program is asked to end.
    case interrupted
  }

  /// Receives one file over the terminal that was lent.
  func receive(_ limit: AttachmentLimit, over loan: TerminalLoan) -> Outcome {
    withOwnRights {
      guard ConfinedProgram.isInstalled(program), let folder = ZmodemFolder() else {
        return .notStarted
      }
      defer { folder.remove() }
      let raw = RawMode(of: loan.input)
      defer { raw.restore() }
      guard
        let child = ZmodemChild(
          program: program, folder: folder.path, mostBytes: limit.mostBytes + 1)
      else { return .notStarted }
      var relay = ZmodemRelay(loan: loan, child: child.connection)
      let ending = relay.run(patience: patience, silence: silence, most: most)
      let status = child.end(isDone: ending == .closed)
      if ending != .closed || status != 0 {
        relay.cancelSender()
      }
      relay.drain()
      switch ending {
      case .closed: break
      case .cancelled: return .incomplete
      case .silent: return .timedOut
      case .interrupted: return .interrupted
      case .forbidden(.secondFile): return .refused(.severalFiles(2))
      case .forbidden: return .incomplete
      }
      // Written past its bound.
      if status == 128 + Int(SIGXFSZ) {
        return .refused(.tooLarge(most: limit.mostBytes))
      }
      guard status == 0 else { return .incomplete }
      return folder.file(for: limit)
    }
  }
}

/// The folder that `rz` writes into: empty, the person's alone, in memory where the machine has
/// such a place.
struct ZmodemFolder {
  let path: String

  private static let places = ["/dev/shm", "/tmp"]
  private static let mark = "ceterm-rz-"
  /// Seconds after which a folder was left behind by a session that was killed.
  private static let staleAfter = 3600

  init?() {
    for place in Self.places {
      Self.removeStale(in: place)
      var template = Array("\(place)/\(Self.mark)XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        return
      }
    }
    return nil
  }

  private init(left path: String) {
    self.path = path
  }

  private static func removeStale(in place: String) {
    guard let listing = opendir(place) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var facts = stat()
      guard name.hasPrefix(mark), fstatat(dirfd(listing), name, &facts, AT_SYMLINK_NOFOLLOW) == 0,
        facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == getuid(),
        time(nil) - facts.st_mtim.tv_sec > staleAfter
      else { continue }
      ZmodemFolder(left: "\(place)/\(name)").remove()
    }
  }

  /// The one file that has come.
  func file(for limit: AttachmentLimit) -> ZmodemReceiver.Outcome {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard let listing = FolderListing(of: folder) else { return .incomplete }
    guard let entry = listing.entries.first else { return .incomplete }
    guard listing.entries.count == 1 else {
      return .refused(.severalFiles(listing.entries.count))
    }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return .incomplete }
    defer { close(descriptor) }
    switch FileReader.read(entry.name, in: descriptor, limit: limit) {
    case .success(let bytes): return .received(.init(name: entry.shown, bytes: bytes))
    case .failure(let fault): return .refused(fault)
    }
  }

  /// Takes everything away; nothing of a file that was sent stays on the machine.
  func remove() {
    guard let listing = opendir(path) else { return }
    while let entry = readdir(listing) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          _ = unlinkat(dirfd(listing), name, 0)
        }
      }
    }
    closedir(listing)
    rmdir(path)
  }
}

/// The terminal handing on every byte as it is and never holding a reader up, until it is put back.
struct RawMode {
  private let terminal: Int32
  private let flags: Int32
  /// Nil where there is no terminal: a test's connection.
  private let modes: termios?

  init(of terminal: Int32) {
    self.terminal = terminal
    flags = fcntl(terminal, F_GETFL)
    // Whoever else holds the terminal may change its modes between a poll and a read.
    _ = fcntl(terminal, F_SETFL, flags | O_NONBLOCK)
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else {
      modes = nil
      return
    }
    modes = before
    cfmakeraw(&before)
    tcsetattr(terminal, TCSANOW, &before)
  }

  func restore() {
    _ = fcntl(terminal, F_SETFL, flags)
    guard var modes else { return }
    tcsetattr(terminal, TCSANOW, &modes)
  }
}
