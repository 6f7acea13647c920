import CEDomain

/// The way in: learners by name and ID number or WeChat, staff by login and password (SH-2,
/// OV-5-01).
///
/// The first frame costs one small query on a demo store and none on any other.
final class SignInScreen: Screen, FormHolding {
  /// The ways to sign in (SH-2-01).
  enum Tab: Hashable, CaseIterable {
    case learner, wechat, staff

    var name: Phrase {
      switch self {
      case .learner: SignInText.learner
      case .wechat: SignInText.wechat
      case .staff: SignInText.staff
      }
    }

    var number: String {
      switch self {
      case .learner: "2.1"
      case .wechat: "2.3"
      case .staff: "2.4"
      }
    }

    var next: Tab {
      switch self {
      case .learner: .wechat
      case .wechat: .staff
      case .staff: .learner
      }
    }
  }

  private(set) var tab = Tab.learner
  private lazy var learner = makeForm(.learnerSignIn, SignInScreen.identify)
  private lazy var staff = makeForm(.staffSignIn, SignInScreen.enterStaff)
  let demo: [DemoAccounts.Entry]
  private var hasScan: Bool?

  init(context: Context) {
    // A store that cannot be read says so at the sign-in itself.
    demo = (try? DemoAccounts(store: context.store).all()) ?? []
  }

  var openForm: FormScreen? { tab == .wechat ? nil : form }
  private var form: FormScreen { tab == .staff ? staff : learner }

  func title(in context: Context) -> Heading { Heading(tab.number, SignInText.heading) }

  func bindings(in context: Context) -> [Binding] {
    guard tab == .wechat else {
      let all = form.bindings(in: context)
      // The other ways in come before the keys every form has.
      let own = all.filter { $0.key == .named(.f2) || $0.key == .named(.f5) }
      let rest = all.dropFirst().filter { $0.key != .named(.f2) && $0.key != .named(.f5) }
      return (all.prefix(1) + own + rest).map { binding in
        // Leaving the first screen is leaving the program; the form still asks first.
        guard binding.key == .named(.escape) else { return binding }
        return Binding(binding.key, SignInText.quit, act: binding.act)
      }
    }
    return [Binding(.named(.enter), SignInText.show) { [self] in showCode(in: context) }]
      + ways(context) + [Binding(.named(.escape), SignInText.quit) { [.quit] }]
  }

  /// The keys of the screen around the form.
  private func ways(_ context: Context) -> [Binding] {
    var list = [
      Binding(.named(.f2), SignInText.changeTab) { [self] in select(tab.next) }
    ]
    if !demo.isEmpty {
      list.append(
        Binding(.named(.f5), SignInText.demoChoose) { [self] in
          [.push(DemoAccountScreen(entries: demo, chosen: enterDemo))]
        })
    }
    return list + [
      Binding(.named(.f7), SignInText.services) { [.push(PublicMenuScreen(context: context))] }
    ]
  }

  var takesText: Bool { tab != .wechat && form.takesText }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard tab != .wechat else { return [] }
    return form.handle(event, in: context)
  }

  func save(in context: Context) {}

  @discardableResult
  func select(_ tab: Tab) -> [Effect] {
    self.tab = tab
    return []
  }

  func drawEntry(on canvas: inout Canvas, in area: Rect, context: Context) {
    form.draw(on: &canvas, in: area, context: context)
  }

  /// Whether WeChat is set up here; asked of the store when its tab is first shown.
  func offersScan(in context: Context) -> Bool {
    if let hasScan { return hasScan }
    let isSetUp = (try? ScanWay(of: context.store))?.isSetUp ?? false
    hasScan = isSetUp
    return isSetUp
  }

  // MARK: Signing in

  private func makeForm(
    _ form: Form, _ submit: @escaping (Answers, Context) throws -> FormOutcome
  ) -> FormScreen {
    FormScreen(
      heading: Heading(form.number, SignInText.heading), form: form,
      actions: FormActions(
        submitLabel: SignInText.signIn, leave: { _ in [.quit] },
        extraBindings: { [weak self] in self?.ways($0) ?? [] }
      ) { answers, _, context in try submit(answers, context) })
  }

  private static func identify(_ answers: Answers, _ context: Context) throws -> FormOutcome {
    let outcome = try LearnerSignIn(store: context.store).identify(
      name: answers["signIn.name"], number: answers["signIn.number"],
      origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    switch outcome {
    case .refused(let refusal): return .failed(SignInText.refused(refusal, at: context.now))
    case .identified(let ticket): return .proceed(try SignInSteps.afterIdentity(ticket, context))
    }
  }

  private static func enterStaff(_ answers: Answers, _ context: Context) throws -> FormOutcome {
    let outcome = try StaffSignIn(store: context.store).enter(
      login: answers["signIn.login"], password: answers["signIn.password"],
      origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    switch outcome {
    case .refused(let refusal): return .failed(SignInText.refused(refusal, at: context.now))
    case .entered(let actor):
      context.actor = actor
      return .proceed([.replace(with: StaffDeskScreen(context: context))])
    }
  }

  private func showCode(in context: Context) -> [Effect] {
    attempt {
      let screen = try ScanScreen(.weChatSignIn, account: nil, context: context) { proof, context in
        let bindings = WeChatBindings(store: context.store)
        let outcome =
          switch proof {
          case .typed: try bindings.latestInDemo()
          case .phone(let openID): try bindings.identify(openID)
          }
        switch outcome {
        case .refused(let refusal):
          return [.pop, .say(SignInText.refused(refusal, at: context.now), .bad)]
        // The bound phone is the second factor: no code is asked for (SH-2-06).
        case .identified(let ticket):
          return [.pop] + (try SignInSteps.enter(ticket, context))
        }
      }
      return screen.map { [.push($0)] } ?? [.say(SignInText.wechatUnavailable, .warning)]
    }
  }

  /// Fills in the form of a demo account and submits it.
  private func enterDemo(_ entry: DemoAccounts.Entry, _ context: Context) -> [Effect] {
    select(entry.isStaff ? .staff : .learner)
    let form = form
    form.entry.fill(entry.login, for: entry.isStaff ? "signIn.login" : "signIn.name")
    form.entry.fill(entry.secret, for: entry.isStaff ? "signIn.password" : "signIn.number")
    return form.submit(in: context)
  }
}

/// What follows once somebody is known: the code, then home.
enum SignInSteps {
  /// Asks for a code where the profile wants one (SH-2-04), else enters at once.
  static func afterIdentity(_ ticket: SignInTicket, _ context: Context) throws -> [Effect] {
    guard try SignInPolicy(store: context.store).asksForCode(at: context.now) else {
      return try enter(ticket, context)
    }
    let screen = try CodeScreen(
      purpose: .signIn, account: ticket.account, person: ticket.person, context: context
    ) { context in
      [.pop] + (try enter(ticket, context))
    }
    return [.push(screen)] + screen.announcement
  }

  /// Opens the session and puts the home screen in the place of the sign-in screen.
  static func enter(_ ticket: SignInTicket, _ context: Context) throws -> [Effect] {
    context.actor = try LearnerSignIn(store: context.store).enter(
      ticket, origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    return [.replace(with: HomeScreen(context: context))]
  }
}
