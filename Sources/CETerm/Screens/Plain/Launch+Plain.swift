import CEDomain

extension Launch {
  /// Runs the program line by line on standard input and output.
  ///
  /// The end of the input is how a script ends, so it counts as success; signals keep their
  /// system meaning, and whatever was typed before them is saved.
  func runPlain(
    _ store: OpenStore, _ clock: BusinessClock, _ language: Language, _ arguments: Arguments
  ) -> Int32 {
    let context = Context(
      now: clock.now(), language: language, theme: Theme(.mono, hasLines: false), store: store,
      entropy: .system)
    context.files = FileAccess(isCaptive: arguments.isCaptive, home: environment.home)
    context.isPlain = true
    context.system = arguments.system
    let app = App(context: context, first: first)
    switch PlainLoop(app: app, console: StandardConsole(), now: clock.now).run() {
    case .left, .closed: return 0
    case .terminated: return Status.terminated
    }
  }
}
