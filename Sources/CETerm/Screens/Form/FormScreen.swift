import CEDomain

/// The full-screen face of a form.
///
/// A field is kept when it is left, what is wrong stands under it with what was typed, and
/// nothing but submitting holds the person back.
final class FormScreen: Screen, FormHolding {
  let heading: Heading
  let actions: FormActions
  let intro: Phrase?
  var entry: FormEntry {
    didSet { if !isEditing { reload() } }
  }
  /// The place in focus: a field, or the button behind the last one.
  private(set) var focus = Focus.button
  var editor = FieldEditor.none
  /// Rows of the form above the first one shown.
  var scroll = 0
  private(set) var savedAt: Moment?
  /// Why the last submission was held back; the line below the form.
  private(set) var standing: Phrase?
  /// True until the next key: the message line says what ``standing`` says.
  private(set) var isJustSaid = false
  private var isEditing = false
  /// The built-in pinyin input while it is on.
  var aid: PinyinAid?
  /// The line in focus as it was drawn, while nothing else has changed since.
  var drawnLine: FormLine?

  enum Focus: Hashable {
    case field(FieldKey)
    case button
  }

  init(
    heading: Heading, form: Form, answers: Answers = Answers(), intro: Phrase? = nil,
    actions: FormActions
  ) {
    self.heading = heading
    self.actions = actions
    self.intro = intro
    entry = FormEntry(form: form, answers: answers)
    focus = stops.first ?? .button
    reload()
  }

  /// Everything the focus can stand on, in order.
  var stops: [Focus] {
    entry.shownFields.filter(\.isEditable).map { .field($0.key) } + [.button]
  }

  var takesText: Bool {
    if case .line = editor { true } else { false }
  }

  var focusedField: Field? {
    guard case .field(let key) = focus else { return nil }
    return entry.shownField(key)
  }

  var openForm: FormScreen? { self }

  func title(in context: Context) -> Heading { heading }

  // MARK: Events

  func handle(_ event: Event, in context: Context) -> [Effect] {
    let line = aid == nil ? drawnLine : nil
    drawnLine = nil
    guard case .key(let key) = event else { return [] }
    isJustSaid = false
    if let effects = takeByAid(key, in: context) { return effects }
    if let field = focusedField {
      let options = field.options(
        for: entry.answers, context.language, words: actions.found)
      let edit = editor.handle(key, field: field, answers: entry.answers, options: options)
      switch edit {
      case .changed:
        take(field)
        if let line, entry.hasShape(line.shape) { drawnLine = line }
        return []
      case .cut(let most):
        take(field)
        return [.say(FormText.cut(most), .warning)]
      case .full(let most):
        return [.say(FormText.full(most), .warning)]
      case .moved:
        drawnLine = line
        return []
      case .ignored:
        break
      }
    }
    return handleOutsideField(key, in: context)
  }

  private func handleOutsideField(_ key: Key, in context: Context) -> [Effect] {
    switch key {
    case .named(.down): return move(by: 1, in: context)
    case .named(.up), .named(.backTab): return move(by: -1, in: context)
    case .named(.pageDown), .control("f"): return move(by: 8, in: context)
    case .named(.pageUp), .control("b"): return move(by: -8, in: context)
    case .character(let character):
      guard let field = focusedField, opens(field) else { return [] }
      let first = character == " " || character == "/" ? "" : String(character)
      return open(field, first: first, in: context)
    case .paste(let text):
      guard let field = focusedField, opens(field) else { return [] }
      return open(field, first: welcome(text), in: context)
    case .named, .control, .alt: return []
    }
  }

  /// Enter: opens an empty lookup and any list of rows, submits on the last field or the button,
  /// else goes on.
  func pressEnter(in context: Context) -> [Effect] {
    if let field = focusedField, opensOnEnter(field) { return open(field, in: context) }
    let places = stops
    guard let place = places.firstIndex(of: focus), place + 2 < places.count else {
      return submit(in: context)
    }
    return move(by: 1, in: context)
  }

  /// Leaves the field and goes to another; never held back by what was typed.
  func move(by step: Int, in context: Context) -> [Effect] {
    isJustSaid = false
    let effects = leaveField(in: context)
    let places = stops
    let place = places.firstIndex(of: focus) ?? 0
    setFocus(places[min(max(0, place + step), places.count - 1)])
    return effects
  }

  func submit(in context: Context) -> [Effect] {
    let effects = leaveField(in: context)
    isEditing = true
    let verdict = entry.submit(today: context.today)
    isEditing = false
    switch verdict {
    case .refused(let first, let count):
      return effects + hold(at: first, FormText.faults(count), .bad)
    case .warned(let first, let count):
      return effects + hold(at: first, FormText.confirmWarnings(count), .warning)
    case .accepted(let warnings):
      standing = nil
      reload()
      do {
        return effects
          + perform(try actions.submit(entry.answers, warnings, context), in: context)
      } catch {
        return effects + [.say(StoreErrorText.sentence(for: error), .bad)]
      }
    }
  }

