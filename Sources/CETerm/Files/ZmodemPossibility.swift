import Glibc

/// Whether the person's terminal can send files by ZMODEM, as far as this side can tell.
enum ZmodemPossibility: Hashable, Sendable {
  case possible
  /// `rz` is not installed.
  case noProgram
  /// tmux, screen or mosh stands between, and hands on text alone.
  case multiplexer
  /// A console of this machine: there is nobody to send.
  case console
  /// The line-by-line face, or no terminal to lend.
  case noTerminal

  /// What the environment and the programs above this one in the tree say.
  init(_ environment: Environment, program: String = ZmodemReceiver.installed) {
    let type = environment.terminalType
    if !ConfinedProgram.isInstalled(program) {
      self = .noProgram
    } else if environment.isInMultiplexer || type.hasPrefix("screen") || type.hasPrefix("tmux")
      || ZmodemPossibility.ancestors().contains(where: ZmodemPossibility.between.contains)
    {
      self = .multiplexer
    } else if type == "linux" {
      self = .console
    } else {
      self = .possible
    }
  }

  private static let between: Set<String> = [
    "mosh-server", "tmux: server", "tmux", "screen", "SCREEN", "zellij", "dtach", "abduco",
  ]

  /// The names of the programs that started us, the nearest first.
  private static func ancestors() -> [String] {
    var names: [String] = []
    var process = getppid()
    while process > 1, names.count < 8 {
      guard let (name, parent) = ancestor(process) else { break }
      names.append(name)
      process = parent
    }
    return names
  }

  /// Name and parent from `/proc/<id>/stat`: `12 (tmux: server) S 1 …`.
  private static func ancestor(_ process: pid_t) -> (String, pid_t)? {
    let file = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return nil }
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    guard let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end
    else { return nil }
    let words = text[text.index(after: end)...].split(separator: " ")
    guard words.count > 1, let parent = pid_t(words[1]) else { return nil }
    return (String(text[text.index(after: start)..<end]), parent)
  }
}
