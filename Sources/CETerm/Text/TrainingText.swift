import CEDomain

/// Words of the training centre: orders, packages, payment, training cards.
enum TrainingText {
  static let centre = Phrase("培训中心", "Training centre")
  static let empty = Phrase("您还没有选择任何培训，请先参加培训", "You have not chosen any training yet")
  static let emptyHint = Phrase(
    "请按 n 进入统一报名入口报名，报名后回到这里选购培训。",
    "Press n to enrol at the unified entry; then come back to buy a training.")
  static func enrolledHint(_ year: Int) -> Phrase {
    Phrase(
      "您已报名\(year)年度继续教育，按 n 选购培训。", "You are enrolled for \(year); press n to choose a package.")
  }
  static let unpaid = Phrase("未缴费订单", "Unpaid orders")
  static let noUnpaid = Phrase("暂无未缴费培训", "No unpaid training")
  static let mine = Phrase("我的培训", "My trainings")
  static let buy = Phrase("购买新培训", "Buy a training")
  static let payNow = Phrase("立刻支付", "Pay now")
  static let study = Phrase("我的课表", "My timetable")
  static let allOrders = Phrase("全部订单", "All orders")
  static let requirements = Phrase("培训要求", "Requirements")
  static let refresh = Phrase("刷新", "Refresh")
  static let next = Phrase("下一步：", "Next: ")
  static let open = Phrase("查看", "Open")
  static let doneForNow = Phrase(
    "已购培训均已完成，按回车查看课表", "all trainings are done; Enter opens the timetable")

  // MARK: Columns

  static let number = Phrase("订单号", "Order")
  static let name = Phrase("培训名称", "Training")
  static let date = Phrase("下单日期", "Date")
  static let fee = Phrase("费用", "Fee")
  static let action = Phrase("操作", "Action")
  static let state = Phrase("状态", "State")

  /// `2025年度 (60学分)` of the whole name, for the columns of a table: year and credits are what
  /// tells trainings apart.
  static func abbreviated(_ name: String) -> String {
    guard let mark = name.firstIndex(of: "度"), let bracket = name.lastIndex(of: "("),
      mark < bracket
    else { return name }
    return "\(name[...mark]) \(name[bracket...])"
  }

  static func nextPay(_ order: Order) -> Phrase {
    Phrase(
      "支付订单 \(order.number)（\(order.amount.text)）",
      "pay order \(order.number) (\(order.amount.text))")
  }

  static func nextBuy(_ year: Int) -> Phrase {
    Phrase("选购 \(year) 年度培训（按 n）", "choose a package for \(year) (press n)")
  }

  static func nextStudy(_ training: Training) -> Phrase {
    Phrase("进入我的课表学习（\(training.year)年）", "go on studying (\(training.year))")
  }

  static func heading(_ training: Training) -> Phrase {
    Phrase(
      "\(training.year)年 (\(training.package.short)学分)",
      "\(training.year) (\(training.package.short) credits)")
  }

  static func state(_ state: TrainingState) -> Phrase {
    switch state {
    case .studying: Phrase("学习中", "Studying")
    case .awaitingExam: Phrase("待考试", "Exam next")
    case .finished: Phrase("已完成", "Finished")
    case .synced: Phrase("学分已同步", "Credits recorded")
    case .awaitingApplication: Phrase("待本人申请", "Apply for credits")
    case .refunded: Phrase("已退款", "Refunded")
    }
  }

  static func state(_ state: OrderState) -> Phrase {
    switch state {
    case .awaitingPayment: Phrase("待支付", "Unpaid")
    case .paid: Phrase("已支付", "Paid")
    case .completed: Phrase("已完成", "Completed")
    case .cancelled: Phrase("已取消", "Cancelled")
    case .voided: Phrase("已关闭", "Closed")
    case .refunded: Phrase("已退款", "Refunded")
    }
  }

  /// 培训报告 in two lines (SH-4-16); `!` marks what is below the requirement.
  static func report(_ report: TrainingReport) -> [Phrase] {
    func mark(_ value: Credits, _ least: Credits) -> String {
      value < least ? "\(value.short) ⚠" : value.short
    }
    let (lower, upper) = (report.bounds.lower, report.bounds.upper)
    func line(
      _ chinese: String, _ english: String, _ least: Credits, _ most: Credits,
      _ selected: Credits, _ completed: Credits
    ) -> Phrase {
      let range = "\(least.short)-\(most.short)"
      let (chosen, done) = (mark(selected, least), mark(completed, least))
      return Phrase(
        "\(chinese)要求 \(range)  已选 \(chosen)  已完成 \(done)",
        "\(english) \(range)  chosen \(chosen)  done \(done)")
    }
    return [
      line(
        "专业", "Professional", lower.professional, upper.professional,
        report.selected.professional, report.completed.professional),
      line(
        "公需", "Public", lower.general, upper.general, report.selected.general,
        report.completed.general),
    ]
  }

  static func score(_ tenths: Int) -> Phrase {
    let text = "\(tenths / 10).\(tenths % 10)"
    return Phrase("考试成绩 \(text)", "exam score \(text)")
  }

  /// SH-4-15.
  static let requirementsText = Phrase(
    """
    一、学分要求：每年参加继续教育取得的学分不少于90学分，默认选择【90学分】培训，若您符合学分抵免条件，可按需选择【30学分】【50学分】【60学分】其中一个培训；

    二、选课要求：90学分培训须选择专业科目60-70学分、公需科目30-40学分；其他培训的选课范围见培训报告。低于要求的以 ⚠ 标出，超出上限的课程不能选入。您所选的培训中，已包含了本层级及以上层级的所有课程，也可以直接选用推荐课程套餐；

    三、学习要求：课程学习进度达到100%方计入已完成学分，学完后请填写课程评价；

    四、考试要求：完成规定学分、全部课程评价和综合评价后方可进入考试。考试时长60分钟，满分100分，60分合格，不限次数，取最高成绩；

    五、学分确认：当年度培训完成并考试合格后，15个工作日后可在全国平台查询；补学上一年度的，请下载培训证明后自行申请学分。
    """,
    """
    1. Credits: continuing education takes at least 90 credits a year. The 90-credit package is preselected; if credits are offset for you, choose one of the 30, 50 or 60-credit packages.

    2. Courses: the 90-credit package takes 60-70 professional and 30-40 public credits; the ranges of the others stand in the training report. What is below is marked ⚠; a course beyond the upper bound is refused. A package contains all courses of your level and of higher levels, and prepared course sets can be taken as they are.

    3. Study: a course counts when its progress is 100%; then please evaluate it.

    4. Exam: it opens when the required credits, all course evaluations and the overall evaluation are done. 60 minutes, 100 points, 60 to pass, unlimited attempts, the best score counts.

    5. Credits: 15 working days after completion and a passed exam they can be queried on the national platform; for a make-up year download the certificate and apply for the credits yourself.
    """)
}
