import CEDomain

extension PlainForm {
  /// Reads out what a file must be, and what can be answered: a path, or the number of a file in
  /// the inbox.
  func describeFile(_ limit: AttachmentLimit) {
    for rule in AttachmentText.rules(limit) {
      let label = loop.text(rule.label)
      loop.console.write("  " + (label.isEmpty ? "" : label + ": ") + loop.text(rule.value))
    }
    let inbox = InboxSource()
    for (index, file) in inbox.offered(in: context).enumerated() {
      loop.console.write(
        "  \(index + 1). \(file.shown)  \(AttachmentText.size(file.byteCount))")
    }
    if let command = inbox.command(for: limit) {
      write(AttachmentText.plainInbox)
      loop.console.write("  \(command)")
    }
    let path = PathSource()
    write(path.closed(in: context) ?? AttachmentText.plainPath)
  }

  /// Takes the file that a line names; nil, with the reason written, when it is not taken.
  func takeFile(_ line: String, _ limit: AttachmentLimit) -> String? {
    guard let actor = context.actor else {
      loop.console.write("! " + loop.text(RefusalText.notPermitted))
      return nil
    }
    switch step(for: line, limit) {
    case .moved: write(PlainText.unknown)
    case .said(let phrase, _): loop.console.write("! " + loop.text(phrase))
    case .refused(let fault): refuse(fault)
    case .offered(let file, let afterwards):
      do {
        let taking = try Attachments(store: context.store).take(
          file.bytes, named: file.name, for: limit, by: actor, at: context.now,
          from: context.entropy)
        switch taking {
        case .notPermitted: loop.console.write("! " + loop.text(RefusalText.notPermitted))
        case .refused(let fault): refuse(fault)
        case .taken(let answer):
          afterwards()
          write(AttachmentText.taken(answer))
          return answer.text
        }
      } catch {
        loop.console.write("! " + loop.text(StoreErrorText.sentence(for: error)))
      }
    }
    return nil
  }

  private func step(for line: String, _ limit: AttachmentLimit) -> FileSourceStep {
    if let number = Int(line) {
      let inbox = InboxSource()
      guard inbox.offered(in: context).indices.contains(number - 1) else { return .moved }
      inbox.choose(number - 1)
      return inbox.enter(for: limit, in: context)
    }
    let path = PathSource()
    if let reason = path.closed(in: context) { return .said(reason, .warning) }
    path.type(line)
    return path.enter(for: limit, in: context)
  }

  private func refuse(_ fault: AttachmentFault) {
    loop.console.write("! " + loop.text(AttachmentText.sentence(for: fault)))
  }
}
