import CEDomain
import Testing

@Suite("Policies of a profile")
struct PolicyTests {
  @Test("POL-D-01 POL-D-03 SH-4-02 SH-4-06: four packages, largest first, 90 preselected")
  func packages() throws {
    let package = try ShippedProfile.shanghai.profile().package
    #expect(package.packages.map(\.credits.short) == ["90", "60", "50", "30"])
    #expect(package.packages.map(\.price.text) == ["¥45.00", "¥30.00", "¥25.00", "¥15.00"])
    #expect(package.packages.map(\.isPreselected) == [true, false, false, false])
    #expect(try ShippedProfile.henan.profile().package.pricePerCredit == Money(fen: 50))
  }

  @Test("SH-4-09: the name of a training")
  func trainingName() throws {
    let package = try ShippedProfile.shanghai2025.profile().package
    #expect(
      package.trainingName(year: 2025, credits: Credits(60)).chinese
        == "2025年度上海市会计人员继续教育网上学习 (60学分)")
  }

  @Test(
    "POL-B-01 POL-B-02 POL-B-03 OV-9-08 POL-K-05: a year is met at its minima, a tenth less is not",
    arguments: [
      (600, 300, true), (599, 301, false), (601, 299, false), (600, 299, false), (599, 300, false),
      (601, 301, true),
    ])
  func met(professional: Int, general: Int, isMet: Bool) throws {
    let credits = SubjectCredits(
      professional: Credits(tenths: professional), general: Credits(tenths: general))
    #expect(try ShippedProfile.shanghai.profile().credit.isMet(by: credits) == isMet)
  }

  @Test("POL-C-01 POL-C-02 POL-C-03 POL-C-04 POL-C-05: Shanghai's windows of 2026")
  func windows() throws {
    let window = try ShippedProfile.shanghai.profile().window
    #expect(window.year == DayWindow.between("2026-01-01", "2026-12-31"))
    for part in [window.enrol, window.study, window.exam] {
      #expect(part == DayWindow.between("2026-03-01", "2026-12-31"))
    }
    #expect(window.confirmUntil == nil)
    #expect(try ShippedProfile.shanxi.profile().window.confirmUntil?.description == "2026-12-31")
    let guangdong = try ShippedProfile.guangdong.profile().window
    #expect(guangdong.exam == DayWindow.between("2021-06-01", "2021-12-30"))
  }

  @Test(
    "SH-3-11 POL-C-06 POL-C-07 POL-K-05: the years open on a day",
    arguments: [
      ("2026-02-28", []), ("2026-03-01", [2026, 2025]), ("2026-12-31", [2026, 2025]),
      ("2027-01-01", []),
    ])
  func openYears(day: String, years: [Int]) throws {
    let window = try ShippedProfile.shanghai.profile().window
    #expect(window.openYears(on: try #require(CalendarDay(day))) == years)
  }

  @Test(
    "POL-C-07 POL-K-05: Shanxi's make-up window ends on 1 June",
    arguments: [
      ("2026-03-31", []), ("2026-04-01", [2026, 2025, 2024]), ("2026-06-01", [2026, 2025, 2024]),
      ("2026-06-02", [2026]),
    ])
  func makeUp(day: String, years: [Int]) throws {
    let window = try ShippedProfile.shanxi.profile().window
    #expect(window.openYears(on: try #require(CalendarDay(day))) == years)
  }

  @Test("POL-C-06 POL-C-10: 2024 is the first year that can be made up")
  func firstMakeUp() throws {
    #expect(try ShippedProfile.shanghai2024.profile().window.makeUpYears == [])
    #expect(try ShippedProfile.shanghai2025.profile().window.makeUpYears == [2024])
    #expect(try ShippedProfile.shanghai.profile().window.makeUpYears == [2025])
    #expect(try ShippedProfile.shanghai.profile().window.study(forYear: 2024) == nil)
  }

  @Test("POL-C-11: the national platform takes the current year and the open make-up years")
  func applyYears() throws {
    #expect(try ShippedProfile.nationwide.profile().window.applyYears == [2026])
    #expect(try ShippedProfile.shanghai.profile().window.applyYears == [2026, 2025])
  }

  @Test("POL-D-11: learning card and counter first, then the gateways")
  func payment() throws {
    let shanghai = try ShippedProfile.shanghai.profile().payment
    #expect(shanghai.options.map(\.method) == [.learningCard, .counter, .gateway, .gateway])
    #expect(shanghai.orderDigits == 7 && shanghai.unpaidExpiry == .never)
    let guangdong = try ShippedProfile.guangdong.profile().payment
    #expect(guangdong.options.map(\.code) == ["wechat", "alipay", "card"])
  }

  @Test("SH-7-04 SH-7-05 SH-7-06 SH-7-08: the exam's paper adds up to a hundred points")
  func exam() throws {
    let exam = try ShippedProfile.shanghai.profile().exam
    #expect(exam.sections.map(\.count) == [40, 20, 20])
    #expect(exam.sections.reduce(0) { $0 + $1.count * $1.points } == exam.full)
    #expect(exam.limit == .seconds(3600) && exam.pass == 60 && exam.attempts == nil)
  }

  @Test("SH-6-06: five items for a course, a sixth for the whole, 1 to 5, 500 characters")
  func evaluation() throws {
    let evaluation = try ShippedProfile.shanghai.profile().evaluation
    #expect(
      evaluation.courseItems.map(\.name.chinese) == [
        "教学内容", "师资水平", "教学方式", "平台体验", "服务质量",
      ])
    #expect(evaluation.overallItems.map(\.name.chinese).suffix(1) == ["总体满意度"])
    #expect(evaluation.scale == 1...5 && evaluation.commentCharacters == 500)
  }

  @Test("POL-J-01 SH-8-01 SH-8-06: fifteen working days; certificates of eight digits")
  func confirmation() throws {
    let profile = try ShippedProfile.shanghai.profile()
    #expect(profile.confirmation.delay == .workingDays(15))
    #expect(profile.certificate.digits == 8)
    #expect(profile.certificate.title?.chinese == "上海国家会计学院远程教育网学习报告")
  }

  @Test("OV-9-03: study is saved at least every five seconds")
  func study() throws {
    let study = try ShippedProfile.shanghai.profile().study
    #expect(study.saveInterval == .seconds(5))
    #expect(study.presenceInterval > study.presenceAnswer && study.idleLimit > .zero)
  }

  @Test(
    "POL-F-04 POL-K-05: the last day for an invoice",
    arguments: [
      (ShippedProfile.shanghai, "2026-12-31"), (.shanxi, "2026-02-28"), (.guangdong, "2025-12-30"),
      (.henan, "2026-05-28"),
    ])
  func invoice(shipped: ShippedProfile, last: String) throws {
    let paid = try #require(CalendarDay(shipped == .shanghai ? "2026-11-30" : "2025-11-30"))
    let day = try shipped.profile().invoice.lastDay(
      paid: paid, completed: CalendarDay("2026-02-28"))
    #expect(day?.description == last)
    #expect(try ShippedProfile.henan.profile().invoice.lastDay(paid: paid, completed: nil) == nil)
  }

  @Test("POL-G-05 POL-G-06: plan and summary fall due every year")
  func due() throws {
    let institution = try ShippedProfile.shanghai.profile().institution
    #expect(institution.planDue.day(in: 2026)?.description == "2026-12-15")
    #expect(institution.summaryDue.day(in: 2026)?.description == "2026-12-31")
  }
}

extension DayWindow {
  static func between(_ first: String, _ last: String) -> DayWindow? {
    guard let opens = CalendarDay(first), let closes = CalendarDay(last) else { return nil }
    return DayWindow(opens: opens, closes: closes)
  }
}
