/// The terminal while it is lent to something that speaks to it directly.
struct TerminalLoan: Hashable, Sendable {
  let input: Int32
  let output: Int32
  /// Readable when a signal came that the program must look at; -1 for none.
  let interruption: Int32
}
