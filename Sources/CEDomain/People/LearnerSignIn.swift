/// Sign-in of learners in Shanghai: name and document number, then a code (SH-2).
///
/// Known and unknown people cost the same work and get the same answer.
public struct LearnerSignIn {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// Checks the pair; the number is taken as typed, with full-width digits and blanks.
  ///
  /// - Parameter origin: Where the connection comes from; failures are counted against it too.
  public func identify(
    name: String, number: String, origin: String, at now: Moment, from entropy: Entropy
  ) throws -> SignInOutcome {
    let today = CalendarDay(containing: now)
    let typed = TextNormalizer.code(number)
    let identity = SignInThrottle.Subject.identity(
      hash: store.seal.index(typed, in: "sign-in"))
    let subjects = [identity, .origin(origin)]
    let documents = IdentityDocument.readings(of: typed, today: today)
    let directory = PersonDirectory(store: store)
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil(subjects, at: now, in: tx) {
        return .refused(.waiting(until: until))
      }
      let found = try directory.person(with: documents, in: tx)
      guard PersonName.same(found?.name ?? "", name), let person = found else {
        return .refused(try fail(subjects, at: now, in: tx))
      }
      let account = try Accounts(store: store).learnerAccount(
        of: person, at: now, from: entropy, in: tx)
      guard account.state == .active else { return .refused(.accountClosed) }
      try SignInThrottle.clear(identity, in: tx)
      return .identified(
        SignInTicket(
          account: account.id, person: person.id, displayName: person.name,
          mobileMasked: person.mobileMasked))
    }
  }

  /// Opens the session of somebody who passed every check the profile asks for.
  public func enter(
    _ ticket: SignInTicket, origin: String, at now: Moment, from entropy: Entropy
  ) throws -> Actor {
    try store.database.write { tx in
      guard let account = try Accounts(store: store).account(ticket.account, in: tx),
        account.state == .active
      else { throw StoreError.stale }
      return try Sessions(store: store).open(
        account, origin: origin, at: now, from: entropy, in: tx)
    }
  }

  private func fail(
    _ subjects: [SignInThrottle.Subject], at now: Moment, in tx: any Writing
  ) throws -> SignInRefusal {
    let until = try SignInThrottle.recordFailure(of: subjects, at: now, in: tx)
    return until.map { .waiting(until: $0) } ?? .unknownPair
  }
}
