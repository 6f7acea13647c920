import CEDomain

/// Words of the journey: what to do next, why a step has to wait, what is still missing.
enum JourneyText {
  /// The one next thing, as an invitation.
  static func action(_ action: Journey.Action) -> Phrase {
    switch action {
    case .signIn: Phrase("登录平台", "Sign in")
    case .collect: Phrase("到全国平台完成信息采集", "Complete the information collection")
    case .enrol: Phrase("报名", "Enrol")
    case .choosePackage: Phrase("选购培训", "Choose a training")
    case .pay: Phrase("支付订单", "Pay the order")
    case .selectCourses: Phrase("选课", "Choose courses")
    case .study: Phrase("学习课程", "Study")
    case .evaluateCourses: Phrase("评价已学完的课程", "Evaluate your finished courses")
    case .evaluateOverall: Phrase("填写综合评价（必填）", "Fill in the overall evaluation (required)")
    case .resumeExam: Phrase("回到正在进行的考试", "Go back to the exam in progress")
    case .takeExam: Phrase("参加考试", "Take the exam")
    case .applyForCredits:
      Phrase(
        "下载培训证明，到全国平台申请学分", "Get the certificate; apply for the credits"
      )
    case .waitForCredits: Phrase("等待学分确认，可查看培训证明", "Wait for the credits; see your certificate")
    case .viewCertificate: Phrase("查看培训证明", "See your certificate")
    }
  }

  /// Why the step has to wait.
  static func blocked(by fact: Journey.Fact) -> Phrase {
    switch fact {
    case .signedIn: Phrase("请先登录", "Sign in first")
    case .collectionApproved: EntryText.collectionMissing
    case .enrolWindowOpen: Phrase("该年度目前不开放报名", "Enrolment for this year is not open now")
    case .enrolled: Phrase("请先报名", "Enrol first")
    case .orderPlaced: Phrase("请先选购培训", "Choose a training first")
    case .paid: Phrase("请先支付订单", "Pay the order first")
    case .studyWindowOpen:
      Phrase("该年度目前不在学习期间，课表只能查看", "The study period is not open; the timetable can only be read")
    case .coursesSelected: Phrase("请先选够规定学分的课程", "Choose enough courses first")
    // SH-7-02
    case .creditsCompleted: Phrase("请先完成规定学分的课程学习", "Complete the required credits first")
    case .coursesEvaluated: Phrase("请先完成课程评价", "Evaluate your courses first")
    case .overallEvaluated: Phrase("请先完成综合评价", "Fill in the overall evaluation first")
    case .examWindowOpen: Phrase("该年度的考试已经截止", "The exam of this year is closed")
    case .examInProgress: Phrase("没有正在进行的考试", "No exam is in progress")
    case .examPassed: Phrase("请先通过考试", "Pass the exam first")
    case .makeUpYear: Phrase("不是补学年度", "This is not a make-up year")
    case .creditsConfirmed: Phrase("学分尚未确认", "The credits are not confirmed yet")
    }
  }

  /// What stands beside a step: where it is, in figures.
  static func detail(of step: Journey.Step, in year: LearnerYear) -> Phrase? {
    let done = Set(step.done)
    if done.contains(.collectionApproved) { return EntryText.state(of: year.national.collection) }
    if done.contains(.creditsCompleted), let report = year.report {
      return credits(report)
    }
    if done.contains(.enrolled), let study = year.study {
      return Phrase(
        "学习期限 \(study.opens) 至 \(study.closes)", "study \(study.opens) to \(study.closes)")
    }
    if done.contains(.paid) {
      if let training = year.training { return HomeText.package(training.package) }
      return year.unpaid.first.map { unpaid($0, count: year.unpaid.count) }
    }
    if done.contains(.overallEvaluated), let report = year.report, !report.isEvaluated {
      guard report.evaluationsMissing > 0 else {
        return Phrase("综合评价未填", "overall evaluation missing")
      }
      return Phrase(
        "课程评价还差 \(report.evaluationsMissing) 门，综合评价未填",
        "\(report.evaluationsMissing) courses, overall missing")
    }
    if done.contains(.examPassed), let best = year.training?.bestScore {
      let score = Credits(tenths: best).long
      return Phrase("最高成绩 \(score) 分", "best score \(score)")
    }
    if done.contains(.creditsConfirmed), let item = year.credits { return confirmation(item) }
    return nil
  }

