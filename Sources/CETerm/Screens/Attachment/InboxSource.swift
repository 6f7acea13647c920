import CEDomain

/// 收件箱: files that were sent from a telephone or another computer.
final class InboxSource: FileSource {
  let kind = FileSourceKind.inbox
  private var shelf: InboxShelf?
  private var address = ""
  private var code = ""
  private var files: [FolderListing.Entry] = []
  private var list = ListState()
  private var trouble: Phrase?

  var needsWidth: Bool { true }
  var isWaiting: Bool { shelf != nil }

  func closed(in context: Context) -> Phrase? {
    let inbox = try? AttachmentSettings(store: context.store).inbox()
    return inbox == nil ? AttachmentText.noInbox : nil
  }

  func refresh(in context: Context) {
    if shelf == nil { prepare(in: context) }
    files = shelf?.files() ?? []
  }

  private func prepare(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      guard let inbox = try AttachmentSettings(store: context.store).inbox(),
        let found = try AttachmentIntake(store: context.store).pickupCode(
          for: actor, at: context.now, from: context.entropy)
      else { return }
      (address, code) = (inbox.address, found)
      shelf = InboxShelf(root: inbox.root, code: found)
      trouble = shelf == nil ? AttachmentText.inboxBroken : nil
    } catch {
      trouble = StoreErrorText.sentence(for: error)
    }
  }

  func enterLabel(in context: Context) -> Phrase? {
    files.isEmpty ? nil : AttachmentText.upload
  }

  func enter(for limit: AttachmentLimit, in context: Context) -> FileSourceStep {
    guard let chosen = list.chosen(of: files.count), let shelf else { return .moved }
    let entry = files[chosen]
    switch shelf.read(entry, limit: limit) {
    case .success(let file): return .offered(file, afterwards: { shelf.remove(entry) })
    case .failure(let fault): return .refused(fault)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    guard closed(in: context) == nil else { return [] }
    return [
      Binding(.named(.f5), AttachmentText.refresh) { [self] in
        refresh(in: context)
        return []
      }
    ]
  }

  func handle(_ key: Key, in context: Context) -> Bool {
    list.cursor.handle(key, count: files.count)
  }

  func draw(
    on canvas: inout Canvas, in area: Rect, limit: AttachmentLimit, context: Context
  ) {
    if let trouble {
      Label(text: context.text(trouble), style: .bad).drawWrapped(on: &canvas, in: area)
      canvas.setCaret(in: area, row: 0, column: 0)
      return
    }
    let lines = [
      context.text(AttachmentText.inboxIntro),
      "  " + AttachmentText.inboxCommand(address, code, example: example(limit)),
      context.text(AttachmentText.inboxNext),
    ]
    var row = 0
    for (index, line) in lines.enumerated() {
      row += Label(text: line, style: index == 1 ? .strong : .quiet)
        .drawWrapped(on: &canvas, in: area.droppingTop(row))
    }
    let box = SectionBox(title: context.text(AttachmentText.arrived))
      .draw(on: &canvas, in: area.droppingTop(row + (area.rows > 12 ? 1 : 0)))
    LongList(
      count: files.count, row: { [files] in FolderSource.row(files[$0], limit, context) },
      emptyText: context.text(AttachmentText.nothingArrived)
    ).draw(&list, on: &canvas, in: box)
    if files.isEmpty { canvas.setCaret(in: box, row: 0, column: 0) }
  }

  /// The files that lie there, for the line-by-line face.
  func offered(in context: Context) -> [FolderListing.Entry] {
    refresh(in: context)
    return files
  }

  /// The command that sends a file, for the line-by-line face.
  func command(for limit: AttachmentLimit) -> String? {
    shelf == nil ? nil : AttachmentText.inboxCommand(address, code, example: example(limit))
  }

  /// Chooses a file that ``offered(in:)`` listed.
  func choose(_ place: Int) { list.cursor.move(to: place, of: files.count) }

  private func example(_ limit: AttachmentLimit) -> String {
    "photo." + (limit.fileExtensions.first ?? "jpg")
  }
}
