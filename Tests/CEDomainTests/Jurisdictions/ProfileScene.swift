import CEDomain
import FoundationEssentials

/// The shipped profiles, read from `Data/jurisdictions`.
enum ShippedProfile: String, CaseIterable, Sendable {
  case nationwide = "NAT"
  case shanghai2024 = "SH-2024"
  case shanghai2025 = "SH-2025"
  case shanghai = "SH-2026"
  case henan = "HEN-2025"
  case shanxi = "SX-2026"
  case guangdong = "GD-2021"

  func text() throws -> String {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    let path = root + "/Data/jurisdictions/\(rawValue).json"
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  func draft() throws -> ProfileDraft {
    let own = try ProfileDraft(text: text())
    return self == .nationwide
      ? own : own.resolved(over: try ProfileDraft(text: ShippedProfile.nationwide.text()))
  }

  func profile() throws -> JurisdictionProfile { try (Self.read[self] ?? draft()).profile() }

  /// Reading is cheap in a release build, not in a debug one.
  private static let read = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { shipped in
      (try? shipped.draft()).map { (shipped, $0) }
    })
}
