import CEDomain

/// Sets what was handed in line by line, form by form; what differs from before is marked by a
/// sign and a colour: `*` changed, `+` new, `-` gone (ROL-2-03, NAT-4-06).
struct CaseAnswers {
  let submission: Submission
  let remarks: [Opinion.FieldRemark]
  let language: Language
  let columns: Int
  let canvas: Canvas

  /// False for what did not exist before: then everything is new, and nothing is marked.
  private var marks: Bool { !submission.before.isEmpty }

  func lines(of form: Form) -> [CaseLine] {
    lines(of: form, submission.before, submission.after, row: nil, indent: 0, isMarked: marks)
  }

  private func lines(
    of form: Form, _ before: Answers, _ after: Answers, row: Opinion.RowPlace?, indent: Int,
    isMarked: Bool
  ) -> [CaseLine] {
    let gone = form.shownFields(for: before).filter {
      after[$0.key].isEmpty && !before[$0.key].isEmpty
    }.map(\.key)
    let fields = form.fields.filter { $0.isShown(after) || (isMarked && gone.contains($0.key)) }
    let labels = fields.map { FormText.words(for: $0.key).label }
    let widest = labels.map { canvas.columns(of: $0[language]) }.max() ?? 0
    let labelColumns = min(widest, max(4, (columns - indent) * 2 / 5))
    return zip(fields, labels).flatMap { field, label in
      if case .rows(let rowForm) = field.kind {
        return rows(field, rowForm, label, before, after, indent: indent, isMarked: isMarked)
      }
      let isChanged = isMarked && before[field.key] != after[field.key]
      let anchor = CaseLine.Anchor(
        field: field.key, row: row, label: label, file: AttachmentAnswer(text: after[field.key]))
      return set(
        field, label, before, after, anchor, labelColumns, indent: indent, isChanged: isChanged)
        + remark(at: anchor, indent: indent)
    }
  }

  private func set(
    _ field: Field, _ label: Phrase, _ before: Answers, _ after: Answers,
    _ anchor: CaseLine.Anchor, _ labelColumns: Int, indent: Int, isChanged: Bool
  ) -> [CaseLine] {
    let value = FieldPrinter.text(of: field, in: after)[language]
    let old = FieldPrinter.text(of: field, in: before)[language]
    let shown = isChanged ? "\(old) → \(value)" : value
    let room = max(8, columns - labelColumns - indent - 4)
    return canvas.wrapped(shown, columns: room).enumerated().map { place, part in
      let head =
        place == 0 ? canvas.padded(label[language], to: labelColumns) : blanks(labelColumns)
      let mark = isChanged && place == 0 ? "* " : "  "
      return CaseLine(
        text: "\(blanks(indent))\(mark)\(head)  \(part)", style: isChanged ? .warning : .plain,
        anchor: anchor)
    }
  }

  /// A repeating field: each row under a line of its own; rows keep their identity by id.
  private func rows(
    _ field: Field, _ rowForm: RowForm, _ label: Phrase, _ before: Answers, _ after: Answers,
    indent: Int, isMarked: Bool
  ) -> [CaseLine] {
    let old = RowList(text: before[field.key])
    let new = RowList(text: after[field.key])
    let list = CaseLine.Anchor(field: field.key, row: nil, label: label, file: nil)
    var lines = [
      CaseLine(
        text: "\(blanks(indent))  \(label[language])  \(FormText.rows(new.count)[language])",
        style: .label, anchor: list)
    ]
    lines += remark(at: list, indent: indent)
    let gone = isMarked ? old.rows.filter { new[$0.id] == nil } : []
    for (place, row) in (new.rows + gone).enumerated() {
      let isGone = new[row.id] == nil
      let isNew = isMarked && old[row.id] == nil
      let sign = isGone ? "-" : isNew ? "+" : " "
      lines.append(
        CaseLine(
          text:
            "\(blanks(indent))\(sign) \(ReviewText.row(place + 1, isHistorical: row.isHistorical)[language])",
          style: isGone ? .bad : isNew ? .good : .strong))
      let place = Opinion.RowPlace(list: field.key, id: row.id)
      lines += self.lines(
        of: rowForm.form(for: row), old[row.id]?.answers ?? Answers(),
        isGone ? Answers() : row.answers, row: place, indent: indent + 2,
        isMarked: isMarked && !isNew)
    }
    return lines
  }

  private func remark(at anchor: CaseLine.Anchor, indent: Int) -> [CaseLine] {
    let found = remarks.first { $0.field == anchor.field && $0.row == anchor.row }
    guard let found else { return [] }
    let text = "\(ReviewText.remark[language])\(found.text)"
    return canvas.wrapped(text, columns: max(8, columns - indent - 6)).map {
      CaseLine(text: "\(blanks(indent))  ! \($0)", style: .bad, anchor: anchor)
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
