import CEDomain

/// Words of the review desk: queue, case, opinion.
extension ReviewText {
  static let desk = Phrase("业务审核", "Applications to decide")
  static let kindLabel = Phrase("申请类型", "Kind")
  static let unit = Phrase("所属单位", "Unit")
  static let department = Phrase("管理部门", "Department")
  static let search = Phrase("查找", "Find")
  static let searchPrompt = Phrase("姓名、拼音、证件号或编号：", "Name, pinyin, ID or number:")
  static let apply = Phrase("筛选", "Apply")
  static let dropFilter = Phrase("取消筛选", "Drop filter")
  static let tick = Phrase("选中", "Tick")
  static let notApproved = Phrase("未通过批量审核", "Not approved")

  /// The kind where there is little room.
  static func shortKind(_ kind: CaseKind) -> Phrase {
    let english =
      switch kind {
      case .realName: "Real name"
      case .collection: "Collection"
      case .basicChange: "Basic change"
      case .educationChange: "Education change"
      case .workChange: "Work change"
      case .scopeChange: "Scope change"
      case .transfer: "Transfer"
      }
    return Phrase(self.kind(kind).chinese, english)
  }

  static func total(_ count: Int, isMore: Bool) -> Phrase {
    guard isMore else { return DeskText.total(count) }
    return Phrase("共 \(count - 1)+ 条", "\(count - 1)+ cases")
  }

  static func status(_ status: QueueFilter.Status) -> Phrase {
    switch status {
    case .waiting: Phrase("待审核", "Waiting")
    case .decided: Phrase("已审核", "Decided")
    case .all: Phrase("全部", "All")
    }
  }

  static func order(_ order: QueueFilter.Order) -> Phrase {
    switch order {
    case .oldest: Phrase("最早在前", "Oldest first")
    case .newest: Phrase("最新在前", "Newest first")
    case .number: Phrase("按编号", "By number")
    }
  }

  /// What the queue shows, on one line.
  static func summary(of filter: QueueFilter) -> Phrase {
    var parts = [status(filter.status)]
    if let kind = filter.kind { parts.append(ReviewText.kind(kind)) }
    if let year = filter.year { parts.append(Phrase("\(year)年", "\(year)")) }
    let words = [filter.name, filter.document, filter.number, filter.unit]
    parts += words.filter { !$0.isEmpty }.map { Phrase("“\($0)”", "“\($0)”") }
    if filter.from != nil || filter.through != nil {
      let days = "\(filter.from?.description ?? "")~\(filter.through?.description ?? "")"
      parts.append(Phrase(same: days))
    }
    parts.append(order(filter.order))
    return Phrase(
      parts.map(\.chinese).joined(separator: " · "),
      parts.map(\.english).joined(separator: " · "))
  }

  /// A queue calls what waits 待审核, its owner 审核中 (OV-7-02).
  static func state(_ item: ReviewCase) -> Phrase {
    item.state == .pending ? status(.waiting) : state(item.state)
  }

  static func inWork(by name: String) -> Phrase { Phrase("处理中 \(name)", "In work \(name)") }

  static func readSingly(_ kind: CaseKind) -> Phrase {
    Phrase(
      "\(self.kind(kind).chinese)须逐件审核，不能批量通过", "Cases of this kind are decided one by one")
  }

  static func approveTicked(_ count: Int) -> Phrase {
    Phrase("批量通过 \(count) 件", "Approve \(count)")
  }

  static func batchQuestion(_ numbers: [String]) -> Phrase {
    let shown = numbers.prefix(12).joined(separator: " ") + (numbers.count > 12 ? " …" : "")
    return Phrase(
      "将一次通过 \(numbers.count) 件申请，立即生效，不能撤销：\n\(shown)",
      "\(numbers.count) applications are approved at once and take effect; this cannot be "
        + "undone:\n\(shown)")
  }

  static func batchDone(_ count: Int) -> Phrase {
    Phrase("已通过 \(count) 件", count == 1 ? "1 case approved" : "\(count) cases approved")
  }

  static func batchLeft(_ lines: [BatchLine]) -> Phrase {
    let sentences = lines.map { line -> Phrase in
      let reason: Phrase =
        switch line.result {
        case .approved: Phrase(same: "")
        case .refused(let refusal): sentence(refusal)
        case .stale: StoreErrorText.sentence(for: .stale)
        case .needsReading: Phrase("须打开逐项查看后审核", "open it and read it first")
        }
      return Phrase("\(line.number)：\(reason.chinese)", "\(line.number): \(reason.english)")
    }
    return Phrase(
      sentences.map(\.chinese).joined(separator: "\n"),
      sentences.map(\.english).joined(separator: "\n"))
  }

