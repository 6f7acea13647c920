import CEDomain

extension FormScreen {
  func bindings(in context: Context) -> [Binding] {
    if isComposing { return aidBindings(in: context) }
    var list: [Binding] = []
    let isTyping = if case .area = editor { true } else { false }
    if isTyping {
      // Enter begins a new line there; Tab leads on.
      list.append(Binding(.named(.tab), FormText.next) { [self] in move(by: 1, in: context) })
    } else {
      list.append(Binding(.named(.enter), enterLabel) { [self] in pressEnter(in: context) })
      list.append(
        Binding(.named(.tab), FormText.next, inFooter: false) { [self] in
          move(by: 1, in: context)
        })
    }
    list.append(
      Binding(
        .named(.f10), actions.submitLabel,
        inFooter: isTyping || enterLabel != actions.submitLabel
      ) { [self] in submit(in: context) })
    list.append(Binding(.named(.escape), actions.leaveLabel) { [self] in leave(in: context) })
    if let field = focusedField {
      if takesRareCharacters {
        list.append(
          Binding(.named(.f6), RareCharacterText.title, inFooter: field.isPersonName) { [self] in
            openRareCharacters()
          })
      }
      list.append(Binding(.named(.f1), FormText.help) { [self] in explain(field) })
      if opens(field) {
        list.append(
          Binding(.named(.f4), FormText.open, inFooter: isFilledFile(field)) { [self] in
            open(field, in: context)
          })
      }
    }
    if takesRareCharacters {
      list.append(
        Binding(.control(" "), InputText.pinyin, inFooter: false) { [self] in
          switchAid(in: context)
        })
    }
    let extra = actions.extraBindings(context)
    list += extra
    list.append(
      Binding(.named(.backTab), FormText.previous, inFooter: false) { [self] in
        move(by: -1, in: context)
      })
    if actions.keep != nil, !extra.contains(where: { $0.key == .named(.f2) }) {
      list.append(
        Binding(.named(.f2), FormText.keep, inFooter: false) { [self] in keepNow(in: context) })
    }
    return list
  }

  /// A file that stands there is replaced or looked at by F4 alone: Enter goes on.
  private func isFilledFile(_ field: Field) -> Bool {
    if case .attachment = field.kind { !entry.answers[field.key].isEmpty } else { false }
  }

  private var enterLabel: Phrase {
    if let field = focusedField, opensOnEnter(field) {
      return field.isList ? RowText.open : FormText.open
    }
    let places = stops
    guard let place = places.firstIndex(of: focus), place + 2 < places.count else {
      return actions.submitLabel
    }
    return FormText.next
  }

  private func keepNow(in context: Context) -> [Effect] {
    let effects = leaveField(in: context)
    guard effects.isEmpty else { return effects }
    return [.say(FormText.saved(at: ClockTime(of: savedAt ?? context.now).clock), .good)]
  }

  /// F1: what the field is, an example, which document shows it.
  private func explain(_ field: Field) -> [Effect] {
    let words = actions.fieldWords(field.key)
    let usage = FormText.usage(of: field.kind)
    let parts = [words.help, words.hint, usage].compactMap(\.self)
    let text = Phrase(
      parts.map(\.chinese).joined(separator: "\n\n"),
      parts.map(\.english).joined(separator: "\n\n"))
    return [
      .push(
        MessageBox(
          title: words.label, text: text, buttons: [.init(FormText.close) { _ in [] }]))
    ]
  }
}
