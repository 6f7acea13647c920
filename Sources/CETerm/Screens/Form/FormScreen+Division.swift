import CEDomain

extension FormScreen {
  func openDivision(
    _ field: Field, _ table: DivisionTable, _ depth: DivisionTable.Depth, first: String,
    in context: Context
  ) -> [Effect] {
    [
      .push(
        DivisionScreen(
          title: actions.fieldWords(field.key).label, table: table, depth: depth,
          current: entry.answers[field.key], first: first
        ) { [self] code, context in takeOpened(code, for: field, in: context) })
    ]
  }
}
