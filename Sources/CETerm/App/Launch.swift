import CEDomain
import Glibc

/// From the command line to the exit status.
struct Launch {
  static let version = "0.1.0"

  /// Exit statuses besides 0.
  enum Status {
    static let failed: Int32 = 1
    static let wrongUse: Int32 = 2
    /// 128 and the signal's number, as shells count.
    static let closed: Int32 = 128 + SIGHUP
    static let terminated: Int32 = 128 + SIGTERM
  }

  let environment: Environment
  /// Makes the screen that the program begins with.
  let first: (Context) -> any Screen

  /// Runs the program and answers its exit status.
  func run(_ words: [String]) -> Int32 {
    let arguments: Arguments
    do { arguments = try Arguments(words) } catch {
      complain(LaunchText.sentence(for: error), in: environment.language)
      return Status.wrongUse
    }
    let language = arguments.language ?? environment.language
    if arguments.wantsHelp {
      print(LaunchText.usage[language])
      return 0
    }
    if arguments.wantsVersion {
      print("ceterm \(Self.version)")
      return 0
    }
    do { return try open(arguments, language) } catch {
      complain(LaunchText.sentence(for: error), in: language)
      return Status.failed
    }
  }

  private func open(_ arguments: Arguments, _ language: Language) throws -> Int32 {
    let store = try OpenStore.open(arguments.paths)
    if arguments.scene != nil, !store.isDemo { throw Arguments.Mistake.sceneNeedsDemo }
    let clock = BusinessClock.chosen(
      isDemo: store.isDemo, start: environment.clock, rate: environment.clockRate,
      offset: store.clockOffset)
    if arguments.isPlain { return runPlain(store, clock, language, arguments) }
    guard let language = languageTheConsoleCanShow(language, arguments) else { return 0 }
    let context = Context(
      now: clock.now(), language: language, theme: Theme(.mono), store: store, entropy: .system)
    context.files = FileAccess(isCaptive: arguments.isCaptive, home: environment.home)
    context.system = arguments.system
    let app = App(context: context, first: arguments.scene.map { $0.screen(in:) } ?? first)
    // The screen buffers take the place of what only opening the store needed.
    store.database.rest()
    let terminal = CursesTerminal(wishes: .init(environment, isCaptive: arguments.isCaptive))
    try terminal.claim()
    context.theme = terminal.theme
    context.files.environment = environment
    context.files.lend = terminal.lend
    let ending = EventLoop(terminal: terminal, clock: clock).run(app)
    terminal.release()
    return switch ending {
    case .left: 0
    case .closed: Status.closed
    case .terminated: Status.terminated
    }
  }

  /// A bare Linux console has no Chinese letters: says so in ASCII and offers English; nil when
  /// the person would rather leave.
  private func languageTheConsoleCanShow(_ language: Language, _ arguments: Arguments) -> Language?
  {
    guard language == .chinese, environment.terminalType == "linux", isatty(STDIN_FILENO) == 1
    else {
      return language
    }
    print(LaunchText.consoleWithoutChinese)
    guard let answer = readLine(), answer.lowercased().first != "q" else { return nil }
    return .english
  }

  private func complain(_ sentence: Phrase, in language: Language) {
    var line = "ceterm: \(sentence[language])\n"
    _ = line.withUTF8 { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

extension Entropy {
  /// The operating system's randomness.
  static let system = Entropy { count in
    // The standard generator asks the kernel (getrandom) for every number.
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
