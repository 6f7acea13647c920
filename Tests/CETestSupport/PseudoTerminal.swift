import Glibc

/// A pseudo-terminal: the side a program has, and the side where the person's terminal is.
public final class PseudoTerminal {
  /// Where the person's terminal program sits.
  public let outside: Int32
  /// What the program has as its terminal.
  public let inside: Int32
  public let name: String

  public init?() {
    outside = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Swift does not import.
    guard outside >= 0, ioctl(outside, 0x4004_5431, &unlocked) == 0,
      ioctl(outside, 0x8004_5430, &number) == 0
    else { return nil }
    name = "/dev/pts/\(number)"
    inside = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard inside >= 0 else { return nil }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(inside, UInt(TIOCSWINSZ), &size)
  }

  deinit {
    close(outside)
    close(inside)
  }

  /// Types bytes at the person's side.
  public func type(_ bytes: [UInt8]) {
    _ = write(outside, bytes, bytes.count)
  }

  /// What the program has written so far, without waiting longer than so many milliseconds.
  public func seen(within milliseconds: Int32 = 100) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    var line = pollfd(fd: outside, events: Int16(POLLIN), revents: 0)
    while poll(&line, 1, milliseconds) > 0 {
      let count = read(outside, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Starts a program at the person's side, with the terminal as its input and output; one that
  /// hangs is ended.
  public func startOutside(_ program: String, _ words: [String]) -> pid_t {
    start("/usr/bin/timeout", ["-k", "1", "30", program] + words, on: outside, environment: [])
  }

  /// Starts a program inside, as the leader of a session that has this terminal.
  public func startInside(
    _ program: String, _ words: [String], environment: [String]
  ) -> pid_t {
    start(program, words, on: nil, environment: environment)
  }

  private func start(
    _ program: String, _ words: [String], on descriptor: Int32?, environment: [String]
  ) -> pid_t {
    var files = posix_spawn_file_actions_t()
    var manner = posix_spawnattr_t()
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&manner)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&manner)
    }
    if let descriptor {
      posix_spawn_file_actions_adddup2(&files, descriptor, 0)
      posix_spawn_file_actions_adddup2(&files, descriptor, 1)
      posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    } else {
      // The first terminal a session's leader opens becomes the session's.
      posix_spawn_file_actions_addopen(&files, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&files, 0, 1)
      posix_spawn_file_actions_adddup2(&files, 0, 2)
    }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&manner, &none)
    posix_spawnattr_setsigdefault(&manner, &all)
    posix_spawnattr_setflags(
      &manner,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (descriptor == nil ? 0x80 : 0)))
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &files, &manner, &arguments, &settings)
    precondition(code == 0, "\(program) cannot be started: \(code)")
    return child
  }
}

/// Waits for a child; 128 and the signal that ended it.
@discardableResult
public func waitForChild(_ child: pid_t) -> Int {
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
}
