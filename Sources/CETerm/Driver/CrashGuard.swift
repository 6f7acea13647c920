import CNcurses
import Glibc

/// The signals of the process: fatal ones give the screen back before they kill, the others
/// become events.
struct CrashGuard {
  /// Readable when a signal has come.
  let descriptor: Int32

  enum Report: Hashable, Sendable {
    case resized, continued, stopRequested, hungUp, terminated
  }

  /// Installs the handlers for the rest of the process.
  ///
  /// - Parameter isCaptive: True where the program may not be stopped into a shell.
  init(isCaptive: Bool) {
    descriptor = cn_guard_signals(isCaptive)
  }

  /// The next signal that has come, or nil.
  func next() -> Report? {
    var byte: UInt8 = 0
    while Glibc.read(descriptor, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGWINCH: return .resized
      case SIGCONT: return .continued
      case SIGTSTP: return .stopRequested
      case SIGHUP: return .hungUp
      case SIGTERM, SIGINT, SIGQUIT: return .terminated
      default: continue
      }
    }
    return nil
  }

  /// The bytes that give the screen back, for the handlers; empty when it is not ours.
  func holdScreen(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      cn_guard_screen($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }
}
