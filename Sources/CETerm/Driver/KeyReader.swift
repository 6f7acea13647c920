import CNcurses
import Glibc

/// Reads keys, pastes and the terminal's answers from standard input.
///
/// Past ncurses, which reads byte by byte: here a burst of typing is one `read`.
struct KeyReader {
  enum Reading {
    case decoded(KeyDecoder.Decoded)
    case paste(PasteBuffer)
    /// The line is gone.
    case end
  }

  private let decoder: KeyDecoder
  /// How long the rest of a sequence or of a character may take, in milliseconds.
  private let patience: Int32
  private var bytes: ArraySlice<UInt8> = []
  /// How much is taken from the line at once, in bytes.
  private static let most = 1024
  /// False when the last reading took all there was.
  private(set) var mayHaveMore = false

  /// ncurses must be running: it knows the terminal's keys.
  init(patience: Int) {
    self.patience = Int32(clamping: patience)
    decoder = KeyDecoder(sequences: Self.described())
  }

  /// The next reading from what was read before; nil when that is used up.
  mutating func next() -> Reading? {
    while !bytes.isEmpty {
      var step = decoder.decode(bytes, isAll: false)
      if step == nil, fill(waiting: patience) != .some {
        step = decoder.decode(bytes, isAll: true)
      }
      guard let step else { continue }
      bytes = bytes.dropFirst(step.count)
      return step.decoded == .pasteStart ? .paste(paste()) : .decoded(step.decoded)
    }
    return nil
  }

  private enum Filled { case some, none, end }

  /// Takes what waits on the line; for a caller that knows that something does.
  mutating func read() -> Reading? {
    switch fill(waiting: nil) {
    case .end: .end
    case .some, .none: next()
    }
  }

  /// - Parameter milliseconds: How long to wait for bytes; nil when they are known to be there.
  private mutating func fill(waiting milliseconds: Int32?) -> Filled {
    if let milliseconds {
      var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, milliseconds) > 0 else { return .none }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.most) { incoming in
      let count = Glibc.read(STDIN_FILENO, incoming.baseAddress, incoming.count)
      guard count > 0 else {
        return count < 0 && (errno == EAGAIN || errno == EINTR) ? .none : .end
      }
      let new = UnsafeBufferPointer(rebasing: incoming[..<count])
      if bytes.isEmpty { bytes = ArraySlice(new) } else { bytes += new }
      mayHaveMore = count == incoming.count
      return .some
    }
  }

  /// Reads up to the end mark of a paste; a paste that never ends is given up after a second.
  private mutating func paste() -> PasteBuffer {
    var paste = PasteBuffer()
    while true {
      let rest = paste.take(bytes)
      bytes = (rest ?? [])[...]
      if rest != nil || fill(waiting: 1000) != .some { return paste }
    }
  }

  /// What the terminal's description says its keys send.
  private static func described() -> [(bytes: [UInt8], key: NamedKey)] {
    let names: [(String, NamedKey)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kfnd", .home), ("kend", .end), ("kslt", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("ka1", .home), ("kc1", .end), ("ka3", .pageUp), ("kc3", .pageDown), ("kent", .enter),
      ("kdch1", .delete), ("kich1", .insert), ("kcbt", .backTab), ("kf1", .f1), ("kf2", .f2),
      ("kf3", .f3), ("kf4", .f4), ("kf5", .f5), ("kf6", .f6), ("kf7", .f7), ("kf8", .f8),
      ("kf9", .f9), ("kf10", .f10), ("kf11", .f11), ("kf12", .f12),
    ]
    return names.map { (capability($0.0), $0.1) }
  }
}

/// The bytes of a terminal's ability, without padding; empty when it lacks it.
func capability(_ name: String) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
    count = buffer.withMemoryRebound(to: CChar.self) {
      cn_capability(name, $0.baseAddress, $0.count)
    }
  }
}
