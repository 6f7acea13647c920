import CEDomain
import Glibc

/// Stores for tests: in memory, or as files in a folder that is removed with the value.
public final class TemporaryStore {
  public let folder: String
  public var path: String { folder + "/store.sqlite" }
  public var key: String { folder + "/store.keys" }

  /// Makes an empty folder under `/tmp`.
  public init() {
    var template = Array("/tmp/ceterm-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { preconditionFailure("no temporary folder") }
    folder = String(cString: made)
  }

  deinit {
    guard let listing = opendir(folder) else { return }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { unlink(folder + "/" + name) }
    }
    closedir(listing)
    rmdir(folder)
  }

  /// A new store on a file in the folder.
  public func create(isDemo: Bool = false) throws -> OpenStore {
    try OpenStore.create(
      at: path, key: key, reference: nil, isDemo: isDemo, from: .fixed(7))
  }

  /// The store in the folder, opened again.
  public func open(
    mode: OpenStore.Mode = .readWrite, patience: Duration = .seconds(5)
  ) throws -> OpenStore {
    try OpenStore.open(at: path, key: key, reference: nil, mode: mode, patience: patience)
  }

  /// A new store in memory, with the reference tables of `Data/reference`.
  public static func inMemory(isDemo: Bool = false) throws -> OpenStore {
    try OpenStore.create(
      at: SQLiteDatabase.memory, key: nil, reference: referencePath(), isDemo: isDemo,
      from: .fixed(7))
  }
}
