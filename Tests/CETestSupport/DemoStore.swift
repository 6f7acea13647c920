import Foundation

/// A demo store of one's own: made once by `ceadmin demo`, copied for each journey.
public struct DemoStore {
  /// Business time of the original: tests must not depend on today.
  public static let clock = "2026-06-15T09:00:00"

  public let folder: URL
  public var path: String { folder.appendingPathComponent("demo.sqlite").path }
  public var key: String { folder.appendingPathComponent("demo.keys").path }

  public init() throws {
    let original = try DemoStore.original.get()
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ceterm-journey-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: original.path) {
      let source = original.appendingPathComponent(name)
      let copy = folder.appendingPathComponent(name)
      // Nobody writes into the reference tables, and they are most of the bytes.
      if name == "reference.sqlite" {
        try FileManager.default.linkItem(at: source, to: copy)
      } else {
        try FileManager.default.copyItem(at: source, to: copy)
      }
    }
  }

  /// Takes the copy away; a journey that failed leaves it for a look.
  public func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The words that start `ceterm` on this store.
  public func command(_ more: String...) -> [String] {
    [Self.ceterm, "--store", path] + more
  }

  /// Runs `ceadmin` on this store.
  public func admin(_ words: String...) throws -> ProgramOutcome {
    try outcome(
      of: Self.ceadmin, words + ["--store", path],
      environment: ["LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin"])
  }

  /// The folder of the built programs, where the test bundle stands too.
  public static let programs: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0])
    let beside = bundle.deletingLastPathComponent()
    if FileManager.default.fileExists(atPath: beside.appendingPathComponent("ceterm").path) {
      return beside
    }
    return packageRoot.appendingPathComponent(".build/debug")
  }()

  public static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static var ceterm: String { programs.appendingPathComponent("ceterm").path }
  public static var ceadmin: String { programs.appendingPathComponent("ceadmin").path }

  private static let original: Result<URL, any Error> = Result {
    let folder = originalFolder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: originalFolder) }
    try run(
      ceadmin,
      [
        "demo", "--store", folder.appendingPathComponent("demo.sqlite").path,
        "--data", packageRoot.appendingPathComponent("Data").path, "--clock", clock,
      ])
    return folder
  }
}

private let originalFolder = FileManager.default.temporaryDirectory
  .appendingPathComponent("ceterm-demo-\(ProcessInfo.processInfo.processIdentifier)")

/// Lends a fresh demo store to a journey, and takes it away when the journey came to its end.
public func withDemoStore<Value>(_ journey: (DemoStore) throws -> Value) throws -> Value {
  let store = try DemoStore()
  let value = try journey(store)
  store.remove()
  return value
}
