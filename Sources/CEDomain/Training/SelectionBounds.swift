/// How many credits of each subject a training wants selected (SH-4-17, SH-4-18).
///
/// Below the lower bound a timetable is marked, above the upper bound a course is refused.
public struct SelectionBounds: Hashable, Sendable {
  public let lower: SubjectCredits
  public let upper: SubjectCredits

  public init(lower: SubjectCredits, upper: SubjectCredits) {
    self.lower = lower
    self.upper = upper
  }

  /// The bounds of a package.
  ///
  /// The full package takes the profile's minima and maxima. A smaller one wants what is missing to
  /// the minima after `confirmed` credits, the sum being the package: the public subject first, the
  /// rest professional; the upper bound is `margin` above the lower one.
  public init(
    package: Credits, minima: SubjectCredits, maxima: SubjectCredits,
    confirmed: SubjectCredits = .zero, margin: Credits = Credits(10)
  ) {
    guard package < minima.total else {
      self.init(lower: minima, upper: maxima)
      return
    }
    let missing = max(.zero, minima.general - confirmed.general)
    let general = min(missing, package)
    let lower = SubjectCredits(professional: package - general, general: general)
    self.init(
      lower: lower,
      upper: SubjectCredits(
        professional: lower.professional + margin,
        general: lower.general + margin))
  }

  /// Whether one more course still fits under the upper bound.
  public func allow(_ selected: SubjectCredits) -> Bool {
    selected.professional <= upper.professional && selected.general <= upper.general
  }

  /// Whether both lower bounds are reached.
  public func areReached(by credits: SubjectCredits) -> Bool {
    credits.professional >= lower.professional && credits.general >= lower.general
  }

  /// For places without an upper bound.
  static let unlimited = SubjectCredits(
    professional: Credits(tenths: 9999), general: Credits(tenths: 9999))
}
