import CEDomain

/// A popup to write an opinion in: number keys put in a phrase while nothing is typed, Enter
/// decides (ROL-2-04, FLD-12-09).
final class OpinionScreen: Screen {
  /// What became of a confirmed opinion.
  enum Answer {
    case done([Effect])
    case refused(Phrase)
  }

  private let heading: Phrase
  private let subject: String
  private let isRequired: Bool
  private let remarkCount: Int
  private var phrases: [OpinionPhrase]
  private let keep: (String, Context) -> Void
  private let confirm: (String, Context) -> Answer
  private var field: TextAreaState

  var isPopup: Bool { true }
  var takesText: Bool { !field.characters.isEmpty }

  /// - Parameter keep: Called with what was typed when the popup closes without a decision.
  init(
    _ heading: Phrase, subject: String, text: String, isRequired: Bool, remarkCount: Int,
    phrases: [OpinionPhrase], keep: @escaping (String, Context) -> Void,
    confirm: @escaping (String, Context) -> Answer
  ) {
    self.heading = heading
    self.subject = subject
    self.isRequired = isRequired
    self.remarkCount = remarkCount
    self.phrases = Array(phrases.prefix(OpinionPhrases.most))
    self.keep = keep
    self.confirm = confirm
    field = TextAreaState(text, most: LengthRule.opinion.most)
  }

  func title(in context: Context) -> Heading { Heading("", heading) }

  func save(in context: Context) { keep(field.text, context) }

  func resumed(in context: Context) {
    guard let actor = context.actor, !phrases.isEmpty || isRequired else { return }
    let found = try? OpinionPhrases(store: context.store).phrases(of: actor)
    phrases = Array((found ?? phrases).prefix(OpinionPhrases.most))
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    let isMissing = isRequired && TextNormalizer.freeText(field.text).isEmpty
    var keys = [
      Binding(
        .named(.enter), ReviewText.confirm, disabled: isMissing ? ReviewText.opinionHint : nil
      ) { [self] in
        switch confirm(field.text, context) {
        case .done(let effects): return [.pop] + effects
        case .refused(let sentence): return [.say(sentence, .warning)]
        }
      }
    ]
    for (place, phrase) in phrases.enumerated() {
      let digit = Character(String(place + 1))
      let words = Phrase(same: phrase.text)
      if field.characters.isEmpty {
        keys.append(
          Binding(.character(digit), words, inFooter: false) { [self] in insert(phrase) })
      }
      keys.append(Binding(.alt(digit), words, inFooter: false) { [self] in insert(phrase) })
    }
    keys += [
      Binding(.named(.f4), ReviewText.phrases) { [self] in
        [.push(OpinionPhrasesScreen(context: context, suggestion: field.text))]
      },
      Binding(.named(.escape), FormText.back) { [self] in
        keep(field.text, context)
        return [.pop]
      },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch field.handle(key) {
    case .full(let most): return [.say(FormText.full(most), .warning)]
    case .cut(let most): return [.say(FormText.cut(most), .warning)]
    case .ignored, .moved, .changed: return []
    }
  }

  private func insert(_ phrase: OpinionPhrase) -> [Effect] {
    _ = field.handle(.paste(phrase.text))
    return []
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let wanted = 5 + (remarkCount > 0 ? 1 : 0) + (phrases.isEmpty ? 0 : phrases.count + 1)
    let popup = area.centered(
      rows: min(wanted + 2, area.rows), columns: area.columns < 76 ? area.columns : 72)
    canvas.fill(popup)
    let inside = SectionBox(title: context.text(heading)).draw(on: &canvas, in: popup)
      .inset(columns: 1)
    canvas.put(subject, in: inside, style: .strong)
    let used = "\(field.characters.count)/\(field.most)"
    canvas.put(
      used, in: inside, column: max(0, inside.columns - used.utf8.count), style: .quiet)
    let box = inside.droppingTop(1).top(4)
    var area = TextArea(isFocused: true)
    area.placeholder = context.text(isRequired ? ReviewText.opinionHint : ReviewText.mayBeEmpty)
    area.draw(&field, on: &canvas, in: box)
    let caret = canvas.caret
    var row = 5
    if remarkCount > 0 {
      canvas.put(
        context.text(ReviewText.withRemarks(remarkCount)), in: inside, row: row, style: .warning)
      row += 1
    }
    if !phrases.isEmpty {
      let keys = field.characters.isEmpty ? ReviewText.phraseKeys : ReviewText.phraseAltKeys
      canvas.put(context.text(keys), in: inside, row: row, style: .quiet)
      for (place, phrase) in phrases.enumerated() where row + 1 + place < inside.rows {
        canvas.write(
          "\(place + 1)  \(phrase.text)", row: inside.row + row + 1 + place,
          column: inside.column, width: inside.columns)
      }
    }
    canvas.caret = caret
  }
}
