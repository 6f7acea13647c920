/// The desk of whoever decides applications: the queue of the own region, and the cases on it
/// (ROL-2).
///
/// Lists show masked names. A case that is opened is claimed for half an hour, shows everything,
/// and leaves an audit row (ROL-2-07, ROL-2-11).
public struct ReviewDesk {
  let store: OpenStore
  let reviews: Reviews

  /// - Parameter matters: The kinds of application there are.
  public init(store: OpenStore, matters: [any ReviewedMatter] = ReviewedMatters.all) {
    self.store = store
    reviews = Reviews(store: store, matters: matters)
  }

  /// The kinds that `actor` decides in some step; empty for whoever has no such desk.
  public func kinds(for actor: Actor) -> [CaseKind] {
    guard Authority.offers(actor, .reviewCase) else { return [] }
    return reviews.matters.filter { matter in
      matter.steps.contains { !$0.roles.isDisjoint(with: actor.roles) }
    }.map(\.kind)
  }

  /// Whether cases of a kind may be approved together (ROL-2-08).
  public func allowsBatchApproval(_ kind: CaseKind) -> Bool {
    reviews.matters.first { $0.kind == kind }?.allowsBatchApproval ?? false
  }

  // MARK: The queue

  /// The next rows of the queue from an edge; never more than `limit`.
  public func page(
    _ filter: QueueFilter, from edge: QueueEdge = .start, limit: Int, by actor: Actor,
    at now: Moment
  ) throws -> [ReviewCase] {
    guard let queue = try queue(filter, for: actor, at: now) else { return [] }
    return try store.database.read { try queue.page(from: edge, limit: limit, tx: $0) }
  }

  /// How many cases the filter lets through, counted no further than `most`.
  public func count(
    _ filter: QueueFilter, most: Int, by actor: Actor, at now: Moment
  ) throws -> Int {
    guard let queue = try queue(filter, for: actor, at: now) else { return 0 }
    return try store.database.read { try queue.count(most: most, tx: $0) }
  }

  /// The next waiting case after `item` that no colleague has open, going round at the end; nil
  /// when nothing else waits.
  public func next(
    after item: ReviewCase?, _ filter: QueueFilter, by actor: Actor, at now: Moment
  ) throws -> ReviewCase? {
    var filter = filter
    filter.status = .waiting
    guard let queue = try queue(filter, for: actor, at: now) else { return nil }
    return try store.database.read { tx in
      for start in [item.map { QueueEdge.after($0) }, .start].compactMap({ $0 }) {
        var edge = start
        while true {
          let page = try queue.page(from: edge, limit: 20, tx: tx)
          let free = page.first {
            $0.id != item?.id && !($0.claim?.holds(against: actor, at: now) ?? false)
          }
          if let free { return free }
          guard page.count == 20, let last = page.last else { break }
          edge = .after(last)
        }
      }
      return nil
    }
  }

  /// Nil where the filter can let nothing through.
  private func queue(
    _ filter: QueueFilter, for actor: Actor, at now: Moment
  ) throws -> ReviewQueue? {
    let kinds = kinds(for: actor).filter { filter.kind == nil || $0 == filter.kind }
    guard !kinds.isEmpty else { return nil }
    var person: Identifier<Person>?
    if !filter.document.isEmpty {
      let documents = IdentityDocument.readings(
        of: filter.document, today: CalendarDay(containing: now))
      person = try store.database.read {
        try PersonDirectory(store: store).person(with: documents, in: $0)?.id
      }
      guard person != nil else { return nil }
    }
    return ReviewQueue(
      table: reviews.table, reach: reach(of: actor), kinds: kinds, filter: filter,
      person: person)
  }

  /// The same limit as ``Authority`` sets: finance departments their region, support everywhere.
  /// Whoever is both sees the region only.
  private func reach(of actor: Actor) -> QueueReach {
    let isUnlimited = Authority.allows(actor, .viewCase, Subject(region: ""))
    return isUnlimited && actor.roles.isDisjoint(with: ReviewStep.finance)
      ? .everywhere : QueueReach(region: actor.region)
  }
}
