import CEDomain
import Glibc
import Synchronization

extension TemporaryStore {
  /// The reference file built from `Data/reference`, once per test process.
  public static func referencePath() throws -> String {
    try built.withLock { path in
      if let path { return path }
      // In a file of the process, removed when it ends.
      let made = "/tmp/ceterm-reference-\(getpid()).sqlite"
      try ReferenceBuilder.build(from: referenceTables(), to: made)
      atexit { unlink("/tmp/ceterm-reference-\(getpid()).sqlite") }
      path = made
      return made
    }
  }

  /// The reference store of `Data/reference`.
  public static func reference() throws -> ReferenceStore {
    try ReferenceStore(path: referencePath())
  }

  /// The texts of `Data/reference/*.tsv` by name.
  public static func referenceTables() -> [String: String] {
    let folder = root + "/Data/reference"
    var texts: [String: String] = [:]
    guard let listing = opendir(folder) else { return texts }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".tsv") else { continue }
      texts[String(name.dropLast(4))] = contents(of: folder + "/" + name)
    }
    return texts
  }

  /// The project's folder, seen from this source file.
  public static var root: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let built = Mutex<String?>(nil)
