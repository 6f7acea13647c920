import CEDomain

/// What home says where there is nothing to do but to wait, or where all is done.
enum StandingText {
  /// The sentence in the place of "the next thing is"; nil where there is one.
  static func sentence(_ next: Journey.Action?, in year: LearnerYear) -> Phrase? {
    if next == .collect, year.national.collection == .pending {
      return Phrase(
        "信息采集正在审核，通过后即可报名；目前无需办理（Enter 查看说明）",
        "Your collection is being reviewed; enrol once it is approved (Enter tells more)")
    }
    guard next == .waitForCredits || next == .viewCertificate, year.isFinished else { return nil }
    let passed = Phrase("\(year.year)年度已合格", "\(year.year) is passed")
    return passed + credits(year.credits)
      + Phrase("；查看培训证明（Enter）", "; see your certificate (Enter)")
  }

  private static func credits(_ item: SyncItem?) -> Phrase {
    guard let item else { return Phrase(same: "") }
    switch item.state {
    case .pending:
      let day = ClockTime(of: item.dueAt).day
      return Phrase(
        "，学分 \(day) 起可在全国平台查询", "; credits on the national platform from \(day)")
    case .synced: return Phrase("，学分已同步到全国平台", "; credits are in the national record")
    case .awaitingApplication: return Phrase("，学分由本人申请", "; you apply for the credits")
    case .failed: return Phrase("，学分同步失败，平台正在处理", "; the operator is sending the credits again")
    }
  }
}
