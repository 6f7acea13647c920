import CEDomain

/// What the operator reads of a demo store.
enum DemoText {
  static func faultyRow(_ path: String, _ name: String) -> Sentence {
    Sentence(
      "\(path) 中“\(name)”一行有误。请更正后重试。", "The row “\(name)” of \(path) does not fit. Mend it.")
  }

  static func stepFailed(_ step: String) -> Sentence {
    Sentence(
      "演示数据未能完成：\(step)。请检查 Data 目录是否完整。",
      "The demo could not be completed: \(step). Check that the Data folder is whole.")
  }

  static func noProfile(_ code: String) -> Sentence {
    Sentence(
      "Data/jurisdictions 中没有 \(code) 的配置。", "Data/jurisdictions has no profile of \(code).")
  }

  static func badClock(_ text: String) -> Sentence {
    Sentence(
      "“\(text)”不是时间，请写成 2026-06-15T09:00:00。",
      "“\(text)” is no moment; write it like 2026-06-15T09:00:00.")
  }

  static func clockSet(_ stamp: String) -> Sentence {
    Sentence("演示时钟设在 \(stamp)。", "The demo's clock stands at \(stamp).")
  }

  static func badPeople(_ count: Int) -> Sentence {
    Sentence("人数 \(count) 应在 1 到 1000000 之间。", "\(count) people: give 1 to 1000000.")
  }

  static func crowdProgress(_ done: Int, of all: Int) -> Sentence {
    Sentence("正在录入虚构人员：\(done) / \(all)", "Adding invented people: \(done) of \(all)")
  }

  static func crowdMade(_ count: Int) -> Sentence {
    Sentence("已录入虚构人员 \(count) 人。", "Added \(count) invented people.")
  }

  static let learnersHeading = Sentence("学员（姓名 / 证件号码）：", "Learners (name / document):")
  static let nationalHeading = Sentence(
    "全国平台（证件号码或手机号 / 密码）：", "National platform (ID number or mobile / password):")
  static let staffHeading = Sentence("工作人员（用户名 / 密码）：", "Staff (login / password):")
  static let cardsHeading = Sentence("学习卡（卡号 / 密码 / 面值）：", "Learning cards (number / password):")
}
