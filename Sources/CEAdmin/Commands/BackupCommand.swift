import ArgumentParser
import CEDomain

/// `ceadmin backup FILE`: copies the store as of one moment, while others go on writing.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "在线备份数据库 / Copies the store to a new file while it is in use.")

  @OptionGroup var options: StoreOptions

  @Argument(help: "新文件，不能已存在 / the new file; it must not exist.")
  var file: String

  func run() throws {
    let store = try options.open(mode: .readOnly)
    try withStoreErrors(file) { try store.database.backup(to: file) }
    let copy = try withStoreErrors(file) { try SQLiteDatabase(path: file, mode: .readOnly) }
    let findings = try withStoreErrors(file) { try copy.findings() }
    if let first = findings.first {
      throw CommandFailure(3, AdminText.storeError(.damaged(detail: first), path: file))
    }
    say(AdminText.backedUp(to: file))
  }
}
