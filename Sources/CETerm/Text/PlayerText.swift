import CEDomain

/// The words of the course player and its ledger.
enum PlayerText {
  static let player = Phrase("课程学习", "Lesson")
  static let ledger = Phrase("学时明细", "Study ledger")

  static func lesson(_ number: Int, of count: Int, _ title: String) -> Phrase {
    Phrase("第 \(number)/\(count) 讲  \(title)", "Lesson \(number)/\(count)  \(title)")
  }

  static let learned = Phrase("已学", "Learned")
  static let total = Phrase("总时长", "Total")

  // MARK: State line

  static func state(_ clock: StudyClock) -> Phrase {
    switch clock.phase {
    case .running where clock.position < clock.learned:
      Phrase("正在重看已学部分，不重复计时", "Repeating what is learned; not counted again")
    case .running: Phrase("计时中", "Counting")
    case .paused where clock.isComplete: Phrase("本讲已学完", "Lesson complete")
    case .paused: Phrase("已暂停", "Paused")
    case .idle:
      Phrase("长时间无操作，已停止计时。按任意键继续", "No key for a while: counting stopped. Any key goes on")
    case .presenceAsked: Phrase("等待确认", "Waiting for you")
    case .presenceMissed:
      Phrase("未及时确认，已停止计时。按空格继续", "No answer in time: counting stopped. Space goes on")
    case .finished: Phrase("本讲已学完", "Lesson complete")
    case .displaced:
      Phrase(
        "已在另一处学习，本处停止计时。按空格转到这里", "You study elsewhere; nothing counts here. Space moves it here")
    case .closed: Phrase("学习期已结束，停止计时", "The study window is over; nothing counts")
    }
  }

  /// The sign before the state: its meaning does not hang on colour.
  static func sign(_ phase: StudyClock.Phase) -> String {
    switch phase {
    case .running: ">"
    case .paused: "="
    case .idle, .presenceMissed, .displaced, .closed: "!"
    case .presenceAsked: "?"
    case .finished: "√"
    }
  }

  static let savesItself = Phrase("○ 自动保存", "○ Saves by itself")

  static func saved(at moment: Moment) -> Phrase {
    let clock = ClockTime(of: moment).clock
    return Phrase("● 已保存 \(clock)", "● Saved \(clock)")
  }

  static func notSaved(_ reason: Phrase) -> Phrase {
    Phrase("未能保存，将自动重试：", "Not saved, trying again: ") + reason
  }

  static func page(_ number: Int, of count: Int) -> Phrase {
    Phrase("讲义 第 \(number)/\(count) 页", "Handout page \(number)/\(count)")
  }

  // MARK: Keys

  static let play = Phrase("播放", "Play")
  static let goOn = Phrase("继续", "Go on")
  static let pause = Phrase("暂停", "Pause")
  static let leave = Phrase("返回", "Leave")
  static let nextLesson = Phrase("下一讲", "Next lesson")
  static let previousLesson = Phrase("上一讲", "Previous lesson")
  static let nextPage = Phrase("下一页", "Next page")
  static let previousPage = Phrase("上一页", "Previous page")
  static let backward = Phrase("后退 30 秒", "Back 30 s")
  static let forward = Phrase("前进 30 秒", "Forward 30 s")
  static let openLedger = Phrase("学时明细", "Ledger")
  static let confirm = Phrase("我在学习", "I am here")
  static let evaluate = Phrase("课程评价", "Evaluate")

  static let seekRefused = Phrase("不能快进到尚未学习的部分", "You cannot skip ahead of what you have learned")
  static let wasDisplaced = Phrase("您已在另一处学习，本处停止计时", "You study elsewhere; counting stopped here")
  static let courseDone = EvaluationText.available
  static let trainingDone = Phrase(
    "规定学分已全部学完！请完成课程评价和综合评价，然后参加考试",
    "All required credits are learned! Fill in the evaluations, then take the exam")

  // MARK: Presence

  static let presence = Phrase("学习确认", "Are you there?")
  static func presenceText(seconds: Int64) -> Phrase {
    Phrase(
      "请按回车确认您正在学习。\n还剩 \(seconds) 秒，超时将停止计时。",
      "Press Enter to show that you are studying.\n\(seconds) s left, then counting stops.")
  }

  // MARK: Takeover

  static let takeover = Phrase("已在另一处学习", "You study elsewhere")
  static func takeoverText(_ lesson: String, since: Moment) -> Phrase {
    let clock = ClockTime(of: since).clock
    return Phrase(
      "您从 \(clock) 起在另一处学习“\(lesson)”。同一时间只能在一处学习；转到这里后，另一处将停止计时，尚未保存的几秒不计入。",
      "Since \(clock) you have been studying “\(lesson)” elsewhere. You can study in one place at a "
        + "time; if you go on here, counting stops there and its last unsaved seconds are lost.")
  }
  static let stayThere = Phrase("取消", "Cancel")
  static let moveHere = Phrase("转到这里", "Study here")

  // MARK: Ledger

  static let from = Phrase("开始", "From")
  static let to = Phrase("结束", "To")
  static let length = Phrase("时长", "Time")
  static let verdict = Phrase("结果", "Verdict")
  static let reason = Phrase("说明", "Reason")
  static let counted = Phrase("计入", "Counted")
  static let uncounted = Phrase("未计入", "Not counted")

  static func sums(counted: String, uncounted: String) -> Phrase {
    Phrase("计入 \(counted)   未计入 \(uncounted)", "Counted \(counted)   not counted \(uncounted)")
  }

  static func reason(_ verdict: StudyInterval.Verdict) -> Phrase {
    switch verdict {
    case .counted: Phrase("学习", "Studied")
    case .paused: Phrase("已暂停", "Paused")
    case .idle: Phrase("长时间无操作", "No key for a while")
    case .presenceMissed: Phrase("未及时确认在学习", "Presence not confirmed in time")
    case .anotherSession: Phrase("同时在另一处学习", "Studying elsewhere at the time")
    case .alreadyLearned: Phrase("重看已学部分", "Repeating what was learned")
    case .closed: Phrase("课件不在屏幕上或学习期已结束", "Not on the screen, or window over")
    }
  }
}
