import ArgumentParser
import CEDomain

/// `ceadmin init`: an empty store, its key file and the reference file.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "创建空数据库 / Makes an empty store with its key file.")

  @OptionGroup var options: StoreOptions

  @Option(name: .long, help: "项目的 Data 目录 / the project's Data folder.")
  var data: String = "Data"

  func run() throws {
    _ = try StoreMaking(paths: options.paths, data: data).make(isDemo: false)
    say(AdminText.made(options.paths))
  }
}

/// Makes a store's three files and fills in what every store needs.
struct StoreMaking {
  let paths: StorePaths
  let data: String

  /// - Parameter clockOffset: How far a demo's clock stands from the machine's.
  func make(isDemo: Bool, clockOffset: Duration = .zero) throws -> OpenStore {
    try buildReference()
    let store = try withStoreErrors(paths.store) {
      try OpenStore.create(
        at: paths.store, key: paths.key, reference: paths.reference, isDemo: isDemo,
        clockOffset: clockOffset, from: .system)
    }
    try importProfiles(into: store)
    for path in try TextFile.list("\(data)/help", suffix: ".txt") {
      try withStoreErrors(paths.store) { try HelpImport(store: store).run(path) }
    }
    return store
  }

  /// Builds the reference file anew from the tables in `Data/reference`.
  func buildReference() throws {
    var tables: [String: String] = [:]
    for path in try TextFile.list("\(data)/reference", suffix: ".tsv") {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      tables[String(name.dropLast(4))] = try TextFile.read(path)
    }
    do {
      try withStoreErrors(paths.reference) {
        try ReferenceBuilder.build(from: tables, to: paths.reference)
      }
    } catch let fault as ReferenceBuilder.Fault {
      throw CommandFailure(1, AdminText.faultyTable(fault.table, line: fault.line))
    }
  }

  private func importProfiles(into store: OpenStore) throws {
    for path in try TextFile.list("\(data)/jurisdictions", suffix: ".json") {
      try ProfileImport(store: store).run(path)
    }
  }
}
