/// Where the three files of a store lie.
///
/// All are found from the store's own path unless said otherwise: `demo.sqlite`, `demo.keys` and
/// `reference.sqlite` in one folder.
public struct StorePaths: Hashable, Sendable {
  public let store: String
  public let key: String
  public let reference: String

  /// - Parameters:
  ///   - key: Nil for the store's path with its ending replaced by `.keys`.
  ///   - reference: Nil for `reference.sqlite` in the store's folder.
  public init(store: String, key: String? = nil, reference: String? = nil) {
    self.store = store
    let folderEnd = store.lastIndex(of: "/").map { store.index(after: $0) } ?? store.startIndex
    let name = store[folderEnd...]
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    self.key = key ?? String(store[..<folderEnd] + stem) + ".keys"
    self.reference = reference ?? String(store[..<folderEnd]) + "reference.sqlite"
  }
}

extension OpenStore {
  /// Opens the store at `paths`, bringing an older one up to date.
  public static func open(_ paths: StorePaths, mode: Mode = .readWrite) throws -> OpenStore {
    try open(at: paths.store, key: paths.key, reference: paths.reference, mode: mode)
  }
}
