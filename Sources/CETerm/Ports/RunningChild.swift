import Glibc

/// A child that runs beside the program, asked now and then whether it has ended.
///
/// Whoever lets go of it ends it: no child outlives the screen that started it.
final class RunningChild {
  private let child: pid_t
  private let pipes: ChildPipes
  private let deadline: Deadline
  private var known: ChildProcess.Ending?

  init(_ child: pid_t, pipes: ChildPipes, deadline: Deadline) {
    self.child = child
    self.pipes = pipes
    self.deadline = deadline
  }

  deinit { if known == nil { kill() } }

  /// How it ended; nil while it runs, for which at most `patience` is waited. At its own deadline
  /// it is killed.
  func ending(waitingAtMost patience: Duration = .zero) -> ChildProcess.Ending? {
    if let known { return known }
    let pause = Deadline.earlier(deadline, Deadline(after: patience))
    if pipes.exchange(until: pause), let status = status(until: pause) {
      known = .ended(status: status, output: pipes.answer)
    } else if deadline.milliseconds == 0 {
      kill()
      known = .timedOut
    }
    return known
  }

  /// The exit status, or nil when the child still runs at the deadline.
  private func status(until deadline: Deadline) -> Int? {
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

  /// Ends the child with everything it started.
  private func kill() {
    Glibc.kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}

/// A moment of the monotonic clock; setting the wall clock does not move it.
struct Deadline {
  private let end: Int64

  init(after patience: Duration) {
    end =
      Deadline.now + patience.components.seconds * 1000
      + patience.components.attoseconds / 1_000_000_000_000_000
  }

  /// What is left, never negative.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Deadline.now)) }

  static func earlier(_ one: Deadline, _ other: Deadline) -> Deadline {
    one.end <= other.end ? one : other
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
