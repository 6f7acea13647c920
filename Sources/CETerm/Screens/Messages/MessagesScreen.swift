import CEDomain

/// The person's messages, newest first (OV-5-17).
final class MessagesScreen: Screen {
  private var messages: [CEDomain.MessageBox.Message] = []
  /// What the list shows: everything, or what is new.
  private var shown: [CEDomain.MessageBox.Message] = []
  private var showsNewOnly = false
  private var state = ListState()
  private var failure: Phrase?

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading("0.2", HomeText.messages) }

  // The list of new ones keeps its rows while it is read: nothing slips away under the eye.
  func resumed(in context: Context) { reload(context, keepingRows: showsNewOnly) }

  func bindings(in context: Context) -> [Binding] {
    guard !state.isFiltering else { return filterBindings(in: context) }
    return [
      Binding(
        .named(.enter), HomeText.read, disabled: shown.isEmpty ? HomeText.noMessages : nil
      ) { [self] in open(in: context) },
      Binding(.named(.tab), showsNewOnly ? HomeText.showAll : HomeText.showNew) { [self] in
        showsNewOnly.toggle()
        state = ListState()
        arrange()
        return []
      },
      Binding(
        .named(.f6), HomeText.readAll, disabled: newCount == 0 ? HomeText.nothingNew : nil
      ) { [self] in readAll(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: shown.count, matching: table(context).matching)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    table(context).draw(&state, on: &canvas, in: inside.droppingBottom(1))
    canvas.put(
      context.text(HomeText.total(messages.count, new: newCount)), in: inside.bottom(1),
      style: .quiet)
  }

  private var newCount: Int { messages.filter { $0.readAt == nil }.count }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn("", .fixed(4)),
        TableColumn(context.text(HomeText.sentAt), .fixed(16)),
        TableColumn(context.text(HomeText.message), .share(1, least: 20)),
      ],
      count: shown.count,
      emptyText: context.text(showsNewOnly ? HomeText.nothingNew : FormText.emptyList)
    ) { [shown] index in
      let message = shown[index]
      let isNew = message.readAt == nil
      return TableRow(
        [
          isNew ? context.text(HomeText.new) : "",
          String(ClockTime(of: message.createdAt).stamp.prefix(16)),
          context.text(MessageText.sentence(message)),
        ], style: isNew ? .strong : .plain)
    }
  }

  /// Shows the whole sentence, and leads to its matter where there is one.
  private func open(in context: Context) -> [Effect] {
    guard let actor = context.actor, let index = state.chosen(of: shown.count) else { return [] }
    let message = shown[index]
    return attempt {
      try Inbox(store: context.store).read(message.id, by: actor, at: context.now)
      reload(context, keepingRows: showsNewOnly)
      var buttons = [MessageBox.Button(FormText.close) { _ in [] }]
      if let matter = MessageMatter(of: message) {
        let label = HomeText.goTo + matter.label
        buttons.append(.init(label) { context in attempt { try matter.open(context) } })
      }
      let stamp = ClockTime(of: message.createdAt).stamp
      return [
        .push(
          MessageBox(
            title: Phrase(same: stamp), text: MessageText.sentence(message), buttons: buttons))
      ]
    }
  }

  private func readAll(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let count = try Inbox(store: context.store).readAll(by: actor, at: context.now)
      reload(context)
      return [.say(HomeText.allRead(count), .good)]
    }
  }

  private func arrange() {
    shown = showsNewOnly ? messages.filter { $0.readAt == nil } : messages
  }

  private func reload(_ context: Context, keepingRows: Bool = false) {
    guard let actor = context.actor else { return }
    do {
      messages = try Inbox(store: context.store).latest(of: actor)
      if keepingRows {
        shown = shown.compactMap { row in messages.first { $0.id == row.id } }
      } else {
        arrange()
      }
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
