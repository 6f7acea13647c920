import CEDomain

/// Where somebody arrives who signed in.
enum Arrival {
  case shanghai
  /// The national home and, above it, the tile that was asked for (NAT-0-10).
  case national(then: NationalTile?)

  var jurisdiction: String {
    switch self {
    case .shanghai: "SH"
    case .national: "NAT"
    }
  }

  func effects(in context: Context) throws -> [Effect] {
    switch self {
    case .shanghai: return [.replace(with: HomeScreen(context: context))]
    case .national(let tile):
      context.system = .national
      let home: [Effect] = [.replace(with: NationalHomeScreen(context: context))]
      return home + (try tile?.open?(context) ?? [])
    }
  }
}

/// What follows once somebody is known: the code, then home.
enum SignInSteps {
  /// Asks for a code where the profile wants one (SH-2-04), else enters at once.
  static func afterIdentity(
    _ ticket: SignInTicket, _ arrival: Arrival = .shanghai, _ context: Context
  ) throws -> [Effect] {
    let policy = SignInPolicy(store: context.store, jurisdiction: arrival.jurisdiction)
    guard try policy.asksForCode(at: context.now) else {
      return try enter(ticket, arrival, context)
    }
    let screen = try CodeScreen(
      purpose: .signIn, account: ticket.account, person: ticket.person, context: context
    ) { context in
      [.pop] + (try enter(ticket, arrival, context))
    }
    return [.push(screen)] + screen.announcement
  }

  /// Opens the session and puts the home screen in the place of the sign-in screen.
  static func enter(
    _ ticket: SignInTicket, _ arrival: Arrival = .shanghai, _ context: Context
  ) throws -> [Effect] {
    context.actor = try LearnerSignIn(store: context.store).enter(
      ticket, origin: ConnectionOrigin.current, at: context.now, from: context.entropy)
    return try arrival.effects(in: context)
  }
}
