import CEDomain

/// One case: everything that was handed in, section by section, and the decision by single keys;
/// after it the next case at once (ROL-2-03, ROL-2-04).
final class ReviewCaseScreen: Screen {
  let dossier: ReviewDossier
  /// The queue the case was opened from; the next one comes out of it.
  let filter: QueueFilter
  let matters: [any ReviewedMatter]
  /// What was written about single answers, and about the whole so far.
  private(set) var remarks: [Opinion.FieldRemark] = []
  private(set) var text = ""
  var cursor = ListCursor()
  private var page: CasePage?
  private var laidOut: (columns: Int, language: Language)?

  /// Claims a case and shows it.
  static func open(
    _ id: Identifier<ReviewCase>, filter: QueueFilter, matters: [any ReviewedMatter],
    in context: Context
  ) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let desk = ReviewDesk(store: context.store, matters: matters)
    switch try desk.open(id, by: actor, at: context.now) {
    case .refused(let reason): return [.say(ReviewText.sentence(reason), .warning)]
    case .opened(let dossier):
      let screen = ReviewCaseScreen(dossier, filter: filter, matters: matters)
      screen.resumeOpinion(in: context)
      return [.push(screen)]
    }
  }

  init(_ dossier: ReviewDossier, filter: QueueFilter, matters: [any ReviewedMatter]) {
    self.dossier = dossier
    self.filter = filter
    self.matters = matters
  }

  var item: ReviewCase { dossier.item }
  var isTask: Bool { dossier.submission != nil }

  func title(in context: Context) -> Heading {
    Heading(ReviewQueueScreen.number, ReviewText.kind(item.kind))
  }

  func desk(in context: Context) -> ReviewDesk {
    ReviewDesk(store: context.store, matters: matters)
  }

  /// The case set for the width it was last drawn in.
  func page(columns: Int, in context: Context, on canvas: Canvas) -> CasePage {
    if let page, let laidOut, laidOut == (columns, context.language) { return page }
    let made = CasePage(
      dossier, remarks: remarks, language: context.language, columns: columns, on: canvas,
      division: { ReviewText.place($0, in: context) })
    page = made
    laidOut = (columns, context.language)
    return made
  }

  var lines: [CaseLine] { page?.lines ?? [] }
  var sections: [(line: Int, name: Phrase)] { page?.sections ?? [] }

  /// The answer at the cursor.
  var anchor: CaseLine.Anchor? {
    lines.indices.contains(cursor.index) ? lines[cursor.index].anchor : nil
  }

  func jump(to section: Int) {
    guard sections.indices.contains(section) else { return }
    cursor.lead(to: sections[section].line, of: lines.count)
  }

  // MARK: The opinion

  /// Takes up what was written before the line broke or another case was looked at.
  private func resumeOpinion(in context: Context) {
    guard isTask, let place = draftPlace(in: context),
      let kept = try? context.store.drafts.answers(in: place)
    else { return }
    let opinion = Opinion(stored: kept[OpinionDraft.key])
    text = opinion.text
    remarks = opinion.fields
  }

  /// Keeps the opinion so far; it outlives the program.
  func keep(text: String, in context: Context) {
    self.text = text
    guard let place = draftPlace(in: context) else { return }
    let opinion = Opinion(text, fields: remarks)
    _ = try? context.store.drafts.save(
      text.isEmpty && remarks.isEmpty ? "" : opinion.stored, of: OpinionDraft.field, in: place,
      isSealed: true, at: context.now, from: context.entropy)
  }

  /// Says something about one answer; an empty text takes it back.
  func remark(_ text: String, at anchor: CaseLine.Anchor, in context: Context) {
    remarks.removeAll { $0.field == anchor.field && $0.row == anchor.row }
    if !text.isEmpty {
      remarks.append(Opinion.FieldRemark(anchor.field, row: anchor.row, text))
    }
    page = nil
    keep(text: self.text, in: context)
  }

  func remark(at anchor: CaseLine.Anchor) -> String {
    remarks.first { $0.field == anchor.field && $0.row == anchor.row }?.text ?? ""
  }

  func forgetOpinion(in context: Context) {
    guard let place = draftPlace(in: context) else { return }
    try? context.store.database.write { try context.store.drafts.discard(place, in: $0) }
  }

  private func draftPlace(in context: Context) -> DraftPlace? {
    context.actor.map {
      DraftPlace(owner: $0.account.text, form: "review.opinion", record: item.id.text)
    }
  }
}

/// Where an unfinished opinion is kept.
enum OpinionDraft {
  static let key: FieldKey = "review.opinion"
  static let field = Field(key, .paragraph(characters: 10_000))
}
