import CEDomain

/// The way in, of one platform at a time: learners by name and number, or by number and password,
/// or by WeChat; staff by login and password (SH-2, NAT-2.1, OV-5-01).
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
  /// Made when the national platform is first shown.
  private(set) var national: NationalSignInForm?
  private(set) var system: AccountRecord.System
  private let tile: NationalTile?
  let demo: [DemoAccounts.Entry]
  private var hasScan: Bool?

  /// - Parameters:
  ///   - account: Filled in for somebody who has just registered on the national platform.
  ///   - tile: Opened after signing in to it (NAT-0-10).
  init(context: Context, account: String? = nil, tile: NationalTile? = nil) {
    // A store that cannot be read says so at the sign-in itself.
    demo = (try? DemoAccounts(store: context.store).all()) ?? []
    self.tile = tile
    system = context.system
    show(system, in: context)
    if let account { national?.fill(account) }
  }

  var openForm: FormScreen? { tab == .wechat ? nil : form }
  private var form: FormScreen {
    switch tab {
    case .staff: staff
    case .learner, .wechat: system == .national ? national?.form ?? learner : learner
    }
  }

  func title(in context: Context) -> Heading {
    let isNational = system == .national && tab != .staff
    return Heading(isNational ? Form.nationalSignIn.number : tab.number, SignInText.heading)
  }

  /// True while the national form shows, with its picture.
  var showsCaptcha: Bool { system == .national && tab == .learner }

  func bindings(in context: Context) -> [Binding] {
    guard tab == .wechat else {
      let all = form.bindings(in: context)
      guard !form.isComposing else { return all }
      // The other ways in come before the keys every form has.
      let first: Set<Key> = [.named(.f2), .named(.f3), .named(.f4), .named(.f5), .named(.f8)]
      let own = all.filter { first.contains($0.key) }
      let rest = all.dropFirst().filter { !first.contains($0.key) }
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
    var list: [Binding] = []
    if showsCaptcha { list += nationalLinks(context) }
    list += [
      Binding(.named(.f3), RegistrationText.otherPlatform) { [self] in
        show(system == .national ? .shanghai : .national, in: context)
      },
      Binding(.named(.f2), SignInText.changeTab) { [self] in select(tab.next) },
    ]
    if !demo.isEmpty {
      list.append(
        Binding(.named(.f5), SignInText.demoChoose) { [self] in
          // Those of the platform that shows come first.
          let own = demo.filter { $0.isStaff == (tab == .staff) && $0.system == system }
          let rest = demo.filter { !own.contains($0) }
          return [.push(DemoAccountScreen(entries: own + rest, chosen: enterDemo))]
        })
    }
    return list + [
      Binding(.named(.f7), SignInText.services) { [self] in
        [.push(system == .national ? HelpMenu.popup() : PublicMenuScreen(context: context))]
      }
    ]
  }

  /// What stands around the national form: account, password, picture, home page (NAT-2.1, 2.2).
  private func nationalLinks(_ context: Context) -> [Binding] {
    [
      Binding(.named(.f4), RegistrationText.register) {
        [.push(RegistrationScreen(context: context))]
      },
      Binding(.named(.f8), RegistrationText.forgotten) {
        [.push(PasswordResetScreen(context: context))]
      },
      Binding(.control("r"), RegistrationText.otherCaptcha) { [self] in
        national?.renew(in: context)
        return []
      },
      Binding(.control("o"), RegistrationText.home, inFooter: false) {
        [.replace(with: NationalHomeScreen(context: context))]
      },
    ]
  }

  @discardableResult
  func show(_ system: AccountRecord.System, in context: Context) -> [Effect] {
    self.system = system
    context.system = system
    hasScan = nil
    guard system == .national, national == nil else { return [] }
    national = NationalSignInForm(context: context, tile: tile) { [weak self] in
      self?.ways($0) ?? []
    }
    return []
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
    case .identified(let ticket):
      return .proceed(try SignInSteps.afterIdentity(ticket, .shanghai, context))
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
    case .mustChoosePassword:
      return .proceed([
        .push(
          StaffPasswordForm.screen(
            login: answers["signIn.login"], former: answers["signIn.password"]))
      ])
    }
  }

  private func showCode(in context: Context) -> [Effect] {
    let system = system
    let arrival = system == .national ? Arrival.national(then: tile) : .shanghai
    return attempt {
      let screen = try ScanScreen(
        system == .national ? .nationalSignIn : .weChatSignIn, account: nil, context: context
      ) { proof, context in
        let bindings = WeChatBindings(store: context.store)
        let outcome =
          switch proof {
          case .typed: try bindings.latestInDemo(in: system)
          case .phone(let openID): try bindings.identify(openID, in: system)
          }
        switch outcome {
        case .refused(let refusal):
          return [.pop, .say(SignInText.refused(refusal, at: context.now), .bad)]
        // The bound phone is the second factor: no code is asked for (SH-2-06).
        case .identified(let ticket):
          return [.pop] + (try SignInSteps.enter(ticket, arrival, context))
        }
      }
      return screen.map { [.push($0)] } ?? [.say(SignInText.wechatUnavailable, .warning)]
    }
  }

  /// Fills in the form of a demo account and submits it.
  private func enterDemo(_ entry: DemoAccounts.Entry, _ context: Context) -> [Effect] {
    select(entry.isStaff ? .staff : .learner)
    if !entry.isStaff { show(entry.system, in: context) }
    let form = form
    if showsCaptcha {
      national?.fill(entry.login, password: entry.secret)
      return form.submit(in: context)
    }
    form.entry.fill(entry.login, for: entry.isStaff ? "signIn.login" : "signIn.name")
    form.entry.fill(entry.secret, for: entry.isStaff ? "signIn.password" : "signIn.number")
    return form.submit(in: context)
  }
}
