import Glibc

/// The two connections to a child, with what is still to be sent and what has come.
///
/// Sockets rather than pipes: a child that does not read must not end us with SIGPIPE.
final class ChildPipes {
  let childInput: Int32
  let childOutput: Int32
  /// What the child has written so far, ``ChildProcess/mostOutput`` at most.
  private(set) var answer: [UInt8] = []
  private var rest: ArraySlice<UInt8>
  private var open: Set<Int32>
  private let input: Int32
  private let output: Int32

  init?(input bytes: [UInt8]) {
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
    rest = bytes[...]
    if rest.isEmpty { drop(input) }
  }

  deinit {
    for descriptor in open { close(descriptor) }
  }

  func closeChildEnds() {
    drop(childInput)
    drop(childOutput)
  }

  /// Writes and reads until the child closes its end or has written too much; false when the time
  /// is over before.
  func exchange(until deadline: Deadline) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 8192)
    while open.contains(output) {
      var waits = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
      if open.contains(input) {
        waits.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
      }
      let ready = poll(&waits, nfds_t(waits.count), deadline.milliseconds)
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      if waits.count > 1, waits[1].revents != 0 { send() }
      guard waits[0].revents != 0 else { continue }
      let got = read(output, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else {
        drop(output)
        break
      }
      answer += chunk[..<min(got, ChildProcess.mostOutput - answer.count)]
      // Closed on a child that writes without end: its next write ends it.
      if answer.count == ChildProcess.mostOutput { drop(output) }
    }
    return true
  }

  private func send() {
    let sent = rest.withUnsafeBytes {
      Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }
    // A child may end without reading everything; its answer counts all the same.
    if sent < 0, errno != EAGAIN, errno != EINTR { drop(input) }
    if sent > 0 { rest = rest.dropFirst(sent) }
    if rest.isEmpty { drop(input) }
  }

  private func drop(_ descriptor: Int32) {
    if open.remove(descriptor) != nil { close(descriptor) }
  }
}
