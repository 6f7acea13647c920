/// What is sold and how courses are chosen (POL-D-01…10).
public struct PackagePolicy: Hashable, Sendable {
  /// The offers, largest first; empty where each course is sold by itself.
  public let packages: [TrainingPackage]
  /// The price of one credit where each course is sold by itself.
  public let pricePerCredit: Money?
  public let perYear: PerYear
  public let freePublic: FreePublic
  public let sets: Sets
  public let bounds: Bounds
  /// How far the upper bound of a smaller package lies above its lower one (SH-4-18).
  public let margin: Credits
  public let hasCompulsoryCourses: Bool
  public let hasPreview: Bool
  public let removal: Removal
  /// `{year}` and `{credits}` stand for what they name (SH-4-09).
  private let trainingNamePattern: DataText

  public enum PerYear: String, Hashable, Sendable, CaseIterable {
    case one
    case several
    case oneEnrolment = "one_enrolment"
    case onePerType = "one_per_type"
  }

  public enum FreePublic: String, Hashable, Sendable, CaseIterable {
    case included
    case yes
    case no
  }

  public enum Sets: String, Hashable, Sendable, CaseIterable {
    case recommended
    case oneKey = "one_key"
    case none
  }

  public enum Bounds: String, Hashable, Sendable, CaseIterable {
    /// Lower and upper bounds by package (SH-4-17, SH-4-18).
    case packageRange = "package_range"
    case minimum
    case beforePayment = "before_payment"
    case none
  }

  /// Until when a chosen course can be taken out again.
  public enum Removal: String, Hashable, Sendable, CaseIterable {
    case atZeroProgress = "at_zero_progress"
    case belowTenPercent = "below_ten_percent"
    case whileUnpaid = "while_unpaid"
    case whileUnheard = "while_unheard"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    let chosen = try fields.texts("package.default")
    let prices = try fields.record("package.price")
    var packages: [TrainingPackage] = []
    for offer in try fields.records("package.list") {
      let code = try offer.text("code")
      packages.append(
        TrainingPackage(
          credits: try offer.credits("credits"), price: try prices.money(code),
          isPreselected: chosen.contains(code)))
    }
    self.packages = packages.sorted { $0.credits > $1.credits }
    pricePerCredit = prices.has("per_credit") ? try prices.money("per_credit") : nil
    perYear = try fields.code("package.one_per_year")
    freePublic = try fields.code("package.free_public")
    sets = try fields.code("package.sets")
    bounds = try fields.code("select.bounds")
    margin = try fields.credits("select.margin")
    hasCompulsoryCourses = try fields.flag("select.must_course")
    hasPreview = try fields.flag("select.preview")
    removal = try fields.code("select.remove_rule")
    trainingNamePattern = try fields.words("training.name")
  }

  /// “2025年度上海市会计人员继续教育网上学习 (60学分)” (SH-4-09).
  public func trainingName(year: Int, credits: Credits) -> DataText {
    func filled(_ pattern: String) -> String {
      pattern.split(separator: "{", omittingEmptySubsequences: false).reduce(into: "") {
        text, part in
        if part.hasPrefix("year}") {
          text += String(year) + part.dropFirst(5)
        } else if part.hasPrefix("credits}") {
          text += credits.short + part.dropFirst(8)
        } else {
          text += part
        }
      }
    }
    return DataText(
      chinese: filled(trainingNamePattern.chinese), english: filled(trainingNamePattern.english))
  }
}
