import CEDomain

/// A case set for one width and language: every section after the other (ROL-2-03).
struct CasePage {
  private(set) var lines: [CaseLine] = []
  /// The sections by their digits: where each begins, and its name.
  private(set) var sections: [(line: Int, name: Phrase)] = []

  private let language: Language
  private let columns: Int

  init(
    _ dossier: ReviewDossier, remarks: [Opinion.FieldRemark], language: Language, columns: Int,
    on canvas: Canvas, division: (String) -> String
  ) {
    self.language = language
    self.columns = columns
    if let submission = dossier.submission {
      let answers = CaseAnswers(
        submission: submission, remarks: remarks, language: language, columns: columns,
        canvas: canvas)
      for form in dossier.forms {
        let name = FormText.found(FieldKey(data: form.name))?.label ?? ReviewText.contents
        begin(name)
        lines += answers.lines(of: form)
      }
      begin(ReviewText.checks)
      add(submission.checks.map { (ReviewText.sentence($0), style(of: $0)) })
    } else {
      begin(ReviewText.contents)
      add([(ReviewText.shut, .quiet)])
    }
    if !dossier.decisions.isEmpty {
      begin(ReviewText.decisions)
      add(dossier.decisions.flatMap { sentences(about: $0) })
    }
    begin(ReviewText.earlier)
    add(dossier.earlier.map { (ReviewText.sentence($0, in: division($0.department)), .plain) })
    begin(ReviewText.trail)
    add(dossier.trail.map { (ReviewText.sentence($0), .quiet) })
    wrap(on: canvas)
  }

  private mutating func begin(_ name: Phrase) {
    if !lines.isEmpty { lines.append(CaseLine(text: "")) }
    sections.append((lines.count, name))
    lines.append(
      CaseLine(
        text: "[\(sections.count)] \(name[language])", style: .title, section: sections.count))
  }

  /// Lines under a heading; an empty list says so.
  private mutating func add(_ sentences: [(Phrase, Style)]) {
    if sentences.isEmpty {
      lines.append(CaseLine(text: "  \(ReviewText.none[language])", style: .quiet))
    }
    lines += sentences.map { CaseLine(text: "  \($0.0[language])", style: $0.1) }
  }

  /// Breaks what is longer than the screen is wide; answers are broken already.
  private mutating func wrap(on canvas: Canvas) {
    guard lines.contains(where: { canvas.columns(of: $0.text) > columns }) else { return }
    var broken: [CaseLine] = []
    for line in lines {
      if line.section != nil { sections[(line.section ?? 1) - 1].line = broken.count }
      guard line.anchor == nil, canvas.columns(of: line.text) > columns else {
        broken.append(line)
        continue
      }
      let words = String(line.text.dropFirst(2))
      for (place, part) in canvas.wrapped(words, columns: max(8, columns - 4)).enumerated() {
        var next = line
        next.text = (place == 0 ? "  " : "    ") + part
        broken.append(next)
      }
    }
    lines = broken
  }

  private func style(of check: CheckResult) -> Style {
    switch check.verdict {
    case .passed: .good
    case .failed: .bad
    case .unavailable: .warning
    }
  }

  private func sentences(about decision: ReviewDecision) -> [(Phrase, Style)] {
    [(ReviewText.sentence(decision), .plain)]
      + decision.opinion.fields.map { remark in
        let label = FormText.words(for: remark.field).label
        return (
          Phrase("  \(label.chinese)：\(remark.text)", "  \(label.english): \(remark.text)"),
          .plain
        )
      }
  }
}
