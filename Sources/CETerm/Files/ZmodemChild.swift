import Glibc

/// `rz` as a child: fixed arguments, empty environment, its own folder and process group, and a
/// socket instead of a terminal.
///
/// Bytes stay as they are and no file is overwritten. Its own `--restricted` keeps names with `../`
/// and hidden ones out, absolute paths only ``ZmodemGuard`` does.
struct ZmodemChild {
  /// Our end of its standard input and output.
  let connection: Int32
  private let process: pid_t

  /// Nil when the program is not there.
  ///
  /// - Parameter mostBytes: The largest file it may write.
  init?(program: String, folder: String, mostBytes: Int) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[1]) }
    let bounds = ConfinedProgram(
      program, ["--restricted", "-b", "-E"], folder: folder, mostFileBytes: mostBytes)
    let started = ZmodemChild.spawn(bounds, ends[1])
    guard let started else {
      close(ends[0])
      return nil
    }
    connection = ends[0]
    process = started
  }

  private static func spawn(_ program: ConfinedProgram, _ end: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, end, 0)
    posix_spawn_file_actions_adddup2(&actions, end, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(
        POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
          | POSIX_SPAWN_RESETIDS))
    let words = ([program.path] + program.arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child: pid_t = 0
    let code = posix_spawn(&child, program.path, &actions, &attributes, words + [nil], &environment)
    return code == 0 ? child : nil
  }

  /// The exit status, 128 and the signal that ended it. A child that is not done is ended.
  func end(isDone: Bool) -> Int {
    close(connection)
    if !isDone { kill(-process, SIGKILL) }
    var status: Int32 = 0
    for _ in 0..<200 {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process || (ended < 0 && errno != EINTR) { return exit(status) }
      poll(nil, 0, 10)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return exit(status)
  }

  private func exit(_ status: Int32) -> Int {
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}
