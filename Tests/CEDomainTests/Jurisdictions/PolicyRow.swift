import CEDomain
import Testing

/// One row of specification 06: a key and its value in each column.
struct PolicyRow: Sendable, CustomTestStringConvertible {
  let id: String
  let key: String
  private(set) var columns: [ShippedProfile: ProfileValue] = [:]
  var testDescription: String { "\(id) \(key)" }

  static let all: [PolicyRow] = {
    var rows: [PolicyRow] = []
    for line in table.split(separator: "\n") {
      guard let equals = line.firstRange(of: " = ") else {
        let parts = line.split(separator: " ").map(String.init)
        rows.append(PolicyRow(id: parts[0], key: parts[1]))
        continue
      }
      let value = value(String(line[equals.upperBound...]))
      for column in line[..<equals.lowerBound].split(separator: " ") {
        for profile in profiles(of: column) { rows[rows.count - 1].columns[profile] = value }
      }
    }
    return rows
  }()

  private static func profiles(of column: Substring) -> [ShippedProfile] {
    switch column {
    case "NAT": [.nationwide]
    case "SH": [.shanghai, .shanghai2025]
    case "HEN": [.henan]
    case "SX": [.shanxi]
    case "GD": [.guangdong]
    default: preconditionFailure("no such column: \(column)")
    }
  }

  private static func value(_ text: String) -> ProfileValue? {
    try? ProfileDraft(text: .profile(values: #""profile.code": \#(text)"#)).values["profile.code"]
  }
}
