import CEDomain

extension FormActions {
  /// What stands at a field: the reviewer's words about it, or about rows inside of it.
  func remarkSentences(on field: Field, in answers: Answers) -> [Phrase] {
    remarks.compactMap { remark in
      guard let row = remark.row else {
        return remark.field == field.key ? FormText.remark(remark.text) : nil
      }
      guard row.list == field.key else { return nil }
      let rows = answers.rows(field.key)
      // A row deleted since has no place any more; what was said of it is done with.
      guard let place = rows.firstIndex(where: { $0.id == row.id }) else { return nil }
      return FormText.rowRemark(
        place + 1, fieldWords(remark.field).label, remark.text)
    }
  }

  /// The remarks for the form of one row: its own, and those about lists inside of it.
  func remarks(inRow id: String, of list: FieldKey) -> [Opinion.FieldRemark] {
    remarks.compactMap { remark in
      guard let row = remark.row else { return nil }
      guard row.list == list else { return remark }
      return row.id == id ? Opinion.FieldRemark(remark.field, remark.text) : nil
    }
  }
}
