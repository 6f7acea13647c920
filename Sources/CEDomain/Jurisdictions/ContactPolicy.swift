/// Whom to ask (POL-H-07…10).
public struct ContactPolicy: Hashable, Sendable {
  public let hotlines: [Line]
  public let online: [Line]
  /// Numbers of the departments; empty where the seeds give none.
  public let business: [Line]
  public let mobile: DataText?

  /// A number or name to reach somebody, and what for.
  public struct Line: Hashable, Sendable {
    public let address: String
    public let purpose: DataText
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    hotlines = try Self.lines("contact.hotline", fields)
    online = try Self.lines("contact.online", fields)
    business = try Self.lines("contact.business", fields)
    mobile = try fields.optional("mobile.channels") { fields, key throws(ProfileError) in
      try fields.words(key)
    }
  }

  private static func lines(_ key: String, _ fields: ProfileFields) throws(ProfileError) -> [Line] {
    var lines: [Line] = []
    for line in try fields.records(key) {
      lines.append(Line(address: try line.text("address"), purpose: try line.words()))
    }
    return lines
  }
}
