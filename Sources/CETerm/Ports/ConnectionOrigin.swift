import Glibc

/// Where this session comes from, for counting failures and for the list of sessions: the client's
/// address over SSH, else the terminal's name.
enum ConnectionOrigin {
  static let current: String = {
    if let connection = getenv("SSH_CONNECTION") {
      let client = String(cString: connection).prefix { $0 != " " }
      if !client.isEmpty { return String(client.prefix(64)) }
    }
    guard let name = ttyname(0) else { return "local" }
    return String(cString: name)
  }()
}
