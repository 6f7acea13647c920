/// What the profile of one training year says about enrolment and purchase, as of one day
/// (POL-B, C, D, F, G).
public struct TrainingPolicy: Sendable {
  public let jurisdiction: String
  public let year: Int
  /// The profile's version, stored with what is made under it (POL-K-02).
  public let version: Int
  /// Whether the national collection must be approved before (POL-H-03).
  public let isCollectionRequired: Bool
  /// When one can enrol for the year; nil when it can never be enrolled for any more.
  public let enrol: DayWindow?
  /// When the year's training can be bought and studied: its own window, or the make-up window
  /// once the year is over.
  public let study: DayWindow
  public let isMakeUp: Bool
  public let credit: CreditPolicy
  public let package: PackagePolicy
  public let payment: PaymentPolicy
  public let invoice: InvoicePolicy
  public let refund: RefundPolicy
  /// Those that are in the store and not suspended (SH-3-12, ROL-4-18).
  public let institutions: [InstitutionOffer]

  public func package(of credits: Credits) -> TrainingPackage? {
    package.packages.first { $0.credits == credits }
  }

  /// `2025年度上海市会计人员继续教育网上学习 (90学分)` (SH-4-09).
  public func trainingName(for credits: Credits) -> String {
    package.trainingName(year: year, credits: credits).chinese
  }

  public func bounds(of credits: Credits, confirmed: SubjectCredits) -> SelectionBounds {
    SelectionBounds(
      package: credits, minima: credit.minima,
      maxima: credit.selectMaxima ?? SelectionBounds.unlimited, confirmed: confirmed,
      margin: package.margin)
  }
}
