import CEDomain

/// The reviewer's queue: one page of an index at a time, whatever its length (ROL-2-01, ROL-2-02).
final class ReviewQueueScreen: Screen {
  /// What is counted is counted no further than this.
  static let mostCounted = 1000

  let matters: [any ReviewedMatter]
  private(set) var filter: QueueFilter
  /// The cases of the page that shows.
  private(set) var rows: [ReviewCase] = []
  /// Where the page was read from.
  private var edge = QueueEdge.start
  private(set) var count = 0
  var chosen = 0
  /// Rows that fit on the screen: a page.
  private(set) var pageRows = 0
  /// The cases ticked for approval together.
  private(set) var ticked: [Identifier<ReviewCase>: ReviewCase] = [:]
  /// What is being typed to search; nil while nothing is.
  var search: TextFieldState?
  private(set) var failure: Phrase?
  private var divisions: [String: String] = [:]
  private var calendar: BusinessCalendar?

  init(
    context: Context, filter: QueueFilter = QueueFilter(),
    matters: [any ReviewedMatter] = ReviewedMatters.all
  ) {
    self.matters = matters
    self.filter = filter
  }

  static let number = "9.7"

  func title(in context: Context) -> Heading {
    Heading(ReviewQueueScreen.number, ReviewText.desk)
  }

  func desk(in context: Context) -> ReviewDesk {
    ReviewDesk(store: context.store, matters: matters)
  }

  var takesText: Bool { search != nil }

  func resumed(in context: Context) { reload(in: context) }

  // MARK: Reading

  /// Reads the page again; when nothing of it is left, the first one.
  func reload(in context: Context) {
    recount(in: context)
    if !load(from: edge, in: context) { load(from: .start, in: context) }
  }

  /// Shows the page from an edge; an edge with nothing behind it changes nothing.
  ///
  /// - Returns: False when nothing was found.
  @discardableResult
  func load(from edge: QueueEdge, in context: Context) -> Bool {
    let found = fetch(edge, in: context)
    if found.isEmpty, edge != .start { return false }
    self.edge = edge
    rows = found
    chosen = min(chosen, max(0, rows.count - 1))
    return true
  }

  private func fetch(_ edge: QueueEdge, in context: Context) -> [ReviewCase] {
    guard let actor = context.actor, pageRows > 0 else { return [] }
    do {
      let found = try desk(in: context).page(
        filter, from: edge, limit: pageRows, by: actor, at: context.now)
      failure = nil
      return found
    } catch {
      failure = StoreErrorText.sentence(for: error)
      return []
    }
  }

  private func recount(in context: Context) {
    guard let actor = context.actor else { return }
    count =
      (try? desk(in: context).count(
        filter, most: ReviewQueueScreen.mostCounted, by: actor, at: context.now)) ?? 0
  }

  /// Told by drawing how many rows there is room for.
  func fit(rows room: Int, in context: Context) {
    guard room != pageRows, room > 0 else { return }
    pageRows = room
    reload(in: context)
  }

  /// Shows another part of the queue, from its beginning.
  func show(_ filter: QueueFilter, in context: Context) {
    self.filter = filter
    chosen = 0
    ticked = [:]
    recount(in: context)
    load(from: .start, in: context)
  }

  func name(ofDivision code: String, in context: Context) -> String {
    if let known = divisions[code] { return known }
    let name = (try? context.store.reference.division(code))?.name ?? code
    divisions[code] = name
    return name
  }

  func isOverdue(_ item: ReviewCase, in context: Context) -> Bool {
    if calendar == nil { calendar = try? context.store.calendar() }
    guard let calendar else { return false }
    return item.isOverdue(on: context.today, in: calendar)
  }

  var current: ReviewCase? { rows.indices.contains(chosen) ? rows[chosen] : nil }

  // MARK: Ticking

  func isTicked(_ item: ReviewCase) -> Bool { ticked[item.id] != nil }

  func mayTick(_ item: ReviewCase, in context: Context) -> Bool {
    item.state == .pending && desk(in: context).allowsBatchApproval(item.kind)
  }

  /// Ticks the chosen case or takes the tick away, and goes on to the next.
  func tick(in context: Context) -> [Effect] {
    guard let item = current else { return [] }
    guard mayTick(item, in: context) else {
      return [.say(ReviewText.readSingly(item.kind), .info)]
    }
    ticked[item.id] = isTicked(item) ? nil : item
    move(by: 1, in: context)
    return []
  }

  func untickAll() { ticked = [:] }

  // MARK: Walking

  /// Moves the choice; past the edge of the page the next one is read.
  func move(by step: Int, in context: Context) {
    let target = chosen + step
    if rows.indices.contains(target) {
      chosen = target
    } else if step > 0, let last = rows.last, rows.count == pageRows {
      if load(from: .after(last), in: context) { chosen = 0 }
    } else if step < 0, let first = rows.first {
      if load(from: .before(first), in: context) {
        fill(in: context)
        chosen = rows.count - 1
      }
    }
  }

  /// A page read backwards that came out short shows the beginning.
  func fill(in context: Context) {
    if rows.count < pageRows { load(from: .start, in: context) }
  }
}
