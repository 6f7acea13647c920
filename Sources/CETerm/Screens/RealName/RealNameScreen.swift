import CEDomain

/// 实名认证: where the person stands and the ways to prove who one is (NAT-2.5).
final class RealNameScreen: Screen {
  /// A way that is open on this installation.
  private enum Way: Hashable {
    case scan, port, manual
  }

  static let number = "N2.5"

  private var realName = RealName.untried
  private var ways: [Way] = []
  /// What a clerk wrote; empty unless something came back.
  private var opinion = Opinion()
  private var failure: Phrase?
  private var state = ListState()
  /// Where a verified person goes on; nil where the window was opened for itself.
  private let next: ((Context) throws -> [Effect])?

  /// The window, after the separate consent where it is missing.
  static func open(
    in context: Context, then next: ((Context) throws -> [Effect])? = nil
  ) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let isVerified = try RealNames(store: context.store).realName(of: actor).allowsCollection
    guard try !isVerified && !Consents(store: context.store).stands(.realName, of: actor) else {
      return [.push(RealNameScreen(context: context, then: next))]
    }
    let consent = ConsentScreen(.realName, number: number) { context in
      [.push(RealNameScreen(context: context, then: next))]
    }
    return [.push(consent)]
  }

  init(context: Context, then next: ((Context) throws -> [Effect])? = nil) {
    self.next = next
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading(Self.number, RealNameText.heading) }

  func resumed(in context: Context) { reload(context) }

  func bindings(in context: Context) -> [Binding] {
    var list: [Binding] = []
    if realName.state == .verified, let next {
      list.append(
        Binding(.named(.enter), RealNameText.toCollection) {
          attempt { [.pop] + (try next(context)) }
        })
    } else if !ways.isEmpty {
      list.append(
        Binding(.named(.enter), AccountText.open) { [self] in
          guard let index = state.chosen(of: ways.count) else { return [] }
          return open(ways[index], in: context)
        })
    }
    if realName.state == .pending {
      list.append(Binding(.named(.f7), RealNameText.withdraw) { [self] in askWithdrawal() })
    }
    return list + [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue,
      ways.indices.contains(digit - 1)
    {
      state.cursor.move(to: digit - 1, of: ways.count)
      return open(ways[digit - 1], in: context)
    }
    _ = state.handle(key, count: ways.count, matching: table(context).matching)
    return []
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 16 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    var row = FactList(facts: facts(context), language: context.language)
      .draw(on: &canvas, in: inside)
    row += 1
    row += Label(text: context.text(RealNameText.advice(realName)), style: .strong)
      .drawWrapped(on: &canvas, in: inside.droppingTop(row))
    guard !ways.isEmpty else { return }
    table(context).draw(&state, on: &canvas, in: inside.droppingTop(row).droppingBottom(3))
    Label(text: context.text(RealNameText.why), style: .quiet)
      .drawWrapped(on: &canvas, in: inside.bottom(2))
  }

  private func facts(_ context: Context) -> [FactList.Fact] {
    var facts = [
      FactList.Fact(
        label: RealNameText.stateLabel, value: context.text(RealNameText.state(realName.state)),
        style: realName.state == .refused ? .bad : .title)
    ]
    if let way = realName.way, realName.state != .unverified {
      facts.append(
        FactList.Fact(label: RealNameText.way, value: context.text(RealNameText.name(of: way))))
    }
    if realName.state == .pending, let at = realName.submittedAt {
      facts.append(FactList.Fact(label: RealNameText.submitted, value: ClockTime(of: at).stamp))
    }
    if let at = realName.decidedAt, [.verified, .refused].contains(realName.state) {
      facts.append(FactList.Fact(label: RealNameText.decided, value: ClockTime(of: at).stamp))
    }
    if realName.state == .refused {
      facts.append(
        FactList.Fact(label: RealNameText.opinion, value: opinion.text, style: .warning))
      facts += opinion.fields.map {
        FactList.Fact(
          label: FormText.words(for: $0.field).label, value: $0.text, style: .warning)
      }
    }
    return facts
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn("", .fixed(2), .right), TableColumn("", .fixed(18)),
        TableColumn("", .share(1, least: 12)),
      ],
      count: ways.count
    ) { [ways] index in
      let words: (Phrase, Phrase) =
        switch ways[index] {
        case .scan: (RealNameText.scan, RealNameText.scanSummary)
        case .port: (RealNameText.port, RealNameText.portSummary)
        case .manual: (RealNameText.manual, RealNameText.manualSummary)
        }
      return TableRow(["\(index + 1).", context.text(words.0), context.text(words.1)])
    }
  }

  // MARK: Ways

  private func open(_ way: Way, in context: Context) -> [Effect] {
    attempt {
      guard let actor = context.actor else { return [] }
      switch way {
      case .scan: return try scan(by: actor, in: context)
      case .port:
        guard let port = try realNamePort(of: context.store) else { return [] }
        let outcome = try RealNames(store: context.store).verify(
          by: actor, through: port, at: context.now, from: context.entropy)
        reload(context)
        return try took(outcome, in: context)
      case .manual: return try RealNameForm.open(in: context)
      }
    }
  }

  private func scan(by actor: Actor, in context: Context) throws -> [Effect] {
    let screen = try ScanScreen(.realName, account: actor.account, context: context) {
      [self] proof, context in
      let names = RealNames(store: context.store)
      let outcome: RealNameOutcome
      switch proof {
      case .typed:
        outcome = try names.takeInDemo(by: actor, at: context.now, from: context.entropy)
      case .phone(let subject):
        guard let identity = ScannedIdentity(subject: subject) else {
          return [.pop, .say(ScanText.failed(.unreadable), .warning)]
        }
        outcome = try names.take(identity, by: actor, at: context.now, from: context.entropy)
      }
      return [.pop] + (try took(outcome, in: context))
    }
    return screen.map { [.push($0)] } ?? [.say(SignInText.wechatUnavailable, .warning)]
  }

  private func took(
    _ outcome: RealNameOutcome, in context: Context
  ) throws -> [Effect] {
    switch outcome {
    case .verified:
      // The window goes once it has opened the way.
      guard let next else { return [.say(RealNameText.verified, .good)] }
      return [.pop] + (try next(context)) + [.say(RealNameText.verified, .good)]
    case .mismatch: return [.say(RealNameText.mismatch, .bad)]
    case .unavailable: return [.say(RealNameText.unavailable, .warning)]
    case .refused(let refusal): return [.say(RealNameText.refused(refusal), .warning)]
    }
  }

  private func askWithdrawal() -> [Effect] {
    let box = MessageBox(
      title: RealNameText.withdraw, text: RealNameText.withdrawQuestion,
      buttons: [
        .init(HomeText.keep) { _ in [] },
        .init(RealNameText.withdraw) { [self] context in
          attempt {
            let effects = try RealNameForm.withdraw(in: context)
            reload(context)
            return effects
          }
        },
      ])
    return [.push(box)]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      let names = RealNames(store: context.store)
      realName = try names.realName(of: actor)
      opinion =
        realName.state == .refused ? try names.mending(by: actor)?.opinion ?? Opinion() : Opinion()
      ways = try realName.state == .verified ? [] : open(in: context.store)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  /// The way by pictures stands last (NAT-2.5-03), and waits while a clerk is at it.
  private func open(in store: OpenStore) throws -> [Way] {
    var open: [Way] = []
    if try ScanWay(of: store).isSetUp { open.append(.scan) }
    if try realNamePort(of: store) != nil { open.append(.port) }
    if realName.state != .pending { open.append(.manual) }
    return open
  }
}
