import ArgumentParser
import CEDomain

/// `ceadmin doctor`: says whether the store is sound, and what to do when it is not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "检查数据库 / Checks pages, keys, the audit chain and the sums of a store.")

  @OptionGroup var options: StoreOptions

  func run() throws {
    // Keys and schema are proved by opening.
    let store = try options.open(mode: .readOnly)
    let problems = try withStoreErrors(options.store) { try examine(store) }
    guard problems == 0 else { throw CommandFailure(1, DoctorText.problems(problems)) }
    say(DoctorText.sound)
  }

  private func examine(_ store: OpenStore) throws -> Int {
    var problems = 0
    func report(_ sentence: Sentence) {
      problems += 1
      printToStandardError(sentence.inChosenLanguage)
    }
    let pages = try SQLiteDatabase(path: options.store, mode: .readOnly).findings()
    for finding in pages { report(DoctorText.brokenPage(finding)) }
    if pages.isEmpty { say(DoctorText.pagesSound(SQLiteDatabase.engineVersion)) }
    switch try store.database.read({ try store.audit.verify(in: $0) }) {
    case .intact(let rows, let head): say(DoctorText.chainIntact(rows: rows, head: head))
    case .broken(let sequence): report(DoctorText.chainBroken(at: sequence))
    }
    let findings = try ConsistencyCheck(store: store).findings(at: .now + store.clockOffset)
    for finding in findings { report(DoctorText.finding(finding)) }
    if findings.isEmpty { say(DoctorText.sumsAgree) }
    let before = problems
    let files = try Attachments(store: store).verify { report(FilesText.damaged($0)) }
    if problems == before { say(FilesText.sound(files)) }
    if (try? store.reference) == nil { report(DoctorText.noReference(options.paths.reference)) }
    return problems
  }
}
