import CEDomain

/// The words of the exam: hall, identity check, paper, handing in, result.
enum ExamText {
  static let hall = Phrase("在线考试", "Online exam")
  static let identity = Phrase("身份验证", "Identity check")
  static let confirmation = Phrase("确认考试信息", "Confirm the exam")
  static let paper = Phrase("考试", "Exam")
  static let handInHeading = Phrase("交卷", "Hand in")
  static let resultHeading = Phrase("考试结果", "Result")
  static let reviewHeading = Phrase("错题解析", "Wrong answers")
  static let overviewHeading = Phrase("题目一览", "All questions")

  // MARK: Hall

  static let best = Phrase("考试成绩（最高）", "Exam score (best)")
  static let mockBest = Phrase("模拟成绩", "Mock score")
  static let passed = Phrase("合格", "Passed")
  static let failed = Phrase("不合格", "Not passed")
  static let conditions = Phrase("进入考试的条件", "Conditions for the exam")
  static let attempts = Phrase("考试记录", "Attempts")
  static let noAttempts = Phrase("暂无考试记录", "No attempts yet")
  static let nextStep = Phrase("下一步", "Next")

  static let enter = Phrase("进入考试", "Enter exam")
  static let goOn = Phrase("继续考试", "Go on")
  static let again = Phrase("再考一次", "Once more")
  static let mock = Phrase("模拟测试", "Mock exam")
  static let goOnMock = Phrase("继续模拟测试", "Go on (mock)")
  static let review = Phrase("错题解析", "Wrong answers")
  static let certificate = Phrase("培训证明", "Certificate")
  static let back = Phrase("返回", "Back")
  static let next = Phrase("下一步", "Next")

  static let mockOnlyReview = Phrase(
    "正式考试的试卷不再显示；模拟测试可以查看错题解析。",
    "Formal papers are not shown again; mock exams can be looked through.")
  static let stillOpen = Phrase("考试尚未结束。", "The exam is still open.")
  static let passFirst = Phrase("考试合格后可以查看培训证明。", "The certificate is issued once you pass.")
  static let notPermitted = Phrase("只能参加本人的考试。", "You can only take your own exam.")

  static func condition(_ requirement: ExamGate.Requirement) -> Phrase {
    switch requirement {
    case .window(let window):
      Phrase(
        "考试时间 \(window.opens) 至 \(window.closes)", "Open from \(window.opens) to \(window.closes)")
    case .credits(let completed, let required):
      Phrase(
        "规定学分：专业科目 \(completed.professional.short)/\(required.professional.short)，"
          + "公需科目 \(completed.general.short)/\(required.general.short)",
        "Required credits: professional \(completed.professional.short)/"
          + "\(required.professional.short), public \(completed.general.short)/"
          + "\(required.general.short)")
    case .courseEvaluations(let missing):
      missing == 0
        ? Phrase("课程评价", "Course evaluations")
        : Phrase("课程评价：还有 \(missing) 门未评价", "Course evaluations: \(missing) missing")
    case .overallEvaluation: Phrase("综合评价（必填）", "Overall evaluation (required)")
    }
  }

  /// SH-7-02: what to do about a condition that is not met.
  static func advice(_ requirement: ExamGate.Requirement, today: CalendarDay) -> Phrase {
    switch requirement {
    case .window(let window):
      today < window.opens
        ? Phrase("考试自 \(window.opens) 起开放", "The exam opens on \(window.opens)")
        : Phrase("考试已于 \(window.closes) 截止", "The exam closed on \(window.closes)")
    case .credits:
      Phrase("请先完成规定学分的课程学习", "Please finish the required credits first")
    case .courseEvaluations: Phrase("请先完成课程评价", "Please evaluate your courses first")
    case .overallEvaluation:
      Phrase("请先完成综合评价", "Please fill in the overall evaluation first")
    }
  }

  /// The rules in one line: 60 分钟，满分 100 分，60 分合格，次数不限，取最高成绩.
  static func rules(_ rules: ExamRules) -> Phrase {
    let minutes = rules.blueprint.limit.wholeSeconds / 60
    let full = rules.blueprint.full.short
    let pass = rules.blueprint.pass.short
    return Phrase(
      "\(minutes) 分钟，满分 \(full) 分，\(pass) 分合格，次数不限，取最高成绩",
      "\(minutes) minutes, \(full) points, \(pass) to pass, any number of attempts, best counts")
  }

