import CEDomain

/// The words of the timetable, course selection, exercises, questions and material.
enum StudyText {
  static let timetable = Phrase("我的课表", "My timetable")
  static let selection = Phrase("选课", "Choose courses")
  static let sets = Phrase("推荐课程套餐", "Prepared course sets")
  static let exercises = Phrase("课后练习", "Exercises")
  static let exerciseCentre = Phrase("练习中心", "Exercise centre")
  static let questions = Phrase("课程答疑", "Questions about the course")
  static let ask = Phrase("提问", "Ask")
  static let back = Phrase("返回", "Back")
  static let noData = Phrase("暂无数据", "Nothing here yet")

  // MARK: Report

  static let subject = Phrase("科目", "Subject")
  static let required = Phrase("要求", "Required")
  static let selected = Phrase("已选", "Chosen")
  static let completed = Phrase("已完成", "Done")
  static let mockScore = Phrase("模拟成绩", "Mock score")
  static let examScore = Phrase("考试成绩", "Exam score")
  static let orderNumber = Phrase("订单号", "Order")
  static let window = Phrase("学习期", "Study window")

  static func name(of subject: CourseSubject) -> Phrase {
    switch subject {
    case .professional: Phrase("专业科目", "Professional")
    case .public: Phrase("公需科目", "Public")
    }
  }

  static func shortName(of subject: CourseSubject) -> Phrase {
    switch subject {
    case .professional: Phrase("专业", "Prof.")
    case .public: Phrase("公需", "Public")
    }
  }

  static func heading(of training: Training) -> Phrase {
    Phrase(
      "\(training.year)年 (\(training.package.short)学分)",
      "\(training.year) (\(training.package.short) credits)")
  }

