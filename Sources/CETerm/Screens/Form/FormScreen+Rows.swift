import CEDomain

extension FormScreen {
  /// Opens the list of rows; where rows were found faulty, straight in the first of them.
  func openRows(_ field: Field, _ rows: RowForm, in context: Context) -> [Effect] {
    let list = RowList(text: entry.answers[field.key])
    let screen = RowsScreen(form: self, field: field, rows: rows)
    guard case .faultyRows(let places)? = entry.violations[field.key]?.reason,
      let place = places.first, list.rows.indices.contains(place - 1)
    else { return [.push(screen)] }
    screen.choose(place - 1)
    return [.push(screen)] + editRow(list.rows[place - 1], of: field, rows, in: context)
  }

  /// Opens one row in a form of its own, at the first thing wrong in it.
  func editRow(
    _ row: RowList.Row, of field: Field, _ rows: RowForm, in context: Context
  ) -> [Effect] {
    let screen = rowScreen(row, isNew: false, of: field, rows)
    let found = screen.entry.form.violations(
      in: RuleContext(answers: row.answers, today: context.today))
    if !found.isEmpty { screen.refuse(found) }
    return [.push(screen)]
  }

  /// Opens a new row; it joins the list with the first answer that is kept.
  func addRow(to field: Field, _ rows: RowForm, in context: Context) -> [Effect] {
    let id = Identifier<RowList.Row>(at: context.now, from: context.entropy).text
    let row = RowList.Row(id: id, answers: Answers())
    return [.push(rowScreen(row, isNew: true, of: field, rows))]
  }

  /// Takes a row out of the list and keeps the list.
  func deleteRow(_ id: String, of field: Field, in context: Context) -> [Effect] {
    var list = RowList(text: entry.answers[field.key])
    list.remove(id)
    do {
      try put(list.text, into: field, in: context)
      return [.say(RowText.deleted, .good)]
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  /// Goes to a field: of the form itself, or of a row however deep it stands (a reviewer's remark,
  /// a fault found elsewhere).
  ///
  /// The effects open what lies between; they must be performed while the form is on top. Without
  /// the row (it was deleted meanwhile) the list that held it gets the focus.
  func reveal(
    field key: FieldKey, row: Opinion.RowPlace? = nil, in context: Context
  ) -> [Effect] {
    guard let row else {
      if stops.contains(.field(key)) { setFocus(.field(key)) }
      return []
    }
    for field in entry.shownFields {
      guard case .rows(let rows) = field.kind else { continue }
      if field.key == row.list { setFocus(.field(field.key)) }
      for (place, candidate) in RowList(text: entry.answers[field.key]).rows.enumerated() {
        let screen = rowScreen(candidate, isNew: false, of: field, rows)
        let isIt = field.key == row.list && candidate.id == row.id
        let inner = screen.reveal(field: key, row: isIt ? nil : row, in: context)
        guard isIt || !inner.isEmpty else { continue }
        setFocus(.field(field.key))
        let list = RowsScreen(form: self, field: field, rows: rows)
        list.choose(place)
        return [.push(list), .push(screen)] + inner
      }
    }
    return []
  }

  /// The form of one row: what is left in it is written into the list at once, so that no more
  /// than the field under the caret is ever at stake.
  private func rowScreen(
    _ row: RowList.Row, isNew: Bool, of field: Field, _ rows: RowForm
  ) -> FormScreen {
    let label = actions.fieldWords(field.key).label
    let place = RowList(text: entry.answers[field.key]).rows.firstIndex { $0.id == row.id }
    var row = row
    let write: (Context) throws -> Void = { [self] context in
      var list = RowList(text: entry.answers[field.key])
      list.put(row)
      try put(list.text, into: field, in: context)
    }
    var rowActions = FormActions(
      submitLabel: RowText.save, leaveLabel: isNew ? RowText.cancel : FormText.back,
      keep: { key, value, context in
        row.answers[key.key] = value
        try write(context)
      },
      leave: { [self] context in
        isNew ? leaveNewRow(row.id, of: field, in: context) : [.pop]
      },
      derive: actions.derive, searchKey: actions.searchKey, words: actions.words,
      submit: { answers, _, context in
        row.answers = answers
        try write(context)
        return .proceed([.pop, .say(RowText.saved, .good)])
      })
    if actions.keep == nil {
      rowActions.keep = nil
    }
    rowActions.remarks = actions.remarks(inRow: row.id, of: field.key)
    return FormScreen(
      heading: Heading(
        heading.number, place.map { RowText.editing(label, $0 + 1) } ?? RowText.adding(label)),
      form: rows.form(for: row), answers: row.answers,
      intro: row.isHistorical ? RowText.historicalHint : actions.fieldWords(field.key).hint,
      actions: rowActions)
  }

  /// Esc in a new row: an empty one leaves nothing behind, with content the person decides.
  private func leaveNewRow(_ id: String, of field: Field, in context: Context) -> [Effect] {
    let row = RowList(text: entry.answers[field.key])[id]
    guard let row, !row.answers.isEmpty else {
      guard row != nil else { return [.pop] }
      return deleteRow(id, of: field, in: context).filter(\.isBad) + [.pop]
    }
    let label = actions.fieldWords(field.key).label
    return [
      .push(
        MessageBox(
          title: RowText.adding(label), text: RowText.leaving(label),
          buttons: [
            .init(RowText.goOn) { _ in [] },
            .init(RowText.keepForLater) { _ in [.pop] },
            .init(RowText.discard) { [self] context in
              [.pop] + deleteRow(id, of: field, in: context)
            },
          ]))
    ]
  }
}

extension Effect {
  fileprivate var isBad: Bool {
    if case .say(_, .bad) = self { return true }
    return false
  }
}
