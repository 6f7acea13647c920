import CEDomain

/// The operator's own way to an authority that knows names and document numbers: an executable
/// that reads one JSON object and answers one line, `verified` or `mismatch`, with exit status 0
/// (docs/PORTS.md). Any other ending says nothing about the person.
///
/// ```json
/// {"name":"王明","kind":"rid","document":"310101199003071230"}
/// ```
struct CommandRealNamePort: RealNamePort {
  let path: String
  var patience: Duration = .seconds(10)

  func check(_ query: RealNameQuery) -> RealNameAnswer {
    let text = """
      {"name":\(CommandLines.quoted(query.name)),"kind":\(CommandLines.quoted(query.kind.rawValue)),\
      "document":\(CommandLines.quoted(query.number))}

      """
    let child = ChildProcess(path: path, arguments: [])
    guard
      case .ended(status: 0, let output) = child.run(input: Array(text.utf8), patience: patience)
    else { return .unavailable }
    switch CommandLines.lines(of: output) {
    case ["verified"]: return .verified
    case ["mismatch"]: return .mismatch
    default: return .unavailable
    }
  }
}

/// The authority the store's settings name; nil where pictures are compared by clerks alone.
func realNamePort(of store: OpenStore) throws -> (any RealNamePort)? {
  switch try PortSettings(store: store).setting(of: .realName) {
  case .command(let path): CommandRealNamePort(path: path)
  case .desk, .screen: nil
  }
}
