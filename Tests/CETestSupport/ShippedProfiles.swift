import CEDomain
import Glibc

extension TemporaryStore {
  /// Installs the profiles of `Data/jurisdictions` as published, the values of NAT filled in.
  public static func installProfiles(in store: OpenStore) throws {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
      + "/Data/jurisdictions"
    let national = text(of: folder + "/NAT.json")
    try store.database.write { tx in
      for name in ["SH-2024", "SH-2025", "SH-2026"] {
        _ = try ProfileTable.install(
          text(of: "\(folder)/\(name).json"), fallback: national, in: tx)
      }
    }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { preconditionFailure("no file at \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