  static func enterNow(_ rules: ExamRules) -> Phrase {
    Phrase("按回车进入考试：", "Enter starts: ") + self.rules(rules)
  }

  /// How a kind of question is answered with the keys.
  static func usage(_ question: PaperQuestion) -> Phrase {
    let last = LetterSet(position: question.choices - 1).text
    return switch question.kind {
    case .single: Phrase("按 A-\(last) 选择", "press A-\(last)")
    case .multiple: Phrase("按 A-\(last) 选择，可多选，再按取消", "press A-\(last), again to take back")
    case .judgement: Phrase("按 A 或 B 选择", "press A or B")
    }
  }

  static func inProgress(remaining: String, until: String) -> Phrase {
    Phrase(
      "有一场考试正在进行，剩余 \(remaining)（\(until) 结束）。按 Enter 继续。",
      "An exam is in progress, \(remaining) left (ends \(until)). Enter goes on.")
  }

  static func mode(_ mode: Attempt.Mode) -> Phrase {
    switch mode {
    case .formal: Phrase("正式", "Exam")
    case .mock: Phrase("模拟", "Mock")
    }
  }

  static let number = Phrase("次", "No.")
  static let kind = Phrase("类别", "Kind")
  static let startedAt = Phrase("开始时间", "Started")
  static let ending = Phrase("交卷", "Handed in")
  static let score = Phrase("成绩", "Score")
  static let outcome = Phrase("结果", "Result")

  static func ending(_ state: Attempt.State) -> Phrase {
    switch state {
    case .open: Phrase("考试中", "Running")
    case .closed(let closing, _):
      closing.byDeadline
        ? Phrase("到时自动交卷", "By deadline")
        : Phrase(same: String(ClockTime(of: closing.at).clock))
    }
  }

  static func verdict(_ isPassed: Bool) -> Phrase { isPassed ? passed : failed }

  // MARK: Refusals

  static func refused(_ refusal: AttemptRefusal, today: CalendarDay) -> Phrase {
    switch refusal {
    case .notPermitted: notPermitted
    case .windowClosed(let window): advice(.window(window), today: today)
    case .noCourses:
      Phrase("请先选课，再进行模拟测试。", "Choose courses first; the mock exam asks about them.")
    case .gateClosed(let gate):
      gate.missing.first.map { advice($0, today: today) }
        ?? Phrase("考试暂未开放。", "The exam is not open.")
    case .identityNotChecked:
      Phrase("身份验证已超过10分钟，请重新验证。", "The identity check is over ten minutes old; repeat it.")
    case .bankTooSmall(let shortage):
      Phrase(
        "题库中\(kindName(shortage.kind).chinese)题不足（需要 \(shortage.wanted)，现有 \(shortage.found)），"
          + "请联系网络机构客服。",
        "The question bank is too small (\(kindName(shortage.kind).english): \(shortage.wanted) "
          + "wanted, \(shortage.found) there); please call the institution.")
    }
  }

  static func kindName(_ kind: Question.Kind) -> Phrase {
    switch kind {
    case .single: Phrase("单选", "single choice")
    case .multiple: Phrase("多选", "multiple choice")
    case .judgement: Phrase("判断", "true or false")
    }
  }

  // MARK: Identity and confirmation

  static let identityIntro = Phrase(
    "考试前请验证身份：输入本人证件号码和验证码。",
    "Before the exam, type your own document number and the code that was sent.")
  static let sendAgain = Phrase("重新获取验证码", "Send again")
  static let documentDiffers = Phrase(
    "证件号码与登录账号不一致，请核对后重新输入。", "This is not the document number of your account; please check it.")

  static func identity(_ verdict: IdentityVerdict) -> Phrase {
    switch verdict {
    case .passed: Phrase("身份验证通过", "Identity confirmed")
    case .documentDiffers: documentDiffers
    case .waiting(let until):
      Phrase(
        "证件号码输错次数过多，请于 \(ClockTime(of: until).stamp) 后重试",
        "Too many wrong numbers; try again after \(ClockTime(of: until).stamp)")
    case .codeWrong(let left):
      Phrase(
        "验证码有误，还可以再试 \(left) 次",
        left == 1 ? "Wrong code; 1 try left" : "Wrong code; \(left) tries left")
    case .codeVoid:
      Phrase("验证码已失效，请按 F5 重新获取", "The code is no longer valid; F5 sends another one")
    }
  }

