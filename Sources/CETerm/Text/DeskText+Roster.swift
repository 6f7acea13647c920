import CEDomain

/// Words of group enrolment (SH-0-07).
extension DeskText {
  static let rosterNumber = Phrase("批次号", "Number")
  static let learners = Phrase("人数", "Learners")
  static let year = Phrase("年度", "Year")
  static let line = Phrase("行", "Line")
  static let result = Phrase("结果", "Result")
  static let uploadRoster = Phrase("上传名单", "Upload a list")
  static let checkRoster = Phrase("核对名单", "Check the list")
  static let makeRoster = Phrase("生成合并订单", "Make the order")
  static let cancelRoster = Phrase("取消批次", "Cancel")
  static let rosterCancelled = Phrase("批次已取消", "The list is cancelled")
  static let cancelRosterQuestion = Phrase(
    "取消后可以重新上传名单。确定取消这个批次吗？", "You can upload the list again. Cancel this one?")
  static let rosterNext = Phrase(
    "下一步：按 n 上传名单；待支付的批次请凭批次号到柜台缴费。",
    "Next: press n to upload a list; pay waiting ones at the counter under their number.")
  static let rosterIntro = Phrase(
    "每行一人：姓名、身份证号、年度、学分，用制表符或逗号分隔，可从电子表格直接粘贴。",
    "One learner a line: name, ID number, year, credits, separated by tabs or commas; paste from a "
      + "spreadsheet.")
  static let noInstitution = Phrase("目前没有开放报名的网络机构", "No institution is open for enrolment now")
  static let noGoodLine = Phrase("没有可以报名的人员，请按提示修改名单", "No line can be enrolled; correct the list")
  static let badFile = Phrase(
    "文件无法读取：须为UTF-8文本，不超过1MB", "The file cannot be read: UTF-8 text of at most 1 MB")

  static func rosterMade(_ roster: Roster) -> Phrase {
    Phrase(
      "批次 \(roster.number) 已生成：\(roster.lineCount) 人，\(roster.amount.text)",
      "List \(roster.number) is made: \(roster.lineCount) learners, \(roster.amount.text)")
  }

  /// Under a list in which learners were left out.
  static let nothingToRefund = Phrase(
    "未计费的学员不在应付金额内，柜台不收款，也无需退费。",
    "Learners who are not charged are not in the amount: nothing is taken and nothing goes back.")

  static func verdicts(accepted: Int, refused: Int) -> Phrase {
    Phrase(
      "可报名 \(accepted) 行，不能报名 \(refused) 行（不会为其生成任何内容）",
      "\(accepted) lines can be enrolled, \(refused) cannot (nothing is made for them)")
  }

  static func state(_ state: RosterState) -> Phrase {
    switch state {
    case .awaitingPayment: Phrase("待支付", "Unpaid")
    case .paid: Phrase("已支付", "Paid")
    case .cancelled: Phrase("已取消", "Cancelled")
    }
  }

  static func state(_ outcome: RosterLineOutcome) -> Phrase {
    switch outcome {
    case .waiting: Phrase("待支付", "Unpaid")
    case .trained: Phrase("已开通", "Open")
    case .boughtMeanwhile: Phrase("本人已购，未计费", "Bought before")
    case .notEligible: Phrase("不符合条件，未计费", "Not eligible")
    }
  }

  static func sentence(_ result: RosterVerdict.Result) -> Phrase {
    switch result {
    case .accepted(let year, let package, let amount):
      Phrase(
        "可以报名：\(year)年度 \(package.short)学分 \(amount.text)",
        "good: \(year), \(package.short) credits, \(amount.text)")
    case .refused(let fault): sentence(fault)
    }
  }

  static func sentence(_ fault: RosterFault) -> Phrase {
    switch fault {
    case .columns(let found):
      Phrase("应为4列：姓名、身份证号、年度、学分（实为\(found)列）", "4 columns are wanted, \(found) found")
    case .name(let reason): Phrase("姓名：", "Name: ") + sentence(reason)
    case .document(let reason): Phrase("身份证号：", "ID number: ") + sentence(reason)
    case .yearNotANumber: Phrase("年度应为四位数字", "The year must have four digits")
    case .yearNotOffered(let year): Phrase("\(year)年度目前不能报名", "\(year) is not open")
    case .packageUnknown: Phrase("学分应为90、60、50或30", "Credits must be 90, 60, 50 or 30")
    case .personUnknown:
      Phrase("姓名与身份证号不符，或查无此人", "Unknown person, or name and number disagree")
    case .collectionMissing: Phrase("尚未完成会计人员信息采集", "Information collection is not approved")
    case .alreadyBought: Phrase("已购买该年度培训", "The year is bought already")
    case .repeated(let line): Phrase("与第\(line)行重复", "Repeats line \(line)")
    }
  }

  static func sentence(_ reason: RosterRefusal) -> Phrase {
    switch reason {
    case .notPermitted: RefusalText.notPermitted
    case .empty: Phrase("名单是空的，请输入或选择文件", "The list is empty; paste it or choose a file")
    case .tooLong(let most):
      Phrase("一次最多\(most)人，请分批上传", "At most \(most) learners at once; upload in parts")
    case .institutionUnknown: Phrase("请选择网络机构", "Choose the institution")
    case .notInState: Phrase("该批次已支付或已取消", "This list is paid or cancelled")
    }
  }

  private static func sentence(_ reason: Violation.Reason) -> Phrase {
    ViolationText.sentence(for: reason, label: Phrase("", ""))
  }
}
