/// Which implementation of a port a store uses; chosen by the operator with `ceadmin`.
public enum PortSetting: Hashable, Sendable {
  /// A clerk does it.
  case desk
  /// Shown on the screen; demo stores only.
  case screen
  /// An executable by absolute path.
  case command(path: String)

  /// The ports that can be set.
  public enum Port: String, Hashable, Sendable, CaseIterable {
    case message, scan, payment
    /// 学信网 and 全国会计资格职称库 (NAT-3.4-18, NAT-3.2-03).
    case degree, library
    /// An authority that knows names and document numbers (NAT-2.5).
    case realName
  }
}

/// The stored settings of the ports.
public struct PortSettings {
  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  /// The setting of a port; without one a demo store shows on the screen and any other asks a
  /// clerk. `screen` is never honoured outside of a demo store.
  public func setting(of port: PortSetting.Port) throws -> PortSetting {
    let row = try store.database.read { tx in
      try tx.first("SELECT kind, command FROM port_setting WHERE port = \(port.rawValue)")
    }
    let fallback: PortSetting = store.isDemo ? .screen : .desk
    guard let row else { return fallback }
    switch row.text(0) {
    case "command": return .command(path: row.text(1))
    case "screen" where store.isDemo: return .screen
    case "desk": return .desk
    default: return fallback
    }
  }

  /// What came of setting a port.
  public enum Outcome: Hashable, Sendable {
    case set
    case notPermitted
    /// A command must be named by its absolute path.
    case relativePath
    /// Showing codes on the screen is for demo stores.
    case demoOnly
    /// There is no such way for this port: a payment cannot be made on the screen.
    case noSuchWay
  }

  /// Sets a port for all sessions that begin something with it from now on.
  public func set(
    _ port: PortSetting.Port, to setting: PortSetting, by actor: Actor, at now: Moment
  ) throws -> Outcome {
    guard Authority.allows(actor, .manageProfiles, .everything) else { return .notPermitted }
    let kind: String
    var command = ""
    switch setting {
    case .desk: kind = "desk"
    case .screen:
      guard ![.payment, .degree, .library, .realName].contains(port) else { return .noSuchWay }
      guard store.isDemo else { return .demoOnly }
      kind = "screen"
    case .command(let path):
      guard path.hasPrefix("/") else { return .relativePath }
      kind = "command"
      command = path
    }
    try store.database.write { tx in
      _ = try tx.run(
        """
        INSERT INTO port_setting (port, kind, command) VALUES (\(port.rawValue), \(kind), \(command))
        ON CONFLICT (port) DO UPDATE SET kind = excluded.kind, command = excluded.command
        """)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .portSet, subject: "port_setting", id: port.rawValue,
          to: kind, detail: command), in: tx)
    }
    return .set
  }
}

extension AuditEvent {
  static let portSet = AuditEvent("port.set")
}