  static let examName = Phrase("考试名称", "Exam")
  static let training = Phrase("培训名称", "Training")
  static let limit = Phrase("考试时长", "Time")
  static let full = Phrase("满分", "Full score")
  static let passMark = Phrase("及格分", "Pass mark")
  static let questions = Phrase("试题", "Questions")
  static let taken = Phrase("已考次数", "Attempts so far")
  static let bestScore = Phrase("最高成绩", "Best score")
  static let none = Phrase("无", "none")
  static let start = Phrase("开始考试", "Start")
  static let notYet = Phrase("暂不考试", "Not now")

  static func minutes(_ limit: Duration) -> Phrase {
    Phrase("\(limit.wholeSeconds / 60) 分钟", "\(limit.wholeSeconds / 60) minutes")
  }
  static func points(_ score: Score) -> Phrase {
    Phrase("\(score.short) 分", "\(score.short) points")
  }
  static func times(_ count: Int) -> Phrase {
    Phrase("\(count) 次（次数不限）", "\(count) (no limit)")
  }
  static func section(_ section: Blueprint.Section) -> Phrase {
    Phrase(
      "\(kindName(section.kind).chinese) \(section.count)×\(section.points.short)",
      "\(kindName(section.kind).english) \(section.count)×\(section.points.short)")
  }
  /// The end of an attempt that starts now.
  static func endsAt(_ clock: String, isClamped: Bool) -> Phrase {
    isClamped
      ? Phrase(
        "临近截止日期，本次考试到 \(clock) 结束", "The window closes soon: this attempt ends at \(clock)")
      : Phrase("现在开始，到 \(clock) 结束", "Started now, it ends at \(clock)")
  }
  static let confirmationNotes = Phrase(
    "开始后计时不停：离开、断线都照常计时，答案随选随存，重新登录可继续作答；到时自动交卷。",
    "The clock runs on whatever happens. Every answer is saved as you choose it; after a lost connection sign in and go on. At the end the paper is handed in by itself."
  )
  static let mockNotes = Phrase(
    "模拟测试的规则与正式考试相同，成绩不计入考试成绩，交卷后可查看错题解析。",
    "The mock exam has the real rules. Its score has no effect, and wrong answers are explained.")

  // MARK: Paper

  static let flag = Phrase("标记", "Flag")
  static let unflag = Phrase("取消标记", "Unflag")
  static let nextQuestion = Phrase("下一题", "Next")
  static let previousQuestion = Phrase("上一题", "Previous")
  static let goTo = Phrase("跳到题号", "Go to")
  static let clear = Phrase("清除答案", "Clear")
  static let choose = Phrase("选择", "Choose")
  static func choose(_ letter: String) -> Phrase {
    Phrase("选择 \(letter)", "Choose \(letter)")
  }
  static let handIn = Phrase("交卷", "Hand in")
  static let leave = Phrase("暂离", "Leave")
  static let firstQuestion = Phrase("已是第一题", "This is the first question")
  static let lastQuestion = Phrase(
    "已是最后一题，按 s 交卷", "This is the last question; s hands the paper in")
  static let right = Phrase("对", "True")
  static let wrong = Phrase("错", "False")
  static let remaining = Phrase("剩余", "Left")
  static let low = Phrase("剩余时间不足五分之一", "Less than a fifth of the time is left")
  static let critical = Phrase("考试即将结束，请尽快交卷", "The exam ends soon: hand in")
  static let takenOver = Phrase(
    "本场考试已在另一处接管，此处不能再作答。", "The exam was taken over elsewhere; nothing can be answered here.")
  static let noSuchOption = Phrase("本题没有这个选项", "This question has no such option")
  static let timeIsUp = Phrase("考试时间到", "Time is up")
  static let legend = Phrase(
    "* 已答  . 未答  ! 已答并标记  ? 未答并标记", "* answered  . blank  ! answered, flagged  ? blank, flagged")
  static let clockSetBack = Phrase(
    "系统时钟曾被调慢，考试仍按原来的时间计时。", "The machine's clock was set back; the exam keeps its own time.")

