/// Credits for forms of study other than network courses (POL-J-08…15).
public struct ConversionPolicy: Hashable, Sendable {
  /// By the position of the author: alone, first, other.
  public let paper: Shares
  public let book: Shares
  public let project: Shares
  public let meetingPerDay: Credits
  /// For each subject passed or degree course admitted to.
  public let exam: Credits
  public let degree: Credits
  /// Words: the sum of what was declared.
  public let training: DataText
  public let faceToFacePerHour: Credits
  public let faceToFaceHoursPerDay: Int

  public struct Shares: Hashable, Sendable {
    public let alone: Credits
    public let first: Credits
    public let other: Credits

    init(_ key: String, _ fields: ProfileFields) throws(ProfileError) {
      let shares = try fields.record(key)
      alone = try shares.credits("alone")
      first = try shares.credits("first")
      other = try shares.credits("other")
    }
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    paper = try Shares("conversion.paper", fields)
    book = try Shares("conversion.book", fields)
    project = try Shares("conversion.project", fields)
    meetingPerDay = try fields.credits("conversion.meeting")
    exam = try fields.credits("conversion.exam")
    degree = try fields.credits("conversion.degree")
    training = try fields.words("conversion.training")
    faceToFacePerHour = try fields.credits("f2f.credits_per_hour")
    faceToFaceHoursPerDay = try fields.count("f2f.max_hours_per_day")
  }
}
