import CEDomain

/// Words of the audit log's screen; events and states stay the codes they are kept as.
enum AuditText {
  static let desk = Phrase("审计日志", "Audit log")
  static let filter = Phrase("查询条件", "Filter")
  static let older = Phrase("更早的记录", "Older rows")
  static let verify = Phrase("校验", "Verify")
  static let who = Phrase("人员或账号", "Person or account")
  static let whoHint = Phrase("用户名、完整证件号码或手机号", "login, whole ID number or mobile")
  static let event = Phrase("事件", "Event")
  static let eventHint = Phrase("事件代码的开头，如 account", "how its code begins: account")
  static let fromDay = Phrase("起始日期", "From")
  static let toDay = Phrase("截止日期", "To")
  static let time = Phrase("时间", "Time")
  static let account = Phrase("账号", "Account")
  static let change = Phrase("变化", "Change")
  static let notVerified = Phrase("未校验", "not verified")

  static func row(_ sequence: Int) -> Phrase { Phrase("第 \(sequence) 条", "Row \(sequence)") }

  static func shown(_ count: Int, hasMore: Bool, isFiltered: Bool) -> Phrase {
    let number = hasMore ? "\(count)+" : "\(count)"
    return isFiltered
      ? Phrase("符合条件 \(number) 条", "\(number) rows found")
      : Phrase("共 \(number) 条", "\(number) rows")
  }

  static func mark(_ verdict: AuditLog.Verdict) -> Phrase {
    switch verdict {
    case .intact: Phrase("✓ 校验完好", "✓ verified")
    case .broken(let sequence): Phrase("✗ 第 \(sequence) 条断开", "✗ broken at \(sequence)")
    }
  }

  static func sentence(_ verdict: AuditLog.Verdict) -> Phrase {
    switch verdict {
    case .intact(let rows, let head):
      Phrase(
        "审计链完好，共 \(rows) 条，末端 \(head.prefix(16))",
        "The chain holds: \(rows) rows, head \(head.prefix(16))")
    case .broken(let sequence):
      Phrase(
        "审计链在第 \(sequence) 条断开，请保全现场并报告",
        "The chain breaks at row \(sequence): keep the store as it is and report it")
    }
  }

  static func change(of entry: AuditEntry) -> String {
    switch (entry.oldState, entry.newState) {
    case (let old?, let new?): "\(old) > \(new)"
    case (nil, let new?): new
    case (let old?, nil): old
    case (nil, nil): entry.detail
    }
  }

  static func whole(_ line: AuditReader.Line) -> Phrase {
    let entry = line.entry
    func text(_ labels: [String]) -> String {
      let values = [
        ClockTime(of: entry.at).stamp, line.account, entry.role, entry.event.rawValue,
        "\(entry.subjectKind) \(entry.subjectID)", entry.oldState ?? "", entry.newState ?? "",
        entry.detail,
      ]
      return zip(labels, values).filter { !$1.isEmpty }.map { "\($0)\($1)" }
        .joined(separator: "\n")
    }
    return Phrase(
      text(["时间：", "账号：", "角色：", "事件：", "对象：", "原状态：", "新状态：", "说明："]),
      text([
        "Time: ", "Account: ", "Role: ", "Event: ", "Subject: ", "From: ", "To: ", "Detail: ",
      ]))
  }
}
