import CEDomain

/// 首页 of the national platform, signed in or not: the next thing to do, the tiles with their
/// state, help (NAT-0).
final class NationalHomeScreen: Screen {
  /// A line that can be chosen.
  enum Line {
    case next(NationalTile, NationalTile.Next)
    case signIn
    case register
    case tile(NationalTile, Phrase?)
  }

  private(set) var lines: [Line] = []
  private(set) var unread = 0
  private(set) var failure: Phrase?
  private(set) var cursor = ListCursor()

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading("N0", HomeText.heading) }

  func resumed(in context: Context) { reload(context) }

  func bindings(in context: Context) -> [Binding] {
    let enter = Binding(.named(.enter), PublicText.open) { [self] in
      lines.indices.contains(cursor.index) ? open(lines[cursor.index], in: context) : []
    }
    let help = Binding(.named(.f7), HelpCentreText.menu) { [.push(HelpMenu.popup())] }
    guard context.actor != nil else {
      return [
        enter,
        Binding(.named(.f3), RegistrationText.signIn) { [self] in
          open(.signIn, in: context)
        },
        Binding(.named(.f4), RegistrationText.register) { [self] in
          open(.register, in: context)
        },
        help,
        Binding(.named(.escape), FormText.back) { [self] in open(.signIn, in: context) },
      ]
    }
    var list = [
      enter,
      Binding(.named(.escape), NationalText.signOut) { NationalHomeScreen.askSignOut() },
      Binding(.named(.f5), NationalText.personalCentre) { [self] in
        whileSignedIn(in: context) { [.push(AccountScreen(context: context))] }
      },
      Binding(.named(.f3), HomeText.messages) { [self] in
        whileSignedIn(in: context) { [.push(MessagesScreen(context: context))] }
      },
      help,
    ]
    if !NationalTile.informationMenu.isEmpty {
      list.append(
        Binding(.named(.f2), NationalText.informationServices) { [.push(Self.informationMenu())] })
    }
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if case .character(let character) = key, let digit = character.wholeNumberValue {
      let tiles = lines.indices.filter { if case .tile = lines[$0] { true } else { false } }
      guard tiles.indices.contains(digit - 1) else { return [] }
      cursor.move(to: tiles[digit - 1], of: lines.count)
      return open(lines[cursor.index], in: context)
    }
    _ = cursor.handle(key, count: lines.count)
    return []
  }

  // MARK: Opening

  private func open(_ line: Line, in context: Context) -> [Effect] {
    switch line {
    case .signIn: [.replace(with: Self.signIn(context, then: nil))]
    case .register: [.push(RegistrationScreen(context: context))]
    case .next(let tile, _), .tile(let tile, _): open(tile, in: context)
    }
  }

  /// Signed out, a personal tile leads through the sign-in to itself (NAT-0-10).
  private func open(_ tile: NationalTile, in context: Context) -> [Effect] {
    guard let open = tile.open else { return [.say(NationalText.notOpen, .info)] }
    guard tile.isPersonal else { return attempt { try open(context) } }
    guard context.actor != nil else {
      return [
        .replace(with: Self.signIn(context, then: tile)), .say(NationalText.signInFirst, .info),
      ]
    }
    return whileSignedIn(in: context) { try open(context) }
  }

  private static func signIn(_ context: Context, then tile: NationalTile?) -> SignInScreen {
    context.system = .national
    return SignInScreen(context: context, tile: tile)
  }

  private static func informationMenu() -> MenuPopup {
    MenuPopup(
      heading: Heading("", NationalText.informationServices),
      items: NationalTile.informationMenu.map { tile in
        .init(tile.name) { context in attempt { try tile.open?(context) ?? [] } }
      })
  }

  static func askSignOut() -> [Effect] {
    [
      .push(
        MessageBox(
          title: NationalText.signOut, text: NationalText.signOutQuestion,
          buttons: [
            .init(HomeText.stay) { _ in [] },
            .init(NationalText.signOut) { HomeScreen.signOut(in: $0) },
          ]))
    ]
  }

  // MARK: Reading

  private func reload(_ context: Context) {
    let tiles = NationalTile.listed(in: context)
    guard let actor = context.actor else {
      lines =
        [.signIn, .register]
        + tiles.map { .tile($0, $0.isPersonal ? nil : NationalText.openToAll) }
      return
    }
    do {
      var fresh: [Line] = []
      for step in NationalTile.steps {
        guard let next = try step.standing(actor, context).next else { continue }
        fresh.append(.next(step, next))
        break
      }
      for tile in tiles {
        fresh.append(.tile(tile, try tile.standing(actor, context).note))
      }
      unread = try Inbox(store: context.store).unread(of: actor)
      lines = fresh
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}

extension Screen {
  /// Runs `act` while the session is alive; one that was ended elsewhere leads back to sign-in.
  func whileSignedIn(in context: Context, _ act: () throws -> [Effect]) -> [Effect] {
    attempt {
      if let actor = context.actor,
        try !Sessions(store: context.store).touch(actor, at: context.now)
      {
        context.actor = nil
        return [.signOut, .say(HomeText.endedElsewhere, .warning)]
      }
      return try act()
    }
  }
}
