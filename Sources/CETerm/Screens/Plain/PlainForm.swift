import CEDomain

/// A form asked field by field, from the same value and the same rules as on the full screen.
///
/// Enter keeps what is there, `<` goes back, `?` explains, `--` clears, `#` lists other actions.
/// A wrong answer is kept, its sentence is written, and the field is asked again; going back is
/// always free.
struct PlainForm {
  let screen: FormScreen
  unowned let loop: PlainLoop
  var place = 0
  /// Choices offered under numbers by the last search in a lookup.
  private var offered: [Choice] = []
  /// The same for divisions.
  var divisions: [Division] = []

  init(_ screen: FormScreen, loop: PlainLoop) {
    self.screen = screen
    self.loop = loop
  }

  var fields: [Field] { screen.entry.shownFields }
  var context: Context { loop.context }
  func write(_ phrase: Phrase) { loop.console.write(loop.text(phrase)) }

  /// Reads out what stands above and below the form, and how it is filled.
  func begin(intro: Phrase?) {
    if let intro { write(intro) }
    for line in screen.actions.note(context) { write(line) }
    write(PlainText.formUsage)
  }

  /// Asks one question, or reads everything out at the end.
  mutating func turn() {
    guard fields.indices.contains(place) else { return review() }
    let field = fields[place]
    guard field.isEditable else {
      loop.console.write("\(label(of: field)): \(value(of: field))")
      place += 1
      return
    }
    describe(field)
    loop.console.ask(loop.text(PlainText.field))
    guard let line = loop.line(isHidden: field.isSecret) else { return }
    take(line, for: field)
  }

  // MARK: Asking

  private func describe(_ field: Field) {
    let words = screen.actions.fieldWords(field.key)
    let star = screen.entry.isRequired(field) ? " " + loop.text(PlainText.required) : ""
    loop.console.write("")
    loop.console.write("\(place + 1)/\(fields.count) \(label(of: field))\(star)")
    if let hint = words.hint { write(hint) }
    if !screen.entry.answers[field.key].isEmpty { write(PlainText.now(value(of: field))) }
    if let violation = screen.entry.violations[field.key] {
      loop.console.write("! " + sentence(violation))
    }
    switch field.kind {
    case .choice(let choices):
      list(choices.list(screen.entry.answers))
    case .multiple(let choices):
      list(choices.list(screen.entry.answers))
      write(PlainText.manyNumbers)
    case .lookup:
      list(offered.isEmpty ? all(field) : offered)
      write(PlainText.lookup)
    case .agreement: write(PlainText.yes)
    case .paragraph: write(PlainText.paragraph)
    case .date, .secret: write(FormText.usage(of: field.kind))
    case .rows(let rows): list(rows, of: field)
    case .attachment(let limit): describeFile(limit)
    case .division(let table, let depth): list(divisions, in: table, depth)
    case .text, .fixed: break
    }
  }

  private func all(_ field: Field) -> [Choice] { field.choices(for: screen.entry.answers) }

  private func list(_ choices: [Choice]) {
    for (index, choice) in choices.prefix(PlainForm.most).enumerated() {
      loop.console.write("  \(index + 1). \(words(of: choice))")
    }
    if choices.count > PlainForm.most { write(PlainText.tooMany) }
  }

  /// Choices read out at a time.
  static let most = 20

  private func words(of choice: Choice) -> String {
    guard fields.indices.contains(place) else { return choice.code }
    let label = FormText.label(
      of: choice, in: fields[place].key, words: screen.actions.found)
    let closed = choice.isOpen ? "" : " - " + loop.text(PlainText.closed)
    return loop.text(label) + closed
  }

  // MARK: Taking

  private mutating func take(_ line: String, for field: Field) {
    switch line {
    case "<": back()
    case "?": explain(field)
    case "#":
      screen.setFocus(.field(field.key))
      loop.list(others)
    case "--" where !field.isList: answer("", to: field, asksAgain: true)
    case "": keep(field)
    default:
      if line.hasPrefix("#"), let number = Int(line.dropFirst()) {
        screen.setFocus(.field(field.key))
        loop.act(number, of: others)
      } else {
        read(line, for: field)
      }
    }
  }

  /// Goes to the question before; before the first, leaves the form.
  mutating func back() {
    offered = []
    divisions = []
    var earlier = place - 1
    while fields.indices.contains(earlier), !fields[earlier].isEditable { earlier -= 1 }
    guard earlier >= 0 else { return loop.send(.key(.named(.escape))) }
    place = earlier
  }

  private func explain(_ field: Field) {
    let words = screen.actions.fieldWords(field.key)
    if let help = words.help { write(help) }
    write(FormText.usage(of: field.kind))
    write(PlainText.formUsage)
  }

