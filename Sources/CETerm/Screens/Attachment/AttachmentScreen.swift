import CEDomain

/// Handing in a file for one field: where it comes from, what it must be, what is there now.
///
/// A file is stored before the form hears of it; what was wrong with one stands here until the
/// next key, and the file that was there before stays.
final class AttachmentScreen: Screen {
  let field: FieldWords
  let limit: AttachmentLimit
  let current: AttachmentAnswer?
  let sources: [any FileSource]
  private(set) var chosen = 0
  /// Why the last file was not taken.
  private(set) var fault: AttachmentFault?
  private let done: (String, Context) -> [Effect]

  /// - Parameter done: Told the answer that was taken, empty when the file was removed; the screen
  ///   has closed by then.
  init(
    field: FieldWords, limit: AttachmentLimit, current: AttachmentAnswer?, context: Context,
    done: @escaping (String, Context) -> [Effect]
  ) {
    self.field = field
    self.limit = limit
    self.current = current
    self.done = done
    let habit = context.actor.flatMap {
      try? AttachmentIntake(store: context.store).habit(of: $0)
    }
    sources = [
      FolderSource(at: habit?.folder ?? ""), InboxSource(), ZmodemSource(),
      PathSource(),
    ]
    let usual = sources.firstIndex { $0.kind.rawValue == habit?.source }
    let isUsable = usual.map { sources[$0].closed(in: context) == nil } ?? false
    choose(isUsable ? usual ?? 0 : firstOpen(in: context), in: context)
  }

  var source: any FileSource { sources[chosen] }
  var wantsTicks: Bool { source.isWaiting }
  var takesText: Bool { source.takesText }

  func title(in context: Context) -> Heading {
    Heading("", AttachmentText.upload + Phrase(same: " · ") + field.label)
  }

  func bindings(in context: Context) -> [Binding] {
    var list: [Binding] = []
    let closed = source.closed(in: context)
    if let label = source.enterLabel(in: context) {
      list.append(
        Binding(.named(.enter), label, disabled: closed) { [self] in enter(in: context) })
    }
    list += source.bindings(in: context)
    if sources.count > 1 {
      list.append(
        Binding(.named(.tab), AttachmentText.otherSource) { [self] in step(by: 1, in: context) })
      list.append(
        Binding(.named(.backTab), AttachmentText.otherSource, inFooter: false) { [self] in
          step(by: -1, in: context)
        })
    }
    if let current {
      list.append(
        Binding(.named(.f7), AttachmentText.view) { [field] in
          [.push(AttachmentViewScreen(own: current, label: field.label, context: context))]
        })
      list.append(
        Binding(.named(.f8), AttachmentText.remove) { [self] in confirmRemoval() })
    }
    list.append(
      Binding(.named(.escape), FormText.back) { [self] in
        source.stepBack(in: context) ? [] : [.pop]
      })
    list.append(
      Binding(.named(.f1), FormText.help, inFooter: false) { [self] in explain(in: context) })
    return list
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    if event == .tick { source.refresh(in: context) }
    guard case .key(let key) = event else { return [] }
    fault = nil
    if case .paste(let text) = key, !source.takesText {
      return openPasted(text, in: context)
    }
    if !source.handle(key, in: context), !source.takesText, case .character(let sign) = key,
      let number = sign.wholeNumberValue, sources.indices.contains(number - 1)
    {
      choose(number - 1, in: context)
    }
    return []
  }

  func resumed(in context: Context) { source.refresh(in: context) }

  /// Takes a path that was pasted, or typed in order to open the screen.
  func openPasted(_ text: String, in context: Context) -> [Effect] {
    guard let place = sources.firstIndex(where: { $0.kind == .path }),
      let source = sources[place] as? PathSource
    else { return [] }
    choose(place, in: context)
    source.type(text)
    return []
  }

  // MARK: Sources

  private func firstOpen(in context: Context) -> Int {
    sources.firstIndex { $0.closed(in: context) == nil } ?? 0
  }

  private func choose(_ place: Int, in context: Context) {
    chosen = place
    fault = nil
    source.refresh(in: context)
  }

  private func step(by count: Int, in context: Context) -> [Effect] {
    choose((chosen + count + sources.count) % sources.count, in: context)
    return []
  }

  // MARK: Taking

  private func enter(in context: Context) -> [Effect] {
    fault = nil
    switch source.enter(for: limit, in: context) {
    case .moved: return []
    case .said(let phrase, let tone): return [.say(phrase, tone)]
    case .refused(let fault):
      self.fault = fault
      return []
    case .offered(let file, let afterwards):
      return take(file, afterwards: afterwards, in: context)
    }
  }

  private func take(
    _ file: OpenFolders.Taken, afterwards: () -> Void, in context: Context
  ) -> [Effect] {
    guard let actor = context.actor else { return [.say(RefusalText.notPermitted, .bad)] }
    do {
      let taking = try Attachments(store: context.store).take(
        file.bytes, named: file.name, for: limit, by: actor, at: context.now,
        from: context.entropy)
      switch taking {
      case .notPermitted: return [.say(RefusalText.notPermitted, .bad)]
      case .refused(let fault):
        self.fault = fault
        return []
      case .taken(let answer):
        afterwards()
        try? AttachmentIntake(store: context.store).remember(
          .init(source: source.kind.rawValue, folder: source.place), of: actor)
        return [.pop] + done(answer.text, context) + [.say(AttachmentText.taken(answer), .good)]
      }
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  private func confirmRemoval() -> [Effect] {
    [
      .push(
        MessageBox(
          title: AttachmentText.remove, text: AttachmentText.removeQuestion(current),
          buttons: [
            .init(AttachmentText.keep) { _ in [] },
            .init(AttachmentText.remove) { [done] in [.pop] + done("", $0) },
          ]))
    ]
  }

  private func explain(in context: Context) -> [Effect] {
    let rules = AttachmentText.rules(limit).map { $0.label + Phrase(same: "  ") + $0.value }
    let parts = [field.help, field.hint].compactMap(\.self) + rules
    return [
      .push(
        MessageBox(
          title: field.label,
          text: Phrase(
            parts.map(\.chinese).joined(separator: "\n"),
            parts.map(\.english).joined(separator: "\n")),
          buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }
}
