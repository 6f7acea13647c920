/// What a profile says about its place (POL-A, POL-K-04).
public struct PlacePolicy: Hashable, Sendable {
  public let code: String
  public let territory: DataText
  public let platform: DataText
  public let urls: [String]
  public let authority: DataText
  public let organiser: DataText
  /// Years the seeds speak of (POL-A-02).
  public let statedYears: [Int]
  /// Beginnings of the division codes that belong here, and of those that do not: 44, but not 4403.
  public let regions: [String]
  public let excludedRegions: [String]

  init(_ fields: ProfileFields) throws(ProfileError) {
    code = try fields.text("profile.code")
    territory = try fields.words("profile.territory")
    platform = try fields.words("profile.platform")
    urls = try fields.texts("profile.urls")
    authority = try fields.words("profile.authority")
    organiser = try fields.words("profile.organiser")
    statedYears = try fields.integers("profile.years")
    let region = try fields.record("profile.regions")
    regions = try region.texts("within")
    excludedRegions = try region.texts("without")
  }

  /// Whether the people of a division belong to this profile.
  public func covers(division: String) -> Bool {
    regions.contains(where: division.hasPrefix)
      && !excludedRegions.contains(where: division.hasPrefix)
  }
}