  // MARK: A case

  static let contents = Phrase("申请内容", "Contents")
  static let checks = Phrase("自动核验", "Checks")
  static let decisions = Phrase("审核意见", "Decisions")
  static let earlier = Phrase("历史申请", "Earlier")
  static let trail = Phrase("办理记录", "Trail")
  static let none = Phrase("暂无数据", "Nothing here")
  static let remark = Phrase("逐项意见：", "Remark: ")
  static let remarkHere = Phrase("逐项意见", "Remark")
  static let chooseAnswer = Phrase("请先移到要说明的一项", "Move to an answer first")
  static let viewFile = Phrase("查看文件", "View the file")
  static let nextCase = Phrase("下一件", "Next case")
  static let last = Phrase("没有其他待审核的申请", "No other case waits")
  static let tooLate = Phrase("已被处理", "Decided meanwhile")
  static let shut = Phrase(
    "此件不在办理中，申请内容不再显示。", "This case is not open; what was handed in is shown no more.")

  static func row(_ number: Int, isHistorical: Bool) -> Phrase {
    isHistorical
      ? Phrase("第 \(number) 条（历史数据）", "Row \(number) (historical)")
      : Phrase("第 \(number) 条", "Row \(number)")
  }

  static func round(_ number: Int) -> Phrase { Phrase("第 \(number) 次提交", "Submission \(number)") }

  static func step(_ number: Int, of count: Int) -> Phrase {
    Phrase("第 \(number)/\(count) 步", "Step \(number)/\(count)")
  }

  static func waiting(_ days: Int) -> Phrase {
    Phrase("已等待 \(days) 天", days == 1 ? "waiting 1 day" : "waiting \(days) days")
  }

  static func action(_ action: ReviewAction) -> Phrase {
    switch action {
    case .submit: Phrase("提交审核", "Submit")
    case .withdraw: Phrase("撤回", "Withdraw")
    case .approve: Phrase("通过", "Approve")
    case .reject: Phrase("不通过", "Refuse")
    case .sendBack: Phrase("退回修改", "Return")
    }
  }

  static func decided(_ item: ReviewCase, _ action: ReviewAction) -> Phrase {
    guard item.state != .pending else {
      return Phrase("\(item.number) 已转下一步审核", "\(item.number) goes on to the next step")
    }
    return Phrase(
      "\(item.number) \(state(item.state).chinese)", "\(item.number): \(state(item.state).english)")
  }

  static func sentence(_ check: CheckResult) -> Phrase {
    let name: Phrase =
      switch check.code {
      case "degree": Phrase("学信网学历核验", "Degree check")
      case "certificateLibrary": Phrase("全国证书库核验", "Certificate library")
      case "photo": Phrase("照片核验", "Photo")
      default: Phrase(same: check.code)
      }
    let verdict: Phrase =
      switch check.verdict {
      case .passed: Phrase("通过", "passed")
      case .failed: Phrase("未通过", "failed")
      case .unavailable: Phrase("未能核验，请人工查看", "no answer: look yourself")
      }
    let subject = check.subject.isEmpty ? "" : "（\(check.subject)）"
    let about = check.subject.isEmpty ? "" : " (\(check.subject))"
    return Phrase(
      "\(name.chinese)\(subject)：\(verdict.chinese)", "\(name.english)\(about): \(verdict.english)")
  }

  static func sentence(_ decision: ReviewDecision) -> Phrase {
    let stamp = ClockTime(of: decision.at).stamp
    let by = decision.by.map { Phrase(same: $0) } ?? Phrase("系统", "the program")
    let words = action(decision.action)
    let text = decision.opinion.text
    return Phrase(
      "\(stamp)  \(by.chinese)  \(words.chinese)\(text.isEmpty ? "" : "：\(text)")",
      "\(stamp)  \(by.english)  \(words.english)\(text.isEmpty ? "" : ": \(text)")")
  }

