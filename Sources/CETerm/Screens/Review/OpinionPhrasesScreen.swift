import CEDomain

/// The reviewer's phrases, managed in place: own ones, and everybody's where the role may.
final class OpinionPhrasesScreen: Screen {
  private var phrases: [OpinionPhrase] = []
  private var failure: Phrase?
  private var list = ListState()
  /// What was being written: offered as a new phrase.
  private let suggestion: String

  init(context: Context, suggestion: String = "") {
    self.suggestion = suggestion
    reload(in: context)
  }

  func title(in context: Context) -> Heading {
    Heading(ReviewQueueScreen.number, ReviewText.phrases)
  }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      phrases = try OpinionPhrases(store: context.store).phrases(of: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    var keys: [Binding] = []
    if let index = list.chosen(of: phrases.count) {
      let phrase = phrases[index]
      let refusal = phrase.isShared && !mayShare(context) ? ReviewText.sharedByOthers : nil
      keys += [
        Binding(.named(.enter), ReviewText.reword, disabled: refusal) { [self] in
          edit(phrase)
        },
        Binding(.character("d"), ReviewText.remove, disabled: refusal) { [self] in
          change(phrase, to: "", in: context)
        },
      ]
    }
    keys.append(
      Binding(.character("n"), ReviewText.addPhrase) { [self] in add(isShared: false) })
    if mayShare(context) {
      keys.append(
        Binding(.character("g"), ReviewText.addShared) { [self] in add(isShared: true) })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: phrases.count) { [phrases] index, wanted in
      phrases[index].text.lowercased().contains(wanted)
    }
    return []
  }

  private func mayShare(_ context: Context) -> Bool {
    context.actor.map { Authority.allows($0, .manageSharedPhrases, .everything) } ?? false
  }

  // MARK: Changes

  private func add(isShared: Bool) -> [Effect] {
    ask(isShared ? ReviewText.addShared : ReviewText.addPhrase, suggestion) { text, context in
      guard let actor = context.actor else { return .notPermitted }
      return try OpinionPhrases(store: context.store).add(
        text, isShared: isShared, by: actor, at: context.now, from: context.entropy)
    }
  }

  private func edit(_ phrase: OpinionPhrase) -> [Effect] {
    ask(ReviewText.reword, phrase.text) { text, context in
      guard let actor = context.actor else { return .notPermitted }
      return try OpinionPhrases(store: context.store).change(phrase, to: text, by: actor)
    }
  }

  private func change(
    _ phrase: OpinionPhrase, to text: String, in context: Context
  ) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try OpinionPhrases(store: context.store).change(phrase, to: text, by: actor)
      reload(in: context)
      return ReviewText.sentence(outcome).map { [.say($0, .warning)] } ?? []
    }
  }

  private func ask(
    _ label: Phrase, _ text: String, _ act: @escaping (String, Context) throws -> PhraseOutcome
  ) -> [Effect] {
    [
      .push(
        OpinionScreen(
          label, subject: "", text: text, isRequired: true, remarkCount: 0, phrases: [],
          keep: { _, _ in },
          confirm: { text, context in
            do {
              return ReviewText.sentence(try act(text, context)).map { .refused($0) } ?? .done([])
            } catch {
              return .refused(StoreErrorText.sentence(for: error))
            }
          }))
    ]
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    canvas.put(context.text(ReviewText.phrasesIntro), in: area, column: 2, style: .quiet)
    let columns = [
      TableColumn(context.text(ReviewText.keyLabel), .fixed(4)),
      TableColumn(context.text(DeskText.opinion), .share(1, least: 20)),
      TableColumn(context.text(ReviewText.owner), .fixed(8)),
    ]
    let table = TableView(
      columns: columns, count: phrases.count, emptyText: context.text(FormText.emptyList)
    ) { [phrases] index in
      let phrase = phrases[index]
      return TableRow([
        index < OpinionPhrases.most ? String(index + 1) : "", phrase.text,
        context.text(phrase.isShared ? ReviewText.shared : ReviewText.own),
      ])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(1))
  }
}
