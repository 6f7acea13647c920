/// The regions a department lies in, as the queues' indexes hold them.
struct RegionKeys: Hashable {
  let city: String
  let province: String

  init(_ department: String) {
    city = String(department.prefix(4))
    province = String(department.prefix(2))
  }
}

/// How far a reviewer's queue reaches: the same as ``Authority`` says, as a range of an index.
enum QueueReach: Hashable, Sendable {
  case everywhere
  case province(String)
  case city(String)
  case county(String)

  /// The reach of a division's code; the empty code has no limit.
  init(region: String) {
    var prefix = Substring(region)
    while prefix.hasSuffix("00") { prefix = prefix.dropLast(2) }
    switch prefix.utf8.count {
    case 0: self = .everywhere
    case 1...2: self = .province(String(prefix))
    case 3...4: self = .city(String(prefix))
    default: self = .county(String(prefix))
    }
  }

  /// The first digits every department in reach has.
  var prefix: String {
    switch self {
    case .everywhere: ""
    case .province(let digits), .city(let digits), .county(let digits): digits
    }
  }
}