  private func perform(_ outcome: FormOutcome, in context: Context) -> [Effect] {
    switch outcome {
    case .proceed(let effects): return effects
    case .failed(let sentence):
      standing = sentence
      isJustSaid = true
      return [.say(sentence, .bad)]
    case .retype(let key, let sentence):
      entry.fill("", for: key)
      return hold(at: key, sentence, .bad)
    case .refused(let violations):
      guard case .refused(let first, let count) = entry.refuse(violations) else { return [] }
      return hold(at: first, FormText.faults(count), .bad)
    case .revised(let answers, let violations, let sentence):
      for key in answers.keys { entry.fill(answers[key], for: key) }
      guard case .refused(let first, _) = entry.refuse(violations) else { return [] }
      return hold(at: first, sentence, .bad)
    }
  }

  private func hold(at key: FieldKey, _ sentence: Phrase, _ tone: Tone) -> [Effect] {
    standing = sentence
    isJustSaid = true
    if stops.contains(.field(key)) { setFocus(.field(key)) }
    return [.say(sentence, tone)]
  }

  /// Esc: asks first where something typed would be lost (OV-5-15).
  func leave(in context: Context) -> [Effect] {
    let effects = leaveField(in: context)
    guard hasUnkept, !actions.survivesLeaving else { return effects + actions.leave(context) }
    return effects + [.push(.leaving { [actions] in actions.leave($0) })]
  }

  /// True when something typed would be lost with the screen: a secret, or anything where no
  /// draft is kept.
  var hasUnkept: Bool {
    entry.unsaved.contains { key in
      guard let field = entry.form.fields.first(where: { $0.key == key }) else { return false }
      return !entry.answers[key].isEmpty && (actions.keep == nil || field.isSecret)
    }
  }

  func save(in context: Context) {
    _ = leaveField(in: context)
  }

  // MARK: Keeping

  /// Takes a whole answer at once, as the line-by-line face gets it, and leaves the field.
  func answer(_ value: String, to key: FieldKey, in context: Context) -> [Effect] {
    isEditing = true
    entry.set(value, for: key)
    isEditing = false
    setFocus(.field(key))
    return leaveField(in: context)
  }

  /// Shows violations found outside the form, such as by a wizard's cross rules.
  func refuse(_ violations: [Violation]) {
    isEditing = true
    let verdict = entry.refuse(violations)
    isEditing = false
    if case .refused(let first, let count) = verdict {
      _ = hold(at: first, FormText.faults(count), .bad)
      isJustSaid = false
    }
  }

  /// Ends the typing in the focused field and keeps it.
  @discardableResult
  func leaveField(in context: Context) -> [Effect] {
    guard let field = focusedField else { return [] }
    editor.complete()
    take(field)
    isEditing = true
    entry.leave(field.key, today: context.today)
    for (key, value) in actions.derive(field.key, entry.answers, context)
    where entry.answers[key] != value {
      entry.set(value, for: key)
    }
    var effects: [Effect] = []
    do {
      try keepUnsaved(in: context)
    } catch {
      effects = [.say(StoreErrorText.sentence(for: error), .bad)]
    }
    isEditing = false
    if focusedField == nil { focus = stops.first ?? .button }
    reload()
    return effects
  }

  /// Puts an answer in from a screen of its own and keeps it; the focus stays where it is.
  ///
  /// Throws when it could not be kept; the answer stands in the form all the same.
  func put(_ value: String, into field: Field, in context: Context) throws {
    isEditing = true
    defer { isEditing = false }
    entry.set(value, for: field.key)
    entry.leave(field.key, today: context.today)
    try keepUnsaved(in: context)
  }

  private func keepUnsaved(in context: Context) throws {
    guard let keep = actions.keep else { return }
    for field in entry.form.fields where entry.unsaved.contains(field.key) && !field.isSecret {
      try keep(field, entry.answers[field.key], context)
      entry.markSaved(field.key)
      savedAt = context.now
    }
  }

  private func take(_ field: Field) {
    guard let value = editor.value(of: field, answers: entry.answers) else { return }
    isEditing = true
    entry.set(value, for: field.key)
    isEditing = false
  }

  // MARK: Focus

  func setFocus(_ place: Focus) {
    focus = place
    reload()
  }

  private func reload() {
    guard let field = focusedField else {
      editor = .none
      return
    }
    editor = FieldEditor(field, answers: entry.answers)
  }
}
