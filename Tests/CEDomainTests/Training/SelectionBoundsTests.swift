import CEDomain
import Testing

@Suite("SelectionBounds")
struct SelectionBoundsTests {
  private let minima = SubjectCredits(professional: Credits(60), general: Credits(30))
  private let maxima = SubjectCredits(professional: Credits(70), general: Credits(40))

  private func bounds(_ package: Int, confirmed: SubjectCredits = .zero) -> SelectionBounds {
    SelectionBounds(
      package: Credits(package), minima: minima, maxima: maxima, confirmed: confirmed)
  }

  private func subjects(_ professional: Int, _ general: Int) -> SubjectCredits {
    SubjectCredits(professional: Credits(professional), general: Credits(general))
  }

  @Test("SH-4-17: the full package wants 60-70 and 30-40")
  func fullPackage() {
    #expect(bounds(90).lower == subjects(60, 30))
    #expect(bounds(90).upper == subjects(70, 40))
  }

  @Test(
    "SH-4-18: without confirmed credits a smaller package is package-30 and 30, ten above",
    arguments: [(60, 30), (50, 20), (30, 0)])
  func smallerPackage(package: Int, professional: Int) {
    #expect(bounds(package).lower == subjects(professional, 30))
    #expect(bounds(package).upper == subjects(professional + 10, 40))
  }

  @Test("SH-4-18: confirmed public credits leave the rest to the professional subject")
  func confirmedPublic() {
    #expect(bounds(60, confirmed: subjects(0, 30)).lower == subjects(60, 0))
    #expect(bounds(60, confirmed: subjects(0, 20)).lower == subjects(50, 10))
  }

  @Test("SH-4-18: confirmed professional credits leave the package to what is missing")
  func confirmedProfessional() {
    #expect(bounds(60, confirmed: subjects(30, 0)).lower == subjects(30, 30))
    #expect(bounds(30, confirmed: subjects(60, 0)).lower == subjects(0, 30))
  }

  @Test("SH-4-18: the lower bounds always sum to the package", arguments: [30, 50, 60])
  func sum(package: Int) {
    for general in stride(from: 0, through: 50, by: 5) {
      let lower = bounds(package, confirmed: subjects(10, general)).lower
      #expect(lower.total == Credits(package))
    }
  }

  @Test("SH-4-17, POL-K-05: a tenth of a credit above the upper bound is refused")
  func upperEdge() {
    let at = subjects(70, 40)
    let above = SubjectCredits(professional: Credits(tenths: 701), general: Credits(40))
    #expect(bounds(90).allow(at))
    #expect(!bounds(90).allow(above))
  }

  @Test("SH-4-17, POL-K-05: a tenth of a credit below the lower bound is not reached")
  func lowerEdge() {
    let below = SubjectCredits(professional: Credits(60), general: Credits(tenths: 299))
    #expect(bounds(90).areReached(by: subjects(60, 30)))
    #expect(!bounds(90).areReached(by: below))
  }
}