  /// One of the person's other applications.
  static func sentence(_ item: ReviewCase, in place: String) -> Phrase {
    let day = CalendarDay(containing: item.submittedAt)
    let kind = kind(item.kind)
    let state = state(item.state)
    return Phrase(
      "\(day)  \(item.number)  \(kind.chinese)  \(state.chinese)  \(place)",
      "\(day)  \(item.number)  \(kind.english)  \(state.english)  \(place)")
  }

  static func sentence(_ line: ReviewDossier.TrailEntry) -> Phrase {
    let stamp = ClockTime(of: line.entry.at).stamp
    // The owner's account bears the whole name; here it is enough who it was.
    let by =
      line.entry.role == Role.learner.rawValue
      ? DeskText.applicant
      : line.name.isEmpty ? Phrase("系统", "the program") : Phrase(same: line.name)
    let what: Phrase
    if let state = line.entry.newState.flatMap({ ReviewState(rawValue: $0) }) {
      what = self.state(state)
    } else {
      what = Phrase("打开查看（完整信息）", "opened, in full")
    }
    return Phrase(
      "\(stamp)  \(by.chinese)  \(what.chinese)", "\(stamp)  \(by.english)  \(what.english)")
  }

  /// Who decided while somebody else was reading (OV-5-14).
  static func meanwhile(_ now: ReviewDossier?) -> Phrase {
    let told = StoreErrorText.sentence(for: .stale)
    guard let now else { return told }
    let last = now.decisions.last.map { sentence($0) } ?? state(now.item)
    return Phrase("\(told.chinese)\n\(last.chinese)", "\(told.english)\n\(last.english)")
  }

  /// A division from the province down: 山东省济南市槐荫区.
  static func place(_ code: String, in context: Context) -> String {
    guard !code.isEmpty else { return "" }
    let path = (try? context.store.reference.divisionPath(code)) ?? []
    return path.isEmpty ? code : path.map(\.name).joined()
  }

  // MARK: Opinions

  static let confirm = Phrase("确定", "Confirm")
  static let opinionHint = Phrase("请填写1至200字的意见", "Write 1 to 200 characters")
  static let mayBeEmpty = Phrase("意见可不填", "May stay empty")
  static let seeRemarks = Phrase("请按逐项意见修改", "Please mend what is marked")
  static let phrases = Phrase("常用语", "Phrases")
  static let phraseKeys = Phrase("常用语（按数字键填入）", "Phrases (a digit puts one in)")
  static let phraseAltKeys = Phrase(
    "常用语（按 Alt+数字键填入）", "Phrases (Alt and a digit put one in)")
  static let phrasesIntro = Phrase(
    "前九条可在填写意见时按数字键填入。", "The first nine are put into an opinion by their digit.")
  static let reword = Phrase("修改", "Reword")
  static let remove = Phrase("删除", "Delete")
  static let addPhrase = Phrase("新增", "Add")
  static let addShared = Phrase("新增公用", "Add shared")
  static let keyLabel = Phrase("按键", "Key")
  static let owner = Phrase("范围", "For")
  static let own = Phrase("本人", "Me")
  static let shared = Phrase("公用", "All")
  static let sharedByOthers = Phrase(
    "公用常用语由省级审核员和客服维护", "Shared phrases are kept by the province and support")

  static func withRemarks(_ count: Int) -> Phrase {
    Phrase("附 \(count) 条逐项意见", count == 1 ? "with 1 remark" : "with \(count) remarks")
  }

  static func sentence(_ outcome: PhraseOutcome) -> Phrase? {
    switch outcome {
    case .done: nil
    case .refusedLength: opinionHint
    case .notPermitted: RefusalText.notPermitted
    }
  }
}

extension FieldWords {
  /// The filter of the queue.
  static let review: [FieldKey: FieldWords] = [
    "review.status": FieldWords("状态", "State"),
    "review.kind": FieldWords("申请类型", "Kind", hint: Phrase("全部", "all")),
    "review.year": FieldWords("年度", "Year", hint: Phrase("全部", "all")),
    "review.name": FieldWords(
      "姓名", "Name", hint: Phrase("姓名的一部分或拼音首字母", "a part of it, or pinyin initials")),
    "review.document": FieldWords("证件号码", "ID number", hint: Phrase("完整号码", "whole")),
    "review.unit": FieldWords("单位", "Unit", hint: Phrase("名称的一部分", "a part of the name")),
    "review.from": FieldWords("提交日期起", "Submitted from"),
    "review.through": FieldWords("提交日期止", "Submitted through"),
  ]
}
