import CEDomain

/// A list of help texts to be searched and read: questions, guide, regulations.
///
/// Letters begin the search; it finds words, characters and pinyin initials.
final class ArticlesScreen: Screen {
  enum Shelf: Hashable {
    case helpCentre(topic: String?)
    case guide
    case regulations
    case policies

    var kind: HelpArticle.Kind {
      switch self {
      case .helpCentre: .question
      case .guide: .guide
      case .regulations: .regulation
      case .policies: .policy
      }
    }

    var heading: Heading {
      switch self {
      case .helpCentre: Heading("N1.2", HelpCentreText.centre)
      case .guide: Heading("N2.3", HelpCentreText.guide)
      case .regulations: Heading("N0.7", HelpCentreText.regulations)
      case .policies: Heading("N0.10", HelpCentreText.policies)
      }
    }
  }

  private let shelf: Shelf
  private var articles: [HelpArticle] = []
  private var failure: Phrase?
  private var state = ListState()

  init(_ shelf: Shelf, context: Context) {
    self.shelf = shelf
    do {
      var topic: String?
      if case .helpCentre(let named) = shelf { topic = named }
      articles = try HelpLibrary(store: context.store).articles(shelf.kind, topic: topic)
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { shelf.heading }

  func bindings(in context: Context) -> [Binding] {
    if state.isFiltering { return filterBindings(in: context) }
    var list = [
      Binding(
        .named(.enter), HelpCentreText.read, disabled: articles.isEmpty ? FormText.emptyList : nil
      ) { [self] in open() },
      Binding(.character("/"), HelpCentreText.search) { [self] in
        state.beginFilter(count: articles.count, matching: matching)
        return []
      },
    ]
    if case .helpCentre = shelf {
      list.append(
        Binding(.named(.f8), HelpCentreText.ask) { [.push(AskScreen(context: context))] })
    }
    list.append(
      Binding(.named(.escape), FormText.back) { [self] in
        guard state.filter == nil else {
          state.clearFilter()
          return []
        }
        return [.pop]
      })
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if state.handle(key, count: articles.count, matching: matching) { return [] }
    if case .character(let character) = key, !state.isFiltering {
      state.beginFilter(String(character), count: articles.count, matching: matching)
    } else if case .paste(let text) = key, !state.isFiltering {
      state.beginFilter(welcome(text), count: articles.count, matching: matching)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    canvas.put(context.text(HelpCentreText.searchHint), in: inside, style: .quiet)
    LongList(
      count: articles.count,
      row: { [articles, shelf] index in
        let article = articles[index]
        let indent = String(repeating: "  ", count: article.depth)
        let number = shelf == .guide ? article.code + "  " : ""
        return ListRow(
          text: indent + number + article.title[context.language],
          style: shelf == .guide && article.depth == 0 ? .strong : .plain)
      }, emptyText: context.text(FormText.emptyList), filterLabel: context.text(FormText.filter)
    ).draw(&state, on: &canvas, in: inside.droppingTop(2).droppingBottom(1))
    canvas.put(
      context.text(HomeText.total(state.shownCount(of: articles.count))), in: inside.bottom(1),
      style: .quiet)
  }

  private var matching: ListMatch {
    { [articles] index, wanted in articles[index].answers(wanted) }
  }

  private func open() -> [Effect] {
    guard let index = state.chosen(of: articles.count) else { return [] }
    return [.push(ArticlesScreen.page(articles[index], shelf.heading.number))]
  }

  /// A text to be read, its title above it.
  static func page(_ article: HelpArticle, _ number: String) -> TextScreen {
    TextScreen(
      heading: Heading(
        article.kind == .guide ? "N\(article.code)" : number,
        Phrase(article.title.chinese, article.title.english)),
      text: Phrase(
        article.title.chinese + "\n\n" + article.body.chinese,
        article.title.english + "\n\n" + article.body.english))
  }
}
