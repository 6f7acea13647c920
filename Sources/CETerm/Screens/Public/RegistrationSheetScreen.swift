import CEDomain

/// 会计人员信息登记表: the person's approved collection, to be read (SH-0-06).
final class RegistrationSheetScreen: Screen {
  private let sheet: RegistrationSheet

  init(sheet: RegistrationSheet) {
    self.sheet = sheet
  }

  func title(in context: Context) -> Heading { Heading("1.1", PublicText.registrationSheet) }

  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(rows: area.rows > 12 ? 1 : 0, columns: area.columns > 60 ? 2 : 0)
    RegistrationSheetView(sheet: sheet, context: context).draw(on: &canvas, in: inside)
  }
}

/// The rows of the sheet, label before value: also the first block of the entry (SH-3-10).
struct RegistrationSheetView {
  let sheet: RegistrationSheet
  let context: Context

  var rows: [(label: Phrase, value: String)] {
    [
      (EntryText.documentKind, context.text(EntryText.name(of: sheet.person.documentKind))),
      (EntryText.documentNumber, sheet.documentNumber),
      (EntryText.name, sheet.person.name),
      (EntryText.department, sheet.national.departmentName),
      (EntryText.qualificationKind, sheet.national.qualificationKind),
      (EntryText.qualificationLevel, sheet.national.qualificationLevel),
      (EntryText.collection, context.text(EntryText.state(of: sheet.national.collection))),
    ]
  }

  /// Draws as many rows as fit and answers how many.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    let widest = rows.map { canvas.columns(of: context.text($0.label)) }.max() ?? 0
    for (index, row) in rows.enumerated() {
      canvas.put(context.text(row.label), in: area, row: index, style: .label)
      let value = row.value.isEmpty ? context.text(FormText.notFilled) : row.value
      canvas.put(value, in: area, row: index, column: widest + 2)
    }
    return min(rows.count, area.rows)
  }
}
