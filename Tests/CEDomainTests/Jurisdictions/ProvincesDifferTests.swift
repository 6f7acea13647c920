import CEDomain
import Testing

/// The same thing done differently in each province: differences are data, never code (SH-10).
@Suite("Provinces differ by their profiles alone")
struct ProvincesDifferTests {
  private let shanghai: JurisdictionProfile
  private let henan: JurisdictionProfile
  private let shanxi: JurisdictionProfile
  private let guangdong: JurisdictionProfile

  init() throws {
    shanghai = try ShippedProfile.shanghai2025.profile()
    henan = try ShippedProfile.henan.profile()
    shanxi = try ShippedProfile.shanxi.profile()
    guangdong = try ShippedProfile.guangdong.profile()
  }

  @Test("SH-10-01: a comprehensive exam without limit of tries here, public only there, or none")
  func exam() {
    #expect(shanghai.exam.kind == .comprehensive)
    #expect(shanghai.exam.attempts == nil)
    #expect(shanghai.exam.scoreRule == .highest)
    #expect(guangdong.exam.kind == .publicSubject)
    #expect(guangdong.exam.attempts == 3)
    #expect(henan.exam.kind == .none)
    #expect(shanxi.exam.kind == .none)
  }

  @Test("SH-10-02: evaluations open the exam here and are asked for nowhere else")
  func evaluation() {
    #expect(shanghai.exam.gate.contains(.courseEvaluations))
    #expect(shanghai.exam.gate.contains(.overallEvaluation))
    for other in [henan, shanxi, guangdong] {
      #expect(!other.evaluation.isCourseRequired)
      #expect(!other.evaluation.isOverallRequired)
    }
  }

  @Test("SH-10-03: credits reach the upper record after their own delay")
  func delay() {
    #expect(shanghai.confirmation.delay == .workingDays(15))
    #expect(henan.confirmation.delay == .hours(24))
    #expect(shanxi.confirmation.route == .automatic)
    #expect(guangdong.confirmation.route == .institutionThenFinance)
  }

  @Test("SH-10-04: make-up credits by application here, by themselves in Shanxi, else not at all")
  func makeUp() {
    #expect(shanghai.window.makeUpCredits == .application)
    #expect(shanghai.window.makeUpYears == [2024])
    #expect(shanxi.window.makeUpCredits == .automatic)
    #expect(shanxi.window.makeUpYears.sorted() == [2024, 2025])
    #expect(henan.window.makeUpYears.isEmpty)
    #expect(guangdong.window.makeUpYears.isEmpty)
  }

  @Test("SH-10-05: half a yuan a credit by package here, by course or by kind elsewhere")
  func price() {
    for package in shanghai.package.packages {
      #expect(package.price.fen * 10 == package.credits.tenths * 50)
    }
    #expect(henan.package.packages.isEmpty)
    #expect(henan.package.pricePerCredit == Money(fen: 50))
    #expect(guangdong.package.packages.map(\.price).max() == Money(fen: 9000))
  }

  @Test("SH-10-06: bounds by package here, minima with compulsory courses in Guangdong")
  func selection() {
    #expect(shanghai.package.bounds == .packageRange)
    #expect(!shanghai.package.hasCompulsoryCourses)
    #expect(guangdong.package.hasCompulsoryCourses)
    #expect(guangdong.package.sets == .oneKey)
  }

  @Test("SH-10-07: one institution a year here, several in Henan, a list by region in Guangdong")
  func institution() {
    #expect(shanghai.institution.selection == .onePerYear)
    #expect(henan.institution.selection == .oneOrMore)
    #expect(guangdong.institution.selection == .byRegion)
  }

  @Test("SH-10-08: the institution's study report here, the province's or the HR bureau's there")
  func certificate() {
    #expect(shanghai.certificate.kind == .studyReport)
    #expect(henan.certificate.kind == .province)
    #expect(guangdong.certificate.kind == .humanResources)
    #expect(shanxi.certificate.kind == .none)
  }
}
