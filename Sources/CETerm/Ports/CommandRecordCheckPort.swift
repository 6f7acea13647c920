import CEDomain

/// The operator's own connection to 学信网 or 全国会计资格职称库: an executable that reads one JSON
/// object and answers `passed` or `failed` with exit status 0 (docs/PORTS.md).
///
/// ```json
/// {"check":"degree","name":"王明","kind":"rid","document":"310…","level":"bachelor",
///  "degree":"bachelor","school":"山东大学","diploma":"1042…","degreeNumber":"1042…"}
/// ```
struct CommandRecordCheckPort: RecordCheckPort {
  let path: String
  var patience: Duration = .seconds(10)

  func verdict(on question: RecordQuestion) -> CheckResult.Verdict {
    let fields = Self.fields(of: question).map {
      "\(CommandLines.quoted($0)):\(CommandLines.quoted($1))"
    }
    let text = "{" + fields.joined(separator: ",") + "}\n"
    let child = ChildProcess(path: path, arguments: [])
    guard
      case .ended(status: 0, let output) = child.run(input: Array(text.utf8), patience: patience)
    else { return .unavailable }
    switch CommandLines.lines(of: output) {
    case ["passed"]: return .passed
    case ["failed"]: return .failed
    default: return .unavailable
    }
  }

  private static func fields(of question: RecordQuestion) -> [(String, String)] {
    let person = [
      ("name", question.name), ("kind", question.kind.rawValue), ("document", question.number),
    ]
    return switch question.subject {
    case .accountingCertificate: [("check", "certificateLibrary")] + person
    case .degree(let claim):
      [("check", "degree")] + person + [
        ("level", claim.level.rawValue), ("degree", claim.degree.rawValue),
        ("school", claim.school), ("diploma", claim.diplomaNumber),
        ("degreeNumber", claim.degreeNumber),
      ]
    }
  }
}

/// Asks each register the way the operator has set.
///
/// A register that was silent once is not asked again for the same submission: two slow answers
/// are the most anybody waits for.
final class RecordCheckPorts: RecordCheckPort {
  private let degree: any RecordCheckPort
  private let library: any RecordCheckPort
  private var isDegreeSilent = false

  init(degree: any RecordCheckPort, library: any RecordCheckPort) {
    self.degree = degree
    self.library = library
  }

  func verdict(on question: RecordQuestion) -> CheckResult.Verdict {
    switch question.subject {
    case .accountingCertificate: return library.verdict(on: question)
    case .degree:
      guard !isDegreeSilent else { return .unavailable }
      let verdict = degree.verdict(on: question)
      isDegreeSilent = verdict == .unavailable
      return verdict
    }
  }
}

/// The ports the store's settings name.
func recordCheckPort(of store: OpenStore) throws -> any RecordCheckPort {
  func port(_ name: PortSetting.Port) throws -> any RecordCheckPort {
    switch try PortSettings(store: store).setting(of: name) {
    case .command(let path): CommandRecordCheckPort(path: path)
    case .desk, .screen: DeskRecordCheckPort()
    }
  }
  return RecordCheckPorts(degree: try port(.degree), library: try port(.library))
}
