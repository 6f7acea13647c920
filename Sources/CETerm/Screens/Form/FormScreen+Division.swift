import CEDomain

extension FormScreen {
  func openDivision(
    _ field: Field, _ table: DivisionTable, _ depth: DivisionTable.Depth, first: String,
    in context: Context
  ) -> [Effect] { [] }
}
