import CEDomain

/// What the operator reads of a check.
enum DoctorText {
  static let sound = Sentence("数据库完好。", "The store is sound.")

  static func problems(_ count: Int) -> Sentence {
    Sentence("发现 \(count) 个问题，见上。", "\(count) problems were found, see above.")
  }

  static func pagesSound(_ engine: String) -> Sentence {
    Sentence("页面完好（SQLite \(engine)）。", "Pages are sound (SQLite \(engine)).")
  }

  static func brokenPage(_ finding: String) -> Sentence {
    Sentence(
      "文件损坏：\(finding)。请停止使用并从最近的备份恢复。",
      "The file is damaged: \(finding). Stop using it and restore the last backup.")
  }

  static func chainIntact(rows: Int, head: String) -> Sentence {
    Sentence(
      "审计链完整，共 \(rows) 条，末端 \(head.prefix(16))；可另行抄存以备核对。",
      "The audit chain holds: \(rows) rows, head \(head.prefix(16)). Write it down elsewhere.")
  }

  static func chainBroken(at sequence: Int) -> Sentence {
    Sentence(
      "审计链在第 \(sequence) 条断开：记录被改动、删除或插入。请保全现场并报告。",
      "The audit chain breaks at row \(sequence): it was changed, removed or slipped in. "
        + "Keep the file as it is and report it.")
  }

  static let sumsAgree = Sentence(
    "订单、缴费、学时、考试、证明与学分相符。",
    "Orders, payments, study time, exams, certificates and credits agree.")

  static func noReference(_ path: String) -> Sentence {
    Sentence(
      "参考数据 \(path) 不可用，请运行 ceadmin import reference。",
      "The reference file \(path) cannot be used; run ceadmin import reference.")
  }

  static func finding(_ finding: ConsistencyCheck.Finding) -> Sentence {
    let words = sentence(for: finding.kind)
    return Sentence("\(words.chinese)：\(finding.count) 条", "\(words.english): \(finding.count)")
  }

  private static func sentence(for kind: ConsistencyCheck.Kind) -> Sentence {
    switch kind {
    case .paidWithoutPayment: Sentence("已支付订单没有对应的缴费", "paid orders without a payment")
    case .paymentWithoutPaidOrder:
      Sentence("缴费已到账但订单未支付，请办理退费", "payments whose order is not paid; refund them")
    case .paymentAmountDiffers:
      Sentence("缴费金额与订单不符", "payments that differ from their order")
    case .paidWithoutTraining: Sentence("已支付订单没有培训", "paid orders without a training")
    case .cardUsedForNothing:
      Sentence("学习卡已使用但订单未支付", "cards used for an order that is not paid")
    case .attemptOverdue:
      Sentence(
        "考试已超时未交卷，请检查 ceadmin sweep 是否定时运行",
        "exams past their deadline; check that ceadmin sweep runs on a timer")
    case .studySumDiffers:
      Sentence("学时台账合计与进度不符", "lessons whose ledger differs from the progress")
    case .learnedTooMuch: Sentence("已学时长超过课时", "lessons learned longer than they last")
    case .finishedWithoutCertificate:
      Sentence("已合格但没有培训证明", "passed trainings without a certificate")
    case .certificateWithoutPass:
      Sentence("未合格却有培训证明", "certificates without a passed exam")
    case .confirmedWithoutCredits:
      Sentence("学分已确认但年度记录中没有", "confirmed trainings without credits in the record")
    case .confirmationFailed:
      Sentence("学分同步失败，待运营人员处理", "confirmations that failed and wait for the operator")
    }
  }

  static func swept(_ closed: Int, _ synced: Int, _ awaiting: Int) -> Sentence {
    Sentence(
      "自动交卷 \(closed) 份，学分确认 \(synced) 项，转本人申请 \(awaiting) 项。",
      "\(closed) exams handed in, \(synced) credits confirmed, \(awaiting) left to apply for.")
  }

  /// What a sweep did besides; nothing where there was nothing.
  static func sweptBesides(prolonged: Int, expired: Int) -> Sentence {
    var sentence = Sentence("", "")
    if prolonged > 0 {
      sentence = sentence + Sentence("转入补学 \(prolonged) 项。", " \(prolonged) trainings prolonged.")
    }
    if expired > 0 {
      sentence = sentence + Sentence("过期短信 \(expired) 条。", " \(expired) messages expired.")
    }
    return sentence
  }

  static func sweepFailed(_ what: String, _ why: String) -> Sentence {
    Sentence("\(what) 未能处理：\(why)", "\(what) could not be settled: \(why)")
  }
}
