/// How many credits a year wants (POL-B).
public struct CreditPolicy: Hashable, Sendable {
  public let totalMinimum: Credits
  /// The least of each subject (POL-B-02, POL-B-03).
  public let minima: SubjectCredits
  /// The most that can be selected of each subject in the full package; nil for no limit.
  public let selectMaxima: SubjectCredits?
  public let carriesOver: Bool
  public let isNationwide: Bool
  public let firstYear: FirstYearRule
  public let level: LevelRule
  /// 1: credits have one decimal (POL-B-05).
  public let decimals: Int
  /// Words about minutes and credits; credits are never computed from minutes (SH-8-10).
  public let minutesPerCredit: DataText?
  public let subjects: DataText

  /// The first year in which somebody has the duty (POL-B-09).
  public enum FirstYearRule: String, Hashable, Sendable, CaseIterable {
    case yearAfterQualification = "year_after_qualification"
  }

  /// Which courses somebody may take (POL-B-10).
  public enum LevelRule: String, Hashable, Sendable, CaseIterable {
    /// The own level and all higher ones.
    case ownAndAbove = "own_and_above"
    case all
    case ownRecommended = "own_recommended"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    totalMinimum = try fields.credits("credit.total_min")
    minima = SubjectCredits(
      professional: try fields.credits("credit.professional_min"),
      general: try fields.credits("credit.public_min"))
    selectMaxima = try fields.optional("credit.select_max") { fields, key throws(ProfileError) in
      let most = try fields.record(key)
      return SubjectCredits(
        professional: try most.credits("professional"), general: try most.credits("public"))
    }
    carriesOver = try fields.flag("credit.carry_over")
    isNationwide = try fields.record("credit.validity").flag("nationwide")
    firstYear = try fields.code("credit.first_year_rule")
    level = try fields.code("credit.level_rule")
    decimals = try fields.count("credit.decimals")
    minutesPerCredit = try fields.optional("credit.minutes_per_credit") {
      fields, key throws(ProfileError) in try fields.words(key)
    }
    subjects = try fields.words("credit.subject_codes")
  }

  /// 达标: total and both subjects reach their minima (OV-9-08).
  public func isMet(by credits: SubjectCredits) -> Bool {
    credits.total >= totalMinimum && credits.professional >= minima.professional
      && credits.general >= minima.general
  }
}
