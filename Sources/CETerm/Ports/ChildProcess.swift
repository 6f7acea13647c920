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

  /// More output than this is not read.
  static let mostOutput = 256 * 1024

  /// Runs the program to its end, for `patience` at most.
  ///
  /// The terminal is out of its reach: it gets pipes, `/dev/null` for errors, and a process group
  /// of its own.
  func run(input: [UInt8] = [], patience: Duration) -> Ending {
    guard path.hasPrefix("/"), let pipes = Pipes() else { return .notStarted }
    guard let child = spawn(with: pipes) else {
      pipes.closeAll()
      return .notStarted
    }
    pipes.closeChildEnds()
    defer { pipes.closeAll() }
    let deadline = Deadline(after: patience)
    guard let output = pipes.exchange(input, until: deadline),
      let status = waitForEnd(of: child, until: deadline)
    else {
      kill(-child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
      return .timedOut
    }
    return .ended(status: status, output: output)
  }

  private func spawn(with pipes: Pipes) -> pid_t? {
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

  /// The exit status, or nil when the child still runs at the deadline.
  private func waitForEnd(of child: pid_t, until deadline: Deadline) -> Int? {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { return 0 }
      guard deadline.milliseconds > 0 else { return nil }
      poll(nil, 0, 5)
    }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }
}

/// A moment of the monotonic clock; setting the wall clock does not move it.
private struct Deadline {
  private let end: Int64

  init(after patience: Duration) {
    end =
      Deadline.now + patience.components.seconds * 1000
      + patience.components.attoseconds / 1_000_000_000_000_000
  }

  /// What is left, never negative.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Deadline.now)) }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// The two connections to a child.
///
/// Sockets rather than pipes: a child that does not read must not end us with SIGPIPE.
private final class Pipes {
  let childInput: Int32
  let childOutput: Int32
  private var open: Set<Int32>
  private let input: Int32
  private let output: Int32

  init?() {
    var first: [Int32] = [-1, -1]
    var second: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &first) == 0 else { return nil }
    guard socketpair(AF_UNIX, kind, 0, &second) == 0 else {
      close(first[0])
      close(first[1])
      return nil
    }
    (input, childInput) = (first[0], first[1])
    (output, childOutput) = (second[0], second[1])
    open = Set(first + second)
  }

  func closeChildEnds() {
    drop(childInput)
    drop(childOutput)
  }

  func closeAll() {
    for descriptor in open { close(descriptor) }
    open = []
  }

  /// Writes everything and reads until the child closes its end; nil when the time is over.
  func exchange(_ bytes: [UInt8], until deadline: Deadline) -> [UInt8]? {
    var rest = bytes[...]
    var answer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    if rest.isEmpty { drop(input) }
    while true {
      var waits = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
      if open.contains(input) {
        waits.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
      }
      let ready = poll(&waits, nfds_t(waits.count), deadline.milliseconds)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return nil }
      if waits.count > 1, waits[1].revents != 0 {
        let sent = rest.withUnsafeBytes {
          send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        // A child may end without reading everything; its answer counts all the same.
        if sent < 0, errno != EAGAIN, errno != EINTR { drop(input) }
        if sent > 0 { rest = rest.dropFirst(sent) }
        if rest.isEmpty { drop(input) }
      }
      guard waits[0].revents != 0 else { continue }
      let got = read(output, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return answer }
      answer += chunk[..<min(got, ChildProcess.mostOutput - answer.count)]
    }
  }

  private func drop(_ descriptor: Int32) {
    if open.remove(descriptor) != nil { close(descriptor) }
  }
}
