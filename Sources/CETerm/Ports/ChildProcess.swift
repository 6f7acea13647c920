import Glibc

/// A program of the operator's or our own `ceadmin`, started by absolute path with an empty
/// environment, fed through its standard input and read from its standard output.
struct ChildProcess {
  /// How it ended.
  enum Ending: Hashable, Sendable {
    /// `status` is the exit status, or 128 and the signal that ended it.
    case ended(status: Int, output: [UInt8])
    /// It was still running when the time was over, and was killed.
    case timedOut
    /// There is no such program, or it may not be executed.
    case notStarted
  }

  let path: String
  let arguments: [String]

  /// More output than this is not read: the pipe is closed on a child that writes on.
  static let mostOutput = 256 * 1024

  /// Runs the program to its end, for `patience` at most.
  func run(input: [UInt8] = [], patience: Duration) -> Ending {
    guard let child = start(input: input, patience: patience) else { return .notStarted }
    while true {
      if let ending = child.ending(waitingAtMost: patience) { return ending }
    }
  }

  /// Starts the program and goes on; nil when there is no such program.
  ///
  /// The terminal is out of its reach: it gets pipes, `/dev/null` for errors, and a process group
  /// of its own.
  func start(input: [UInt8] = [], patience: Duration) -> RunningChild? {
    guard path.hasPrefix("/"), let pipes = ChildPipes(input: input) else { return nil }
    guard let child = spawn(with: pipes) else { return nil }
    pipes.closeChildEnds()
    return RunningChild(child, pipes: pipes, deadline: Deadline(after: patience))
  }

  private func spawn(with pipes: ChildPipes) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, pipes.childInput, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.childOutput, 1)
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
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    let words = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    let code = posix_spawn(&child, path, &actions, &attributes, words + [nil], &environment)
    return code == 0 ? child : nil
  }
}
