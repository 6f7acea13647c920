import CEDomain

/// How files can reach this session.
struct FileAccess {
  /// SSH and kiosk: nothing of the machine but what the operator opened.
  var isCaptive = true
  /// The person's home folder on this machine.
  var home: String?
  /// What is known of the person's terminal; nil where there is none.
  var environment: Environment?
  /// Whether the person's terminal can send files itself; found out when it is first asked.
  lazy var zmodem = environment.map { ZmodemPossibility($0) } ?? .noTerminal
  var receiver = ZmodemReceiver()
  var preview = PicturePreview()
  /// Gives the terminal out of hand while the closure runs; nil where there is none.
  var lend: ((_ body: (TerminalLoan) -> Void) -> Void)?

  /// The folders that are open now; a stick may have come or gone.
  func folders(of store: OpenStore) throws -> OpenFolders {
    let named = try AttachmentSettings(store: store).folders()
    var open = named.compactMap { OpenFolder($0.path, label: $0.label) }
    if named.isEmpty, !isCaptive, let home, let folder = OpenFolder(home) { open.append(folder) }
    return OpenFolders(open, home: isCaptive ? nil : home)
  }
}
