import CEDomain

/// Which work stands on whose desk.
enum StaffDesk {
  /// One line of the work list.
  struct Entry {
    let number: String
    let name: Phrase
    /// When each waiting case came in.
    let waiting: (Context) throws -> [Moment]
    let open: (Context) -> any Screen
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
    if Authority.offers(actor, .enrolGroup) {
      entries.append(
        Entry(
          number: "9.6", name: DeskText.rosters,
          waiting: { context in
            try GroupEnrolment(store: context.store).rosters(by: actor)
              .filter { $0.state == .awaitingPayment }.map(\.uploadedAt)
          }, open: { RostersScreen(context: $0) }))
    }
    return entries
  }

  private static func queue(_ queue: some DeskQueue) -> Entry {
    Entry(
      number: queue.number, name: queue.name, waiting: { try queue.cases(in: $0).map(\.at) },
      open: { CaseQueueScreen(context: $0, queue: queue) })
  }
}
