import CEDomain

/// The person's messages, newest first (OV-5-17).
final class MessagesScreen: Screen {
  private var messages: [CEDomain.MessageBox.Message] = []
  private var state = ListState()
  private var failure: Phrase?

  init(context: Context) {
    reload(context)
  }

  func title(in context: Context) -> Heading { Heading("0.2", HomeText.messages) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(
        .named(.enter), HomeText.read, disabled: messages.isEmpty ? HomeText.noMessages : nil
      ) { [self] in open(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = state.handle(key, count: messages.count, matching: table(context).matching)
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
      context.text(HomeText.total(messages.count)), in: inside.bottom(1), style: .quiet)
  }

  private func table(_ context: Context) -> TableView {
    TableView(
      columns: [
        TableColumn("", .fixed(4)),
        TableColumn(context.text(HomeText.sentAt), .fixed(16)),
        TableColumn(context.text(HomeText.message), .share(1, least: 20)),
      ],
      count: messages.count, emptyText: context.text(FormText.emptyList)
    ) { [messages] index in
      let message = messages[index]
      let isNew = message.readAt == nil
      return TableRow(
        [
          isNew ? context.text(HomeText.new) : "",
          String(ClockTime(of: message.createdAt).stamp.prefix(16)),
          context.text(MessageText.sentence(message)),
        ], style: isNew ? .strong : .plain)
    }
  }

  private func open(in context: Context) -> [Effect] {
    let index = state.source(at: state.cursor.index)
    guard let actor = context.actor, messages.indices.contains(index) else { return [] }
    let message = messages[index]
    do {
      try Inbox(store: context.store).read(message.id, by: actor, at: context.now)
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
    reload(context)
    let stamp = ClockTime(of: message.createdAt).stamp
    return [
      .push(
        MessageBox(
          title: Phrase(same: stamp), text: MessageText.sentence(message),
          buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    do {
      messages = try Inbox(store: context.store).latest(of: actor)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
