import CEDomain

/// 本机文件: browsing the folders that are open on this machine.
final class FolderSource: FileSource {
  let kind = FileSourceKind.folder
  private var browser = FolderBrowser()
  private var list = ListState()
  private var hasBegun = false
  private let remembered: String

  /// - Parameter place: Where the last file came from.
  init(at place: String) {
    remembered = place
  }

  var takesText: Bool { list.isFiltering }
  var place: String { browser.place }

  func closed(in context: Context) -> Phrase? {
    (try? context.files.folders(of: context.store).all.isEmpty) == false
      ? nil : AttachmentText.noFolders
  }

  func refresh(in context: Context) {
    guard let folders = try? context.files.folders(of: context.store) else { return }
    if hasBegun {
      browser.refresh(folders)
    } else {
      browser.begin(in: folders, at: remembered)
      hasBegun = true
    }
  }

  func enterLabel(in context: Context) -> Phrase? {
    guard !list.isFiltering else { return CommonText.keepFilter }
    guard let chosen = list.chosen(of: browser.entryCount) else { return nil }
    guard browser.root != nil else { return AttachmentText.openFolder }
    let entry = browser.listing?.entries[chosen]
    return entry?.kind == .folder ? AttachmentText.openFolder : AttachmentText.upload
  }

  func enter(for limit: AttachmentLimit, in context: Context) -> FileSourceStep {
    guard !list.isFiltering else {
      _ = handle(.named(.enter), in: context)
      return .moved
    }
    guard let chosen = list.chosen(of: browser.entryCount) else { return .moved }
    guard browser.root != nil else {
      browser.enter(browser.folders.all[chosen])
      list = ListState()
      return .moved
    }
    guard let entry = browser.listing?.entries[chosen] else { return .moved }
    if entry.kind == .folder {
      browser.enter(entry.name)
      list = ListState()
      return .moved
    }
    switch browser.read(entry, limit: limit) {
    case .success(let file): return .offered(file, afterwards: {})
    case .failure(let fault): return .refused(fault)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    guard !list.isFiltering, closed(in: context) == nil else { return [] }
    return [
      Binding(.character("/"), AttachmentText.find) { [self] in
        _ = handle(.character("/"), in: context)
        return []
      },
      Binding(.named(.backspace), AttachmentText.up, inFooter: false) { [self] in
        goUp()
        return []
      },
      Binding(.named(.f5), AttachmentText.refresh, inFooter: false) { [self] in
        refresh(in: context)
        return []
      },
    ]
  }

  func handle(_ key: Key, in context: Context) -> Bool {
    if list.handle(key, count: browser.entryCount, matching: matching) { return true }
    guard key == .named(.left) else { return false }
    goUp()
    return true
  }

  func stepBack(in context: Context) -> Bool {
    guard list.filter != nil else { return false }
    list.clearFilter()
    return true
  }

  private func goUp() {
    let left = browser.names.last
    guard browser.goUp() else { return }
    let place = browser.listing?.entries.firstIndex { $0.name == left } ?? 0
    list = ListState(at: place)
  }

  private var matching: ListMatch {
    { [browser] index, wanted in
      guard browser.root != nil else {
        return browser.folders.all[index].label.lowercased().contains(wanted)
      }
      return browser.listing?.entries[index].shown.lowercased().contains(wanted) ?? false
    }
  }

  func draw(
    on canvas: inout Canvas, in area: Rect, limit: AttachmentLimit, context: Context
  ) {
    let title = browser.root == nil ? context.text(AttachmentText.openFolders) : browser.path
    let foot = browser.listing?.isCut == true ? context.text(AttachmentText.listCut) : ""
    let box = SectionBox(title: title, footnote: foot).draw(on: &canvas, in: area)
    if let fault = browser.fault {
      Label(text: context.text(AttachmentText.sentence(for: fault)), style: .bad)
        .drawWrapped(on: &canvas, in: box)
      canvas.setCaret(in: box, row: 0, column: 0)
      return
    }
    LongList(
      count: browser.entryCount,
      row: { [browser] index in
        guard browser.root != nil else {
          return ListRow(text: browser.folders.all[index].label + "/")
        }
        guard let entry = browser.listing?.entries[index] else { return ListRow(text: "") }
        return FolderSource.row(entry, limit, context)
      }, emptyText: context.text(AttachmentText.emptyFolder),
      filterLabel: context.text(FormText.filter)
    ).draw(&list, on: &canvas, in: box)
    if browser.entryCount == 0 { canvas.setCaret(in: box, row: 0, column: 0) }
  }

  /// Name and size; what the field cannot take is set quietly, with the reason.
  static func row(
    _ entry: FolderListing.Entry, _ limit: AttachmentLimit, _ context: Context
  ) -> ListRow {
    switch entry.kind {
    case .folder: return ListRow(text: entry.shown + "/")
    case .other: return ListRow(text: entry.shown, style: .quiet)
    case .link: return ListRow(text: entry.shown, note: context.text(AttachmentText.link))
    case .file: break
    }
    let size = AttachmentText.size(entry.byteCount)
    guard limit.takesExtension(of: entry.shown) else {
      let reason = context.text(AttachmentText.otherType)
      return ListRow(text: entry.shown, note: "\(reason)  \(size)", style: .quiet)
    }
    let words: Phrase? =
      switch limit.fault(ofByteCount: entry.byteCount) {
      case .tooLarge: AttachmentText.large
      case .tooSmall, .empty: AttachmentText.small
      default: nil
      }
    return ListRow(
      text: entry.shown, note: words.map { context.text($0) + "  " + size } ?? size,
      style: words == nil ? .plain : .quiet)
  }
}