  /// `96.0`
  static func score(_ tenths: Int?) -> String {
    let tenths = tenths ?? 0
    return "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Columns

  static let course = Phrase("课程名称", "Course")
  static let teacher = Phrase("主讲", "Teacher")
  static let credits = Phrase("学分", "Credits")
  static let minutes = Phrase("分钟", "Min.")
  static let progress = Phrase("学习进度", "Progress")
  static let action = Phrase("课程学习", "Study")
  static let category = Phrase("类别", "Category")

  static func action(of state: TimetableItem.State) -> Phrase {
    switch state {
    case .notStarted, .learning: Phrase("▶ 播放", "▶ Play")
    case .learned: Phrase("课程评价", "Evaluate")
    case .evaluated: Phrase("评价完成", "Evaluated")
    }
  }

  static func detail(of item: TimetableItem) -> Phrase {
    Phrase(
      "主讲 \(item.course.teacher)   \(item.credits.long) 学分   "
        + "已学 \(clock(item.learned)) / \(clock(item.total))",
      "\(item.course.teacher)   \(item.credits.long) credits   "
        + "learned \(clock(item.learned)) / \(clock(item.total))")
  }

  /// `12:05`, or `1:02:05` from an hour on.
  static func clock(_ duration: Duration) -> String {
    let seconds = max(0, duration.wholeSeconds)
    let text = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return seconds >= 3600 ? "\(seconds / 3600):\(text)" : text
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: Toolbar (SH-5-05)

  static let addCourses = Phrase("+ 选课", "+ Choose")
  static let choose = Phrase("选课", "Choose")
  static let play = Phrase("播放", "Play")
  static let playAgain = Phrase("重看", "Review")
  static let evaluateCourse = Phrase("课程评价", "Evaluate")
  static let evaluateOverall = Phrase("综合评价（必填）", "Overall evaluation")
  static let enterExam = Phrase("进入考试", "Exam")
  static let mockExam = Phrase("模拟测试", "Mock exam")
  static let invoice = Phrase("申请发票", "Invoice")
  static let certificate = Phrase("下载培训证明", "Certificate")
  static let remove = Phrase("移除", "Remove")
  static let material = Phrase("资料下载", "Material")
  static let filter = Phrase("查找", "Find")
  static let next = Phrase("下一步", "Next step")

  static let noCourse = Phrase("课表中还没有课程，请先选课", "There is no course yet; choose some first")
  static let certificateLater = Phrase("考试合格后可以下载", "Available once the exam is passed")

  // MARK: Advice

  static func advice(_ advice: TimetableAdvice) -> Phrase {
    switch advice {
    case .notYetOpen(let day):
      Phrase("学习期从 \(day) 开始", "Studying begins on \(day)")
    case .windowClosed(let day):
      Phrase("学习期已于 \(day) 结束，课表只能查看", "Studying ended on \(day); the timetable is read-only")
    case .choose(let missing):
      Phrase(
        "请选课：\(missingText(missing).chinese)",
        "Choose more courses: \(missingText(missing).english)")
    case .study(let title):
      Phrase("继续学习：\(title)", "Go on with: \(title)")
    case .evaluateCourses(let count, let title):
      Phrase(
        "请完成课程评价（还有 \(count) 门）：\(title)", "Evaluate \(count) finished course(s): \(title)")
    case .evaluateOverall:
      Phrase("请填写综合评价（必填）", "Fill in the overall evaluation (required)")
    case .takeExam:
      Phrase("学习与评价均已完成，可以进入考试", "Study and evaluations are complete: take the exam")
    case .finished:
      Phrase("本培训已完成", "This training is finished")
    }
  }

  private static func missingText(_ missing: SubjectCredits) -> Phrase {
    var parts: [Phrase] = []
    for subject in CourseSubject.allCases where missing[subject] > .zero {
      let name = shortName(of: subject)
      parts.append(
        Phrase(
          "\(name.chinese)还差 \(missing[subject].short) 学分",
          "\(missing[subject].short) \(name.english)"))
    }
    return Phrase(
      parts.map(\.chinese).joined(separator: "，"), parts.map(\.english).joined(separator: ", "))
  }

  // MARK: Selection

  static func total(_ subject: CourseSubject, _ report: TimetableReport) -> Phrase {
    let name = shortName(of: subject)
    let chosen = report.selected[subject].short
    let bounds = "\(report.bounds.lower[subject].short)-\(report.bounds.upper[subject].short)"
    return Phrase(
      "\(name.chinese)已选 \(chosen) / \(bounds)", "\(name.english) \(chosen) / \(bounds)")
  }

  static let toggle = Phrase("选/退", "Add/drop")
  static let openSets = Phrase("课程套餐", "Course sets")
  static let nextCategory = Phrase("换类别", "Category")
  static let allCategories = Phrase("全部", "All")
  static let selectionLegend = Phrase("[x] 已选  [=] 已开始学习", "[x] chosen  [=] begun")
  static let begun = Phrase("已开始学习的课程不能移除", "A course that was begun cannot be removed")

  static func chosen(_ title: String) -> Phrase { Phrase("已选：\(title)", "Chosen: \(title)") }
  static func removed(_ title: String) -> Phrase { Phrase("已移除：\(title)", "Removed: \(title)") }

  static func sentence(for refusal: SelectionRefusal) -> Phrase {
    switch refusal {
    case .notPermitted: notPermitted
    case .windowClosed: windowClosed
    case .notOffered: Phrase("该课程已停止提供，请选择其他课程", "The course is no longer offered; choose another")
    case .levelTooLow:
      Phrase(
        "该课程的层级低于您的资格级别，请选择本层级及以上的课程", "The course is below your level; choose your level or above")
    case .alreadyChosen: Phrase("该课程已在课表中", "The course is in the timetable already")
    case .aboveUpperBound(let subject, let most):
      // SH-4-17
      Phrase(
        "超出可选学分上限：\(name(of: subject).chinese)最多 \(most.short) 学分",
        "Above the upper bound: at most \(most.short) \(name(of: subject).english) credits")
    }
  }

  static func sentence(for refusal: RemovalRefusal) -> Phrase {
    switch refusal {
    case .notPermitted: notPermitted
    case .windowClosed: windowClosed
    case .notChosen: Phrase("该课程不在课表中", "The course is not in the timetable")
    case .alreadyBegun: begun
    }
  }

  static let notPermitted = Phrase("您无权执行此操作", "You may not do this")
  static let windowClosed = Phrase(
    "不在学习期内，课表只能查看", "Outside the study window the timetable is read-only")

  // MARK: Sets

  static func name(of kind: CourseSet.Kind) -> Phrase {
    switch kind {
    case .general: Phrase("通用套餐", "For everybody")
    case .enterprise: Phrase("企业类套餐", "For enterprises")
    case .government: Phrase("行政事业类套餐", "For public institutions")
    case .shortest: Phrase("用时最短套餐", "Least time")
    }
  }

  static let setsIntro = Phrase(
    "已根据选课要求帮您搭配好课程，选定后仍可增减。",
    "These selections fulfil the requirements; you can still add and drop courses.")
  static let noSets = Phrase(
    "按您已选的课程无法再套用套餐，请逐门选课", "No set fits what you have chosen; choose course by course")
  static let takeSet = Phrase("选用套餐", "Take this set")
  static let keepOwn = Phrase("不用", "No")

  static let set = Phrase("套餐", "Set")
  static let courses = Phrase("课程", "Courses")

  static func setTaken(_ count: Int) -> Phrase {
    Phrase("已选入 \(count) 门课程", "\(count) courses chosen")
  }

  // MARK: Exercises

  static func question(_ number: Int, of count: Int) -> Phrase {
    Phrase("第 \(number) / \(count) 题", "Question \(number) / \(count)")
  }

  static let check = Phrase("核对", "Check")
  static let nextQuestion = Phrase("下一题", "Next")
  static let previousQuestion = Phrase("上一题", "Previous")
  static let again = Phrase("重做", "Once more")
  static let pick = Phrase("选项", "Option")
  static func howToPick(_ question: Question) -> Phrase {
    let last = LetterSet(position: max(0, question.choices - 1)).text
    return question.kind == .multiple
      ? Phrase("按 A-\(last) 选择，可多选；回车核对", "Press A-\(last) to pick one or more, Enter to check")
      : Phrase("按 A-\(last) 选择，回车核对", "Press A-\(last) to pick, Enter to check")
  }
  static let pickFirst = Phrase("请先选择答案", "Choose an answer first")
  static let noQuestions = Phrase("该课程暂无练习题", "There are no exercises for this course yet")
  static let right = Phrase("√ 回答正确", "√ Right")
  static func wrong(_ letters: String) -> Phrase {
    Phrase("× 回答错误，正确答案：\(letters)", "× Wrong; the answer is \(letters)")
  }
  static func tally(right: Int, answered: Int) -> Phrase {
    Phrase("已答 \(answered) 题，答对 \(right) 题", "\(answered) answered, \(right) right")
  }
  static let explanation = Phrase("解析：", "Explanation: ")
  static func kind(_ kind: Question.Kind) -> Phrase {
    switch kind {
    case .single: Phrase("单选", "Single choice")
    case .multiple: Phrase("多选", "Multiple choice")
    case .judgement: Phrase("判断", "True or false")
    }
  }
  static func judgement(_ isTrue: Bool) -> Phrase {
    isTrue ? Phrase("对", "True") : Phrase("错", "False")
  }
  static let practiceOnly = Phrase("练习不限次数，不影响学分", "As often as you like; no effect on credits")

  // MARK: Questions to the institution

  static let noQuestionsAsked = Phrase(
    "您还没有就本课程提问，按 a 提问", "You have not asked about this course yet; press a to ask")
  static let waiting = Phrase("待回复", "Waiting")
  static let answered = Phrase("已回复", "Answered")
  static let yourQuestion = Phrase("提问", "Question")
  static let theirAnswer = Phrase("回复", "Answer")
  static let asked = Phrase(
    "提问已提交，回复后会通知您", "Your question was sent; you will be told of the answer")
  static let askIntro = Phrase(
    "您的问题将由培训机构的老师回复，结果会发到您的消息中。",
    "Staff of the institution will answer; you will find it in your messages.")
  static let emptyQuestion = Phrase("请输入问题", "Type your question")

  // MARK: Material

  static func saved(as path: String) -> Phrase {
    Phrase("资料已保存：\(path)", "Saved as \(path)")
  }
  static func notSaved(_ path: String) -> Phrase {
    Phrase(
      "无法写入 \(path)，请检查目录权限与空间后重试",
      "Cannot write to \(path); check permissions and space, then retry")
  }
}
