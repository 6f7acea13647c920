import CEDomain

/// Which work stands on whose desk.
enum StaffDesk {
  /// One line of the work list.
  struct Entry {
    let number: String
    let name: Phrase
    let load: (Context) throws -> Load
    let open: (Context) -> any Screen
  }

  /// How much waits.
  struct Load {
    let count: Int
    /// True where more wait than were counted.
    var isMore = false
    let oldest: Moment?
    /// True for what is looked after rather than worked off.
    var isRegister = false

    static let register = Load(count: 0, isMore: false, oldest: nil, isRegister: true)

    init(count: Int, isMore: Bool, oldest: Moment?, isRegister: Bool = false) {
      self.isRegister = isRegister
      self.count = count
      self.isMore = isMore
      self.oldest = oldest
    }

    /// When each waiting case came in.
    init(_ waiting: [Moment]) {
      self.init(count: waiting.count, isMore: false, oldest: waiting.min())
    }
  }

  /// The queues the actor's roles may work on, in the order of their numbers.
  static func entries(for actor: Actor) -> [Entry] {
    var entries: [Entry] = []
    if Authority.offers(actor, .confirmCounterPayment) { entries.append(queue(CounterQueue())) }
    if Authority.offers(actor, .issueInvoice) { entries.append(queue(InvoiceQueue())) }
    if Authority.offers(actor, .answerCourseQuestion) { entries.append(queue(QuestionQueue())) }
    if actor.roles.contains(.support) { entries.append(queue(RefundQueue())) }
    if Authority.offers(actor, .readOutbox) { entries.append(queue(OutboxQueue())) }
    if Authority.offers(actor, .resolveSyncFailure) { entries.append(queue(SyncQueue())) }
    if Authority.offers(actor, .voidCertificate) { entries.append(queue(CertificateQueue())) }
    if Authority.offers(actor, .manageQuestions) { entries.append(queue(BankQueue())) }
    if Authority.offers(actor, .answerTicket) { entries.append(queue(TicketQueue())) }
    if Authority.offers(actor, .unlockAccount) { entries.append(queue(AccountQueue())) }
    if Authority.offers(actor, .enrolGroup) {
      entries.append(
        Entry(
          number: "9.6", name: DeskText.rosters,
          load: { context in
            Load(
              try GroupEnrolment(store: context.store).rosters(by: actor)
                .filter { $0.state == .awaitingPayment }.map(\.uploadedAt))
          }, open: { RostersScreen(context: $0) }))
    }
    if Authority.offers(actor, .manageAccounts) { entries.append(queue(StaffQueue())) }
    if Authority.offers(actor, .publishNotice) { entries.append(queue(ArticleQueue())) }
    if Authority.offers(actor, .verifyStore) {
      entries.append(
        Entry(
          number: ExceptionsScreen.number, name: ExceptionText.desk, load: { _ in .register },
          open: { ExceptionsScreen(context: $0) }))
    }
    if Authority.offers(actor, .readAudit) {
      entries.append(
        Entry(
          number: AuditScreen.number, name: AuditText.desk, load: { _ in .register },
          open: { AuditScreen(context: $0) }))
    }
    if Authority.offers(actor, .reviewCase) { entries.append(reviews(of: actor)) }
    return entries
  }

  private static func queue(_ queue: some DeskQueue) -> Entry {
    Entry(
      number: queue.number, name: queue.name,
      load: { queue.isRegister ? .register : Load(try queue.cases(in: $0).map(\.at)) },
      open: { CaseQueueScreen(context: $0, queue: queue) })
  }

  /// The review desk counts no further than a reviewer cares to know.
  private static func reviews(of actor: Actor) -> Entry {
    Entry(
      number: ReviewQueueScreen.number, name: ReviewText.desk,
      load: { context in
        let desk = ReviewDesk(store: context.store)
        let most = ReviewQueueScreen.mostCounted
        let count = try desk.count(QueueFilter(), most: most, by: actor, at: context.now)
        let first = try desk.page(QueueFilter(), limit: 1, by: actor, at: context.now).first
        return Load(
          count: min(count, most - 1), isMore: count == most, oldest: first?.queuedAt)
      }, open: { ReviewQueueScreen(context: $0) })
  }
}
