/// One offer of a training year: so many credits for so much money (SH-4-01…06).
public struct TrainingPackage: Hashable, Sendable {
  public let credits: Credits
  public let price: Money
  /// The package that stands chosen when the page opens.
  public let isPreselected: Bool

  public init(credits: Credits, price: Money, isPreselected: Bool) {
    self.credits = credits
    self.price = price
    self.isPreselected = isPreselected
  }
}

/// The packages a person may choose from for one year.
public struct PackageOffer: Hashable, Sendable {
  public let year: Int
  public let packages: [TrainingPackage]
  /// What the national record already counts for the year; shown beside the question whether the
  /// person is entitled to a smaller package (SH-4-03).
  public let confirmed: SubjectCredits

  /// A smaller package wants the person's word that credits are offset; nothing is blocked.
  public func needsConfirmation(_ package: TrainingPackage) -> Bool {
    package.credits < largest
  }

  public var preselected: TrainingPackage? {
    packages.first(where: \.isPreselected) ?? packages.first
  }

  private var largest: Credits { packages.map(\.credits).max() ?? .zero }
}
