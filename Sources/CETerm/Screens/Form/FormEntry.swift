import CEDomain

/// A form being filled: what was typed, what is wrong with it, what was confirmed.
///
/// The one machine behind the full screen and the line-by-line face. Knows neither keys nor words.
struct FormEntry {
  let form: Form
  private(set) var answers: Answers
  /// The violation that stands at each field; what was typed stays beside it.
  private(set) var violations: [FieldKey: Violation] = [:]
  /// Warnings the person has confirmed by submitting again (FLD-0-04).
  private(set) var confirmed: Set<Violation> = []
  /// Warnings a submission was held back for; submitting again confirms them.
  private var offered: Set<Violation> = []
  /// Fields changed since they were last kept.
  private(set) var unsaved: Set<FieldKey> = []

  init(form: Form, answers: Answers = Answers()) {
    self.form = form
    self.answers = answers
    // Room is made with the form, not at the first letter.
    self.answers.reserve(form.fields.count)
    unsaved.reserveCapacity(form.fields.count)
  }

  /// What became of a submission.
  enum Verdict: Equatable {
    /// Everything holds; `warnings` were confirmed.
    case accepted(warnings: [Violation])
    /// The first faulty field gets the focus and the number of faults is shown (OV-5-21).
    case refused(first: FieldKey, count: Int)
    /// Only warnings; the next submission confirms them.
    case warned(first: FieldKey, count: Int)
  }

  var shownFields: [Field] { form.shownFields(for: answers) }

  /// The field of that name, if it is asked for.
  func shownField(_ key: FieldKey) -> Field? {
    guard let place = form.fields.firstIndex(where: { $0.key == key }),
      form.fields[place].isShown(answers)
    else { return nil }
    return form.fields[place]
  }

  func isRequired(_ field: Field) -> Bool { field.requirement.holds(for: answers) }

  /// Which fields are asked for, and which of them must be filled.
  var shape: [Bool] {
    form.fields.flatMap { [$0.isShown(answers), $0.requirement.holds(for: answers)] }
  }

  /// True while ``shape`` is what it was.
  func hasShape(_ earlier: [Bool]) -> Bool {
    guard earlier.count == 2 * form.fields.count else { return false }
    return form.fields.indices.allSatisfy { place in
      form.fields[place].isShown(answers) == earlier[2 * place]
        && form.fields[place].requirement.holds(for: answers) == earlier[2 * place + 1]
    }
  }

  /// True when a field offers choices, which may follow from what is typed into another one.
  var hasDependentChoices: Bool {
    shownFields.contains { field in
      switch field.kind {
      case .choice, .multiple, .lookup: true
      case .text, .paragraph, .secret, .date, .agreement, .attachment, .rows, .division, .fixed:
        false
      }
    }
  }

  /// Takes what is being typed, as it is.
  mutating func set(_ value: String, for key: FieldKey) {
    guard answers[key] != value else { return }
    answers[key] = value
    unsaved.insert(key)
  }

  /// Takes a value from elsewhere (a stored record, a derived answer) that needs no saving.
  mutating func fill(_ value: String, for key: FieldKey) {
    answers[key] = value
    unsaved.remove(key)
  }

  /// Ends the typing in a field: brings the answer into its stored form and checks it.
  ///
  /// Never holds the person back: what is wrong is shown at the field and kept.
  mutating func leave(_ key: FieldKey, today: CalendarDay) {
    set(form.normalized(answers[key], for: key), for: key)
    let found = form.violations(leaving: key, in: context(today))
    violations[key] = found.first { !confirmed.contains($0) }
  }

  /// The field was kept in the draft.
  mutating func markSaved(_ key: FieldKey) {
    unsaved.remove(key)
  }

  /// Checks everything.
  mutating func submit(today: CalendarDay) -> Verdict {
    for field in shownFields {
      set(form.normalized(answers[field.key], for: field.key), for: field.key)
    }
    let found = form.violations(in: context(today))
    let faults = found.filter { !$0.isWarning }
    let warnings = found.filter(\.isWarning)
    if faults.isEmpty, warnings.allSatisfy({ offered.contains($0) || confirmed.contains($0) }) {
      confirmed.formUnion(warnings)
      violations = [:]
      return .accepted(warnings: warnings)
    }
    show(faults + warnings.filter { !confirmed.contains($0) })
    if let first = firstFaulty(where: { !$0.isWarning }) ?? faults.first?.field {
      return .refused(first: first, count: faults.count)
    }
    let open = warnings.filter { !confirmed.contains($0) }
    offered = Set(open)
    guard let first = firstFaulty(where: \.isWarning) ?? open.first?.field else {
      return .accepted(warnings: warnings)
    }
    return .warned(first: first, count: open.count)
  }

  /// Shows violations that the domain found beyond the form's own rules.
  mutating func refuse(_ found: [Violation]) -> Verdict {
    show(found)
    guard let first = firstFaulty(where: { _ in true }) ?? found.first?.field else {
      return .accepted(warnings: [])
    }
    return .refused(first: first, count: found.count)
  }

  private mutating func show(_ found: [Violation]) {
    violations = [:]
    for violation in found where violations[violation.field] == nil {
      violations[violation.field] = violation
    }
  }

  private func firstFaulty(where matches: (Violation) -> Bool) -> FieldKey? {
    shownFields.first { violations[$0.key].map(matches) ?? false }?.key
  }

  private func context(_ today: CalendarDay) -> RuleContext {
    RuleContext(answers: answers, today: today)
  }
}

extension Field {
  /// False for what is only shown.
  var isEditable: Bool {
    guard !isLocked else { return false }
    switch kind {
    case .fixed: return false
    case .text, .paragraph, .secret, .date, .choice, .multiple, .lookup, .agreement, .attachment,
      .rows, .division:
      return true
    }
  }

  /// True for what is never kept in a draft.
  var isSecret: Bool {
    switch kind {
    case .secret: true
    case .text, .paragraph, .date, .choice, .multiple, .lookup, .agreement, .attachment, .rows,
      .division, .fixed:
      false
    }
  }
}
