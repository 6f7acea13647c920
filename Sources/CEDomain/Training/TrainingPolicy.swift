/// What a jurisdiction's profile of one year says about enrolment and purchase (POL-B, C, D, F, G).
public struct TrainingPolicy: Hashable, Sendable {
  public let jurisdiction: String
  public let year: Int
  /// The profile's version, stored with what is made under it (POL-K-02).
  public let version: Int
  /// Whether the national collection must be approved before (POL-H-03).
  public let isCollectionRequired: Bool
  public let enrol: DayWindow
  public let study: DayWindow
  /// The earlier years that may be made up for while this year runs.
  public let makeUpYears: [Int]
  /// When this year itself may be made up for: in the year after it.
  public let makeUp: DayWindow?
  public let minima: SubjectCredits
  public let maxima: SubjectCredits
  public let packages: [TrainingPackage]
  public let institutions: [InstitutionOffer]
  public let paymentMethods: [PaymentMethod]
  /// Working days until a decided refund must be back (POL-F-03).
  public let refundDays: Int
  /// `{年度}` and `{学分}` stand for year and credits (SH-4-09).
  public let namePattern: String

  /// When the year's training can be bought and studied, seen from `today`: its own window, or the
  /// make-up window once the year is over.
  public func window(on today: CalendarDay) -> DayWindow {
    guard today.year > year, let makeUp else { return study }
    return makeUp
  }

  public func package(of credits: Credits) -> TrainingPackage? {
    packages.first { $0.credits == credits }
  }

  /// `2025年度上海市会计人员继续教育网上学习 (90学分)` (SH-4-09).
  public func trainingName(for package: Credits) -> String {
    namePattern.filling("{年度}", with: String(year)).filling("{学分}", with: package.short)
  }

  public func bounds(of package: Credits, confirmed: SubjectCredits) -> SelectionBounds {
    SelectionBounds(package: package, minima: minima, maxima: maxima, confirmed: confirmed)
  }
}

extension String {
  /// The text with each `mark` replaced.
  func filling(_ mark: String, with text: String) -> String {
    guard !mark.isEmpty else { return self }
    let pattern = Array(mark.utf8)
    var output: [UInt8] = []
    var rest = Array(utf8)[...]
    while !rest.isEmpty {
      if rest.starts(with: pattern) {
        output += Array(text.utf8)
        rest = rest.dropFirst(pattern.count)
      } else {
        output.append(rest.removeFirst())
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