  /// When the credits can be queried (SH-8-01), or that the person applies for them (SH-8-03).
  private static func confirmation(_ item: SyncItem) -> Phrase {
    let due = ClockTime(of: item.dueAt).day
    switch item.state {
    case .pending:
      return Phrase("\(due) 起可在全国平台查询", "recorded from \(due)")
    case .synced: return Phrase("已同步到全国平台", "in the national record")
    case .awaitingApplication:
      return Phrase("请到全国平台提交继续教育学分申请", "apply on the national platform")
    case .failed: return Phrase("同步失败，平台正在处理", "failed; being dealt with")
    }
  }

  private static func credits(_ report: TimetableReport) -> Phrase {
    let professional =
      "\(report.completed.professional.short)/\(report.bounds.lower.professional.short)"
    let general = "\(report.completed.general.short)/\(report.bounds.lower.general.short)"
    return Phrase(
      "已完成 专业 \(professional)，公需 \(general) 学分",
      "prof. \(professional), public \(general)")
  }

  private static func unpaid(_ order: Order, count: Int) -> Phrase {
    count == 1
      ? Phrase(
        "订单 \(order.number) 待支付 \(order.amount.text)",
        "order \(order.number) to pay, \(order.amount.text)")
      : Phrase("\(count) 个订单待支付", "\(count) orders to pay")
  }

  /// What is missing this year, in plain numbers; empty when nothing is.
  static func missing(
    in year: LearnerYear, under profile: JurisdictionProfile
  ) -> [Missing] {
    guard let report = year.report else {
      return year.training == nil ? missingBeforePurchase(year, profile) : []
    }
    guard !year.isFinished else { return [] }
    let lower = report.bounds.lower
    var parts = CourseSubject.allCases.compactMap { subject in
      credits(
        of: subject, toStudy: lower[subject] - report.completed[subject],
        toChoose: lower[subject] - report.selected[subject])
    }
    if let left = toEvaluate(report) { parts.append(Missing(evaluations, left)) }
    return parts + [exam]
  }

  /// A thing that is missing and how much of it.
  struct Missing {
    let name: Phrase
    let amount: Phrase

    init(_ name: Phrase, _ amount: Phrase) {
      self.name = name
      self.amount = amount
    }
  }

  private static let evaluations = Phrase("评价问卷", "Evaluations")
  private static let exam = Missing(Phrase("在线考试", "Exam"), Phrase("待通过", "to pass"))

  private static func missingBeforePurchase(
    _ year: LearnerYear, _ profile: JurisdictionProfile
  ) -> [Missing] {
    var parts: [Missing] = []
    if year.enrolment == nil {
      parts.append(Missing(Phrase("培训报名", "Enrolment"), Phrase("待报名", "to do")))
    }
    parts.append(
      Missing(
        Phrase("选购培训", "Training"),
        year.unpaid.isEmpty ? Phrase("待选购", "to choose") : Phrase("待支付", "to pay")))
    let minima = profile.credit.minima
    parts += CourseSubject.allCases.compactMap { subject in
      credits(of: subject, toStudy: minima[subject], toChoose: .zero)
    }
    return parts + [Missing(evaluations, Phrase("待填写", "to fill in")), exam]
  }

  private static func credits(
    of subject: CourseSubject, toStudy: Credits, toChoose: Credits
  ) -> Missing? {
    guard toStudy > .zero || toChoose > .zero else { return nil }
    let name = StudyText.name(of: subject)
    guard toChoose > .zero else {
      return Missing(
        name, Phrase("\(toStudy.short) 学分待学", "\(toStudy.short) credits left"))
    }
    return Missing(
      name,
      Phrase(
        "\(toStudy.short) 学分待学，\(toChoose.short) 待选",
        "\(toStudy.short) left, choose \(toChoose.short)"))
  }

  private static func toEvaluate(_ report: TimetableReport) -> Phrase? {
    let count = report.evaluationsMissing
    let courses = Phrase("课程 \(count) 门", count == 1 ? "1 course" : "\(count) courses")
    return switch (count > 0, report.isEvaluated) {
    case (true, true): courses
    case (true, false): courses + Phrase("、综合评价", ", overall")
    case (false, false): Phrase("综合评价", "the overall one")
    case (false, true): nil
    }
  }
}