  private mutating func keep(_ field: Field) {
    let isEmpty = screen.entry.answers[field.key].isEmpty
    if isEmpty, screen.entry.isRequired(field) {
      let reason = missing(field)
      loop.console.write("! " + sentence(Violation(field.key, reason)))
      return
    }
    if let violation = screen.entry.violations[field.key], !violation.isWarning {
      loop.console.write("! " + sentence(violation))
      return
    }
    goOn()
  }

  private func missing(_ field: Field) -> Violation.Reason {
    if case .attachment = field.kind { return .attachment(.missing) }
    return field.isList ? .missingRows(least: 1) : field.isChosen ? .missingChoice : .missingText
  }

  private mutating func read(_ line: String, for field: Field) {
    let words = welcome(line)
    switch field.kind {
    case .text(let most), .secret(let most):
      if words.count > most { write(FormText.cut(most)) }
      answer(String(words.prefix(most)), to: field)
    case .date:
      var date = DateFieldState(words)
      date.complete()
      answer(date.text.isEmpty ? words : date.text, to: field)
    case .paragraph(let most):
      answer(String(paragraph(from: words).prefix(most)), to: field)
    case .choice:
      choose(words, among: all(field), field)
    case .lookup:
      search(words, field)
    case .multiple:
      tick(words, field)
    case .agreement:
      let isYes = ["y", "yes", "1", "是", "同意"].contains(words.lowercased())
      answer(isYes ? "yes" : "", to: field, asksAgain: !isYes)
    case .rows(let rows):
      take(words, of: rows, in: field)
    case .attachment(let limit):
      if let value = takeFile(words, limit) { answer(value, to: field) }
    case .division(let table, let depth):
      if let code = division(from: words, in: table, depth) { answer(code, to: field) }
    case .fixed:
      goOn()
    }
  }

  private func paragraph(from first: String) -> String {
    var lines = [first]
    while let line = loop.line(), !line.isEmpty { lines.append(welcome(line)) }
    return lines.joined(separator: "\n")
  }

  private mutating func choose(_ words: String, among choices: [Choice], _ field: Field) {
    guard let number = Int(words), choices.indices.contains(number - 1) else {
      return write(PlainText.unknown)
    }
    answer(choices[number - 1].code, to: field)
  }

  private mutating func search(_ words: String, _ field: Field) {
    let shown = offered.isEmpty ? all(field) : offered
    if let number = Int(words), shown.prefix(PlainForm.most).indices.contains(number - 1) {
      return choose(words, among: shown, field)
    }
    let wanted = words.lowercased()
    let found = all(field).filter {
      let label = FormText.label(of: $0, in: field.key, words: screen.actions.found)
      return $0.code.lowercased() == wanted || label.chinese.lowercased().contains(wanted)
        || label.english.lowercased().contains(wanted)
        || screen.actions.searchKey($0).lowercased().contains(wanted)
    }
    switch found.count {
    case 0: write(PlainText.noMatch)
    case 1: answer(found[0].code, to: field)
    default: offered = found
    }
  }

  private mutating func tick(_ words: String, _ field: Field) {
    let choices = all(field)
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 == 0 || choices.indices.contains($0 - 1) })
    else { return write(PlainText.unknown) }
    let taken = choices.indices.filter { numbers.contains($0 + 1) }.map { choices[$0].code }
    answer(taken.joined(separator: ","), to: field, asksAgain: false)
  }

  private mutating func answer(_ value: String, to field: Field, asksAgain: Bool = false) {
    loop.say(screen.answer(value, to: field.key, in: context))
    if let violation = screen.entry.violations[field.key] {
      loop.console.write("! " + sentence(violation))
      if !violation.isWarning { return }
    }
    if !asksAgain { goOn() }
  }

  private mutating func goOn() {
    offered = []
    divisions = []
    place += 1
  }

  func label(of field: Field) -> String {
    loop.text(screen.actions.fieldWords(field.key).label)
  }

  func value(of field: Field) -> String {
    loop.text(
      FieldPrinter.text(of: field, in: screen.entry.answers, words: screen.actions.found))
  }

  func sentence(_ violation: Violation) -> String {
    let label = screen.actions.fieldWords(violation.field).label
    return loop.text(ViolationText.sentence(for: violation.reason, label: label))
  }
}

extension Field {
  /// True for fields that are answered by choosing.
  fileprivate var isChosen: Bool {
    switch kind {
    case .choice, .multiple, .lookup, .agreement, .attachment, .rows, .division: true
    case .text, .paragraph, .secret, .date, .fixed: false
    }
  }
}