  static func question(_ number: Int, of count: Int) -> Phrase {
    Phrase("第 \(number)/\(count) 题", "Question \(number)/\(count)")
  }
  static func kind(_ question: PaperQuestion) -> Phrase {
    Phrase(
      "[\(kindName(question.kind).chinese) \(question.points.short)分]",
      "[\(kindName(question.kind).english), \(question.points.short) p.]")
  }
  static func counts(answered: Int, blank: Int, flagged: Int) -> Phrase {
    Phrase(
      "已答 \(answered)  未答 \(blank)  标记 \(flagged)",
      "\(answered) answered  \(blank) blank  \(flagged) flagged")
  }
  static func ends(_ clock: String) -> Phrase { Phrase("（\(clock) 结束）", " (ends \(clock))") }

  static func saved(_ number: Int, _ letters: String, at clock: String) -> Phrase {
    letters.isEmpty
      ? Phrase("● 第 \(number) 题 答案已清除 \(clock)", "● Question \(number) cleared \(clock)")
      : Phrase(
        "● 第 \(number) 题 \(letters) 已保存 \(clock)", "● Question \(number): \(letters) saved \(clock)"
      )
  }
  static let locked = Phrase("考试页面已锁定", "The paper is covered")
  static let unlock = Phrase("解锁", "Unlock")
  static let lastFour = Phrase("证件号码后四位", "Last four of your ID number")
  static let unlockIntro = Phrase(
    "长时间无操作，试卷已隐藏，计时继续，答案已保留。请输入本人证件号码后四位继续考试。",
    "Nobody touched a key for a while: the paper is covered, the clock runs on, your answers are "
      + "kept. Type the last four characters of your own ID number to go on.")
  static let unlockWrong = Phrase(
    "与本人证件号码后四位不一致，请重新输入", "These are not the last four; type them again")

  static func unlockWaiting(until clock: String) -> Phrase {
    Phrase("输错次数过多，请于 \(clock) 后重试", "Too many wrong tries; try again after \(clock)")
  }

  static let answerSheet = Phrase("答案留存", "My answers")

  static func sheet(_ lines: String, of name: String, attempt: String) -> Phrase {
    Phrase(
      "如果答案一直不能保存，请拍照或读出以下内容，凭此联系客服核对。本页不影响考试和计时。\n\n"
        + "\(name)  \(attempt)\n\(lines)",
      "If your answers cannot be saved, photograph these lines or read them out to support. The "
        + "exam and its clock go on.\n\n\(name)  \(attempt)\n\(lines)")
  }

  static func unsaved(_ count: Int) -> Phrase {
    Phrase(
      "有 \(count) 题尚未保存，正在重试，请勿离开",
      count == 1
        ? "1 answer is not saved yet; trying again"
        : "\(count) answers are not saved yet; trying again"
    )
  }
  static func notYetSaved(_ number: Int, because reason: Phrase) -> Phrase {
    Phrase(
      "第 \(number) 题尚未保存：\(reason.chinese)",
      "Question \(number) is not saved yet: \(reason.english)")
  }
  static func refused(_ refusal: SittingRefusal) -> Phrase {
    switch refusal {
    case .closed: timeIsUp
    case .elsewhere: takenOver
    case .noSuchOption: noSuchOption
    }
  }

  static let leaveTitle = Phrase("暂离考试", "Leave the exam")
  static func leaveText(until clock: String) -> Phrase {
    Phrase(
      "答案都已保存。离开后计时继续，到 \(clock) 自动交卷；在此之前可以随时回来继续作答。",
      "Every answer is saved. The clock runs on, and at \(clock) the paper is handed in by itself; until then you can come back at any time."
    )
  }
  static let stay = Phrase("继续作答", "Stay")

  // MARK: Overview

  static let typeNumber = Phrase(
    "输入题号后按回车，或用方向键选择：", "Type a number and press Enter, or use the arrows:")
  static let nextBlank = Phrase("下一道未答", "Next blank")

  // MARK: Handing in

