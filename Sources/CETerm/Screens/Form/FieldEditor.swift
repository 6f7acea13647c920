import CEDomain

/// The editor of the field in focus: which widget edits which kind.
///
/// Only the field in focus has one; the others are drawn from the answers.
enum FieldEditor: Equatable {
  case line(TextFieldState)
  case area(TextAreaState)
  case date(DateFieldState)
  case choice(ChoiceListState)
  case checks(CheckListState)
  /// Opened in a list of its own.
  case lookup
  case tick(Bool)
  /// Worked on a screen of its own: files, rows, divisions.
  case opened
  /// Nothing to edit: the button below the form.
  case none

  init(_ field: Field, answers: Answers) {
    let value = answers[field.key]
    guard !field.isLocked else {
      self = .none
      return
    }
    switch field.kind {
    case .text(let most), .secret(let most):
      self = .line(TextFieldState(value, most: most))
    case .paragraph(let most):
      self = .area(TextAreaState(value, most: most))
    case .date:
      self = .date(DateFieldState(value))
    case .choice(let choices):
      self = .choice(
        ChoiceListState(chosen: choices.list(answers).firstIndex { $0.code == value }))
    case .multiple(let choices):
      self = .checks(
        CheckListState(taken: FieldEditor.taken(of: choices.list(answers), in: value)))
    case .lookup:
      self = .lookup
    case .agreement:
      self = .tick(value == "yes")
    case .attachment, .rows, .division:
      self = .opened
    case .fixed:
      self = .none
    }
  }

  /// Acts on a key; the answer's new value is ``value(of:answers:)``.
  mutating func handle(_ key: Key, field: Field, answers: Answers, options: [Option]) -> FieldEdit {
    switch self {
    case .line(var state):
      let edit = state.handle(key)
      self = .line(state)
      return edit
    case .area(var state):
      let edit = state.handle(key)
      self = .area(state)
      return edit
    case .date(var state):
      let edit = state.handle(key)
      self = .date(state)
      return edit
    case .choice(var state):
      let edit = state.handle(key, options: options)
      self = .choice(state)
      return edit
    case .checks(var state):
      let edit = state.handle(key, options: options)
      self = .checks(state)
      return edit
    case .tick(let isTicked):
      guard key == .character(" ") || key == .character("x") else { return .ignored }
      self = .tick(!isTicked)
      return .changed
    case .lookup, .opened, .none:
      return .ignored
    }
  }

  /// Finishes what was half typed, such as a day of one digit.
  mutating func complete() {
    if case .date(var state) = self {
      state.complete()
      self = .date(state)
    }
  }

  /// The answer as the form stores it; nil when the editor does not hold it.
  func value(of field: Field, answers: Answers) -> String? {
    switch self {
    case .line(let state): return state.text
    case .area(let state): return state.text
    case .date(let state): return state.text
    case .tick(let isTicked): return isTicked ? "yes" : ""
    case .choice(let state):
      let choices = field.choices(for: answers)
      guard let chosen = state.chosen, choices.indices.contains(chosen) else { return nil }
      return choices[chosen].code
    case .checks(let state):
      let choices = field.choices(for: answers)
      return choices.indices.filter(state.taken.contains).map { choices[$0].code }
        .joined(separator: ",")
    case .lookup, .opened, .none: return nil
    }
  }

  /// True while the field is empty and shows how it is filled.
  func isHinted(_ field: Field, _ words: FieldWords) -> Bool {
    guard case .line(let state) = self, state.text.isEmpty, !field.isSecret else { return false }
    return words.hint != nil
  }

  private static func taken(of choices: [Choice], in value: String) -> Set<Int> {
    let codes = Set(value.split(separator: ",").map(String.init))
    return Set(choices.indices.filter { codes.contains(choices[$0].code) })
  }
}

extension Field {
  /// The choices that can be taken, given the other answers; empty for fields without any.
  func choices(for answers: Answers) -> [Choice] {
    switch kind {
    case .choice(let choices), .multiple(let choices), .lookup(let choices):
      choices.list(answers)
    case .text, .paragraph, .secret, .date, .agreement, .attachment, .rows, .division, .fixed: []
    }
  }

  /// The choices as the widgets set them.
  func options(
    for answers: Answers, _ language: Language, words: WordsSource = { FormText.found($0) }
  ) -> [Option] {
    choices(for: answers).map {
      Option(label: FormText.label(of: $0, in: key, words: words)[language], isOpen: $0.isOpen)
    }
  }
}
