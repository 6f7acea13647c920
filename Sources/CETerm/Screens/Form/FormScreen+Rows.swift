import CEDomain

extension FormScreen {
  func openRows(_ field: Field, _ rows: RowForm, in context: Context) -> [Effect] { [] }
}