  static let allAnswered = Phrase("全部试题均已作答。", "Every question is answered.")
  static func blanksLeft(_ count: Int) -> Phrase {
    Phrase(
      "还有 \(count) 题没有作答：", count == 1 ? "1 question is blank:" : "\(count) questions are blank:")
  }
  static func flaggedLeft(_ count: Int) -> Phrase {
    Phrase(
      "标记了 \(count) 题：", count == 1 ? "1 question is flagged:" : "\(count) questions are flagged:")
  }
  static let consequence = Phrase(
    "交卷后本次考试结束，不能再修改答案。", "Handing in ends this attempt; answers cannot be changed afterwards.")
  static let goBack = Phrase("返回作答", "Go back")
  static let handInNow = Phrase("确认交卷", "Hand in now")
  static let changeChoice = Phrase("换选择", "Other choice")
  static let toBlank = Phrase("去未答题", "To the blank")

  // MARK: Take-over

  static let takeOverTitle = Phrase("考试正在另一处进行", "The exam is open elsewhere")
  static func takeOverText(since clock: String) -> Phrase {
    Phrase(
      "这场考试自 \(clock) 起在另一次登录中进行（也可能是断线前的那一次）。在此处继续后，另一处不能再作答；已保存的答案都在。",
      "This exam has been open in another sign-in since \(clock) (perhaps the one before the line broke). If you go on here, the other one can answer no more; every saved answer is kept."
    )
  }
  static let takeOver = Phrase("在此处继续", "Go on here")
  static let notNow = Phrase("暂不", "Not now")

  // MARK: Result

  static func closing(_ closing: ExamSitting.Closing) -> Phrase {
    let clock = ClockTime(of: closing.at).stamp
    return closing.byDeadline
      ? Phrase(
        "考试时间到，已于 \(clock) 自动交卷，按已保存的答案计分。",
        "Time was up: the paper was handed in by itself at \(clock) and scored with the saved answers."
      )
      : Phrase("已于 \(clock) 交卷。", "Handed in at \(clock).")
  }
  static let thisScore = Phrase("本次成绩", "This attempt")
  static func passedText(_ year: Int, due: CalendarDay?) -> Phrase {
    guard let due else {
      return Phrase("考试合格，\(year)年度培训已完成。", "Passed: the \(year) training is finished.")
    }
    return Phrase(
      "考试合格，\(year)年度培训已完成。学分将于 \(due) 起可在全国平台查询。",
      "Passed: the \(year) training is finished. The credits can be queried on the national platform from \(due)."
    )
  }
  static func failedText(pass: Score) -> Phrase {
    Phrase(
      "\(pass.short) 分合格。考试次数不限，取最高成绩，可以再考一次。",
      "\(pass.short) points pass. Any number of attempts, the best score counts: try again.")
  }
  static let mockText = Phrase(
    "模拟测试成绩不计入考试成绩。", "The mock score has no effect on your exam score.")

  // MARK: Review

  static let yourAnswer = Phrase("您的答案", "Your answer")
  static let rightAnswer = Phrase("正确答案", "Right answer")
  static let explanation = Phrase("解析", "Explanation")
  static let blank = Phrase("未作答", "blank")
  static let noMistakes = Phrase("全部答对，没有错题。", "Every answer was right.")
  static func mistakes(_ count: Int, of all: Int) -> Phrase {
    Phrase("共 \(all) 题，答错 \(count) 题", "\(count) of \(all) wrong")
  }

  /// Letters as people read them: `AC`, or 对 and 错 for a judgement.
  static func letters(_ letters: LetterSet, of question: PaperQuestion) -> Phrase {
    if letters.isEmpty { return blank }
    guard question.kind == .judgement else { return Phrase(same: letters.text) }
    return letters.contains(0) ? right : wrong
  }
}

extension FieldWords {
  /// The fields of the identity check.
  static let exam: [FieldKey: FieldWords] = [
    "exam.document": FieldWords(
      "证件号码", "Document number",
      hint: Phrase("请输入本人证件号码", "Your own document number"),
      help: Phrase(
        "与登录时使用的证件号码一致，例如居民身份证上的18位号码。",
        "The number you signed in with, for example the 18 digits on the identity card.")),
    "exam.code": FieldWords(
      "验证码", "Code", hint: Phrase("6位数字", "Six digits"),
      help: Phrase(
        "已发送的6位数字，3分钟内有效；没有收到请按 F5 重新获取。",
        "The six digits that were sent, valid for three minutes; F5 sends them again.")),
  ]
}
