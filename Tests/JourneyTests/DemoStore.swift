import Foundation

/// A demo store of one's own: made once by `ceadmin demo`, copied for each journey.
struct DemoStore {
  let folder: URL
  var path: String { folder.appendingPathComponent("demo.sqlite").path }

  init() throws {
    let original = try DemoStore.original.get()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ceterm-journey-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: original, to: folder)
  }

  /// Takes the copy away; a journey that failed leaves it for a look.
  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The folder of the built programs, where the test bundle stands too.
  static let programs: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
    let beside = bundle.deletingLastPathComponent()
    if FileManager.default.fileExists(atPath: beside.appendingPathComponent("ceterm").path) {
      return beside
    }
    return packageRoot.appendingPathComponent(".build/debug")
  }()

  static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static var ceterm: String { programs.appendingPathComponent("ceterm").path }
  static var ceadmin: String { programs.appendingPathComponent("ceadmin").path }

  private static let original: Result<URL, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ceterm-demo-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try run(
      ceadmin,
      [
        "demo", "--store", folder.appendingPathComponent("demo.sqlite").path,
        "--data", packageRoot.appendingPathComponent("Data").path,
      ])
    return folder
  }
}
