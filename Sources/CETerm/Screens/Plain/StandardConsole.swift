import Glibc

/// Standard input and output as a console, on a terminal or a pipe; writes no escape codes.
final class StandardConsole: PlainConsole {
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  private var hasEnded = false
  /// A line longer than this is cut: a megabyte pasted by mistake must not fill the memory.
  private static let longest = 64 * 1024

  init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
  }

  /// The terminal's columns, between 40 and 100; 80 on a pipe.
  var columns: Int {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(100, max(40, Int(size.ws_col)))
  }

  func write(_ line: String) { send(line + "\n") }
  func ask(_ prompt: String) { send(prompt) }

  func nextLine(waitingAtMost milliseconds: Int?, isHidden: Bool) -> PlainInput {
    guard isHidden, isatty(input) == 1 else { return read(milliseconds) }
    var shown = termios()
    tcgetattr(input, &shown)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(input, TCSANOW, &hidden)
    defer {
      tcsetattr(input, TCSANOW, &shown)
      send("\n")
    }
    return read(milliseconds)
  }

  private func read(_ milliseconds: Int?) -> PlainInput {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = pending[..<end].filter { $0 != 0x0D }
        pending.removeSubrange(...end)
        return .line(String(decoding: line, as: UTF8.self))
      }
      if hasEnded {
        guard !pending.isEmpty else { return .end }
        defer { pending = [] }
        return .line(String(decoding: pending, as: UTF8.self))
      }
      var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let ready = poll(&descriptor, 1, Int32(clamping: milliseconds ?? -1))
      if ready == 0 { return .nothing }
      if ready < 0 { return errno == EINTR ? .nothing : .end }
      receive()
    }
  }

  private func receive() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      let room = max(0, StandardConsole.longest - pending.count)
      let part = buffer[..<count]
      // What does not fit is dropped up to the end of its line.
      if part.count <= room {
        pending += part
      } else if let end = part.firstIndex(of: 0x0A) {
        pending += part.prefix(room).filter { $0 != 0x0A }
        pending += part[end...]
      }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.write(output, $0.baseAddress, $0.count)
      }
      if count > 0 { sent += count } else if errno != EINTR { return }
    }
  }
}
