import CEDomain
import FoundationEssentials

@testable import CETerm

extension PeopleWalk {
  /// The shipped rules of Shanghai for this year and the year that is made up for.
  static func installProfiles(in store: OpenStore) throws {
    let fallback = try profile("NAT")
    for name in ["SH-2025", "SH-2026"] {
      let text = try profile(name)
      try store.database.write { tx in
        _ = try ProfileTable.install(text, fallback: fallback, in: tx)
      }
    }
  }

  private static func profile(_ name: String) throws -> String {
    let root = #filePath.split(separator: "/").dropLast(5).reduce("") { $0 + "/" + $1 }
    let data = try Data(contentsOf: URL(filePath: "\(root)/Data/jurisdictions/\(name).json"))
    return String(decoding: data, as: UTF8.self)
  }
}
