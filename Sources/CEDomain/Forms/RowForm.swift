/// What each row of a repeating field asks, and how the list of rows is shown.
public struct RowForm: Sendable {
  /// Asked for every row; may repeat rows itself (an employer's accounting posts).
  public let form: Form
  /// The fields that stand in the list's columns, in order (NAT-3.4-05).
  public let columns: [FieldKey]
  /// Rows a list must have before it is complete.
  public let least: Int
  public let most: Int

  public init(form: Form, columns: [FieldKey], least: Int = 0, most: Int = 50) {
    self.form = form
    self.columns = columns
    self.least = least
    self.most = most
  }

  /// The form as it is asked for one row: locked fields of a historical row are only shown.
  public func form(for row: RowList.Row) -> Form {
    guard !row.locked.isEmpty else { return form }
    let fields = form.fields.map { field in
      row.locked.contains(field.key) ? field.shownOnly : field
    }
    return Form(
      name: form.name, number: form.number, fields: fields, crossRules: form.crossRules)
  }

  /// The rows that are not right yet, with what is wrong in each.
  public func faults(in list: RowList, today: CalendarDay) -> [(row: String, [Violation])] {
    list.rows.compactMap { row in
      let context = RuleContext(answers: row.answers, today: today)
      let found = form(for: row).violations(in: context).filter { !$0.isWarning }
      return found.isEmpty ? nil : (row.id, found)
    }
  }
}

extension RowForm {
  func violation(of list: RowList, today: CalendarDay) -> Violation.Reason? {
    if list.count < least { return .missingRows(least: least) }
    if list.count > most { return .tooManyRows(most: most) }
    let faulty = faults(in: list, today: today).map(\.row)
    let places = list.rows.indices.filter { faulty.contains(list.rows[$0].id) }.map { $0 + 1 }
    return places.isEmpty ? nil : .faultyRows(places)
  }
}
