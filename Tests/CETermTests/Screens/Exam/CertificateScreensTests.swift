import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Certificate screens")
struct CertificateScreensTests {
  /// The hall after a passed exam.
  private func passed(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> ExamWalk {
    let scene = try ExamStoreScene(store: TemporaryStore.inMemory(isDemo: true))
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(70, of: attempt)
    try scene.handIn(attempt)
    return try ExamWalk(rows: rows, columns: columns, language: language, scene: scene)
  }

  @Test("SH-8-07 SH-8-08 SH-8-12: one document, with the report's title and all its fields")
  func fields() throws {
    let walk = try passed()
    walk.press("c")
    #expect(walk.shows("培训证明"))
    #expect(walk.shows("上海国家会计学院远程教育网学习报告"))
    #expect(walk.shows("2025年度上海市会计人员继续教育网上学习"))
    for field in [
      "姓名", "身份证号", "培训年度", "培训起止时间", "专业科目完成", "公需科目完成", "综合考试成绩",
    ] {
      #expect(walk.shows(field), "\(field)")
    }
  }

  @Test("SH-8-11: the foot has the day of issue, who issued it and where it is verified")
  func foot() throws {
    let walk = try passed()
    walk.press("c")
    #expect(walk.shows("2025-08-29"))
    #expect(walk.shows("上海国家会计学院"))
    #expect(walk.shows("验证码"))
  }

  @Test("SH-7-10: the result names the score, the verdict, the best score and both ways on")
  func result() throws {
    let walk = try ExamWalk()
    walk.enterExam()
    walk.press("as<Tab><Enter>")
    #expect(walk.shows("考试结果"))
    #expect(walk.shows("不合格"))
    #expect(walk.shows("最高成绩"))
    #expect(walk.shows("再考一次"))
    #expect(walk.shows("返回"))
  }

  @Test("SH-8-06…08: the certificate shows its fields, the courses, and the code in letters")
  func pages() throws {
    let walk = try passed()
    walk.press("c")
    #expect(walk.shows("8.1 培训证明"))
    #expect(walk.shows("10000001"))
    #expect(walk.shows(ExamStoreScene.document))
    #expect(walk.shows("2025-09-19 起可"))
    walk.press("<Tab>")
    #expect(walk.shows("共 12 门课程"))
    walk.press("<Tab>")
    #expect(walk.shows("验证码"))
  }

  @Test("SH-8-13: anybody verifies it by the twelve letters, masked")
  func verification() throws {
    let walk = try passed()
    let certificate = try #require(
      try Certificates(store: walk.scene.store).certificate(
        of: walk.scene.training, by: walk.scene.learner))
    let context = walk.app.context
    context.actor = nil
    let app = App(context: context) { VerificationScreen(context: $0) }
    for event in keys("\(certificate.code.printed)<Enter>") { app.handle(event, at: walk.now) }
    let text = app.frame(for: walk.terminal).text.joined(separator: "\n")
    #expect(text.contains("有效"))
    #expect(text.contains("欧**"))
    #expect(!text.contains(ExamStoreScene.document))
  }

  @Test("SH-8-13: a wrong code says how many tries are left")
  func wrongCode() throws {
    let walk = try passed()
    let app = App(context: walk.app.context) { VerificationScreen(context: $0) }
    for event in keys("222222222222<Enter>") { app.handle(event, at: walk.now) }
    let text = app.frame(for: walk.terminal).text.joined(separator: "\n")
    #expect(text.contains("还可以再试 4 次"))
  }

  @Test("before the pass the certificate key says why it does not work")
  func notYet() throws {
    let walk = try ExamWalk()
    walk.press("c")
    #expect(walk.shows("考试合格后可以查看培训证明"))
  }

  @Test(
    "the certificate at both sizes and in both languages",
    arguments: [(24, 80), (20, 60)], Language.allCases)
  func goldens(size: (Int, Int), language: Language) throws {
    let walk = try passed(rows: size.0, columns: size.1, language: language)
    walk.press("c")
    assertScreen(walk.screen, "certificate-\(size.1)x\(size.0)-\(language.rawValue)")
  }
}

@Suite("Exam screens: goldens")
struct ExamGoldenTests {
  private static let sizes = [(24, 80), (20, 60)]

  private func name(_ screen: String, _ size: (Int, Int), _ language: Language) -> String {
    "\(screen)-\(size.1)x\(size.0)-\(language.rawValue)"
  }

  private func walk(_ size: (Int, Int), _ language: Language) throws -> ExamWalk {
    try ExamWalk(rows: size.0, columns: size.1, language: language)
  }

  @Test("the hall", arguments: sizes, Language.allCases)
  func hall(size: (Int, Int), language: Language) throws {
    assertScreen(try walk(size, language).screen, name("exam-hall", size, language))
  }

  @Test("the identity check and the confirmation", arguments: sizes, Language.allCases)
  func confirmation(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.press("<Enter>")
    assertScreen(walk.screen, name("exam-identity", size, language))
    walk.press("<Esc>m")
    assertScreen(walk.screen, name("exam-confirmation", size, language))
  }

  @Test("the paper with answers, flags and the map", arguments: sizes, Language.allCases)
  func paper(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.enterExam()
    walk.press("anbmnng41<Enter>ac")
    assertScreen(walk.screen, name("exam-paper", size, language))
  }

  @Test("the overview and handing in", arguments: sizes, Language.allCases)
  func handIn(size: (Int, Int), language: Language) throws {
    let walk = try walk(size, language)
    walk.enterExam()
    walk.press("anbmg")
    assertScreen(walk.screen, name("exam-overview", size, language))
    walk.press("<Esc>s")
    assertScreen(walk.screen, name("exam-hand-in", size, language))
    walk.press("<Tab><Enter>")
    assertScreen(walk.screen, name("exam-result", size, language))
  }
}
