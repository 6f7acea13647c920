import CEDomain

/// What the people of a crowd typed: collections, changes of them, transfers.
struct CrowdAnswers {
  /// The files that everybody hands in alike.
  struct Files {
    let photo: String
    let proof: String
  }

  let divisions: DivisionTable
  let today: CalendarDay
  let files: Files
  let units: [Unit]

  struct Unit {
    let name: String
    let code: String
  }

  init(
    divisions: DivisionTable, today: CalendarDay, files: Files, _ chance: inout SeededSequence
  ) {
    self.divisions = divisions
    self.today = today
    self.files = files
    units = CrowdAnswers.units(today, &chance)
  }

  /// A whole collection of somebody who belongs to a department.
  ///
  /// - Parameter hasFiles: False as from a former platform, which handed no pictures over.
  func collection(
    of person: PersonEntry, department: String, unit: Unit, hasFiles: Bool,
    _ chance: inout SeededSequence
  ) -> Answers {
    let place = divisions.path(department).map(\.name).joined()
    var answers = Answers()
    answers.reserve(24)
    answers[.collectionScope] = CollectionScope.accountant.rawValue
    answers[.collectionDocumentKind] = person.document.kind.rawValue
    answers[.collectionDocumentNumber] = person.document.number
    answers[.collectionName] = person.name
    answers[.collectionGender] = person.gender?.rawValue ?? ""
    answers[.collectionBirthDate] = person.birthDate?.description ?? ""
    answers[.collectionMobile] = person.mobile ?? ""
    answers[.collectionPoliticalStatus] = chance.pick(PoliticalStatus.allCases).rawValue
    answers[.collectionEthnicGroup] = chance.isOne(of: 910) ? "01" : chance.pick(EthnicGroup.codes)
    answers[.collectionAddress] = place + chance.pick(CrowdAnswers.streets)
    answers[.collectionDepartment] = department
    answers[.collectionPromise] = "yes"
    if hasFiles { answers[.collectionPhoto] = files.photo }
    let graduation = max(2004, (person.birthDate?.year ?? 1990) + 22)
    answers[.collectionEducation] =
      RowList([RowList.Row(id: "E1", answers: education(until: graduation, &chance))]).text
    answers[.collectionWork] =
      RowList([
        RowList.Row(
          id: "W1",
          answers: work(since: min(graduation, today.year - 1), unit, place, hasFiles, &chance))
      ]).text
    return answers
  }

  private func education(until year: Int, _ chance: inout SeededSequence) -> Answers {
    let isCollege = chance.isOne(of: 350)
    let year = min(year, today.year - 1)
    return Answers([
      .educationMode: StudyMode.fullTime.rawValue,
      .educationSchool: chance.pick(CrowdAnswers.schools), .educationAbroad: "no",
      .educationBegan: "\(year - (isCollege ? 3 : 4))-09-01", .educationEnded: "\(year)-07-01",
      .educationLevel: (isCollege ? EducationLevel.college : .bachelor).rawValue,
      .educationDegree: (isCollege ? AcademicDegree.none : .bachelor).rawValue,
      .educationMajor: chance.pick(["会计学", "财务管理", "审计学", "金融学", "工商管理"]),
      .educationDiplomaNumber: "10422120\(year)0\(10_000 + chance.number(below: 90_000))",
      .educationDegreeNumber: isCollege
        ? "" : "1042242\(year)00\(1000 + chance.number(below: 9000))",
    ])
  }

  private func work(
    since year: Int, _ unit: Unit, _ place: String, _ hasFiles: Bool,
    _ chance: inout SeededSequence
  ) -> Answers {
    let began = "\(year)-0\(1 + chance.number(below: 9))-15"
    let post = Answers([
      .postLevel: chance.pick([PostLevel.staff, .staff, .staff, .middle, .head]).rawValue,
      .postKinds: chance.pick(["01", "03,04", "06", "01,06", "04,05,06", "09"]),
      .postBegan: began, .postOngoing: "yes",
    ])
    return Answers([
      .workBegan: began, .workOngoing: "yes", .workUnit: unit.name, .workUnitCode: unit.code,
      .workUnitType: chance.pick(UnitType.allCases).rawValue,
      .workIndustry: chance.pick(IndustrySection.allCases).rawValue,
      .workAddress: place + chance.pick(CrowdAnswers.streets), .workIsAccounting: "yes",
      .workPosts: RowList([RowList.Row(id: "P1", answers: post)]).text,
      .workAccountingProof: hasFiles ? files.proof : "",
      .workCurrentProof: hasFiles ? files.proof : "",
    ])
  }

  /// What stands before and after a change of a part of `collection`.
  func change(
    _ part: ChangePart, of collection: Answers, _ chance: inout SeededSequence
  ) -> Submission {
    let keys = part.form(born: nil).fields.map(\.key)
    var before = Answers()
    for key in keys { before[key] = collection[key] }
    var after = before
    switch part {
    case .basics:
      after[.collectionAddress] = after[.collectionAddress] + "新\(1 + chance.number(below: 99))号"
      after[.collectionPostcode] = String(100_000 + chance.number(below: 800_000))
    case .education:
      var rows = RowList(text: before[.collectionEducation])
      rows.put(RowList.Row(id: "E2", answers: education(until: today.year - 1, &chance)))
      after[.collectionEducation] = rows.text
    case .work:
      var rows = RowList(text: before[.collectionWork])
      if let row = rows.rows.first {
        var answers = row.answers
        answers[.workAddress] = answers[.workAddress] + "\(1 + chance.number(below: 30))层"
        answers[.workTitle] = AccountingTitle.assistant.rawValue
        answers[.workTitleDate] = "\(today.year - 1)-09-30"
        rows.put(RowList.Row(id: row.id, answers: answers))
      }
      after[.collectionWork] = rows.text
    case .scope:
      after[.collectionScope] = CollectionScope.qualified.rawValue
    }
    return Submission(before: before, after: after)
  }

  /// A transfer to another county for a new job.
  func transfer(
    from county: String, to other: String, unit: Unit, _ chance: inout SeededSequence
  ) -> Submission {
    let place = divisions.path(other).map(\.name).joined()
    return Submission(
      after: Answers([
        .transferReason: TransferReason.work.rawValue, .transferFrom: county,
        .transferTo: other, .transferUnit: unit.name, .transferUnitCode: unit.code,
        .transferUnitType: chance.pick(UnitType.allCases).rawValue,
        .transferIndustry: chance.pick(IndustrySection.allCases).rawValue,
        .transferAddress: place + chance.pick(CrowdAnswers.streets),
        .transferWorkBegan: "\(today.year)-03-01", .transferProof: files.proof,
      ]))
  }

  // MARK: Words

  private static let streets = [
    "人民路18号", "建设大街66号", "解放路105号", "和平里3号院", "中山路288号", "文化路9号", "新华大街77号",
    "迎宾大道1号", "经二路100号", "胜利街21号", "长江路56号", "黄河路39号", "青年路12号", "园区路8号",
  ]

  private static let schools = [
    "山东大学", "中南财经政法大学", "上海财经大学", "东北财经大学", "江西财经大学", "西南财经大学", "首都经济贸易大学",
    "河南财经政法大学", "山西财经大学", "广东财经大学", "厦门大学", "四川大学", "郑州大学", "云南财经大学",
  ]

  /// Employers with codes that pass every check.
  private static func units(_ today: CalendarDay, _ chance: inout SeededSequence) -> [Unit] {
    let towns = ["华东", "泰山", "长江", "中原", "岭南", "太行", "天府", "松江", "滨海", "云岭", "昆仑", "燕赵"]
    let names = ["恒信", "新泰", "瑞丰", "同德", "博源", "金桥", "宏图", "嘉业", "正大", "永盛", "安泰", "明达"]
    let trades = ["商贸有限公司", "机械制造有限公司", "建筑工程有限公司", "会计师事务所", "科技有限公司", "物流有限公司", "食品有限公司"]
    return (0..<2000).map { place in
      let name = chance.pick(towns) + chance.pick(names) + chance.pick(trades)
      let body = "91370104MA\(1_000_000 + place * 37 % 9_000_000)"
      return Unit(name: name, code: withCheck(body, today))
    }
  }

  /// Asks the rule itself which character belongs at the end.
  private static func withCheck(_ body: String, _ today: CalendarDay) -> String {
    let context = RuleContext(answers: Answers(), today: today)
    for violation in UnifiedCodeRule().violations(of: body + "0", in: context) {
      if case .usccCheckDigit(let expected) = violation { return body + expected }
    }
    return body + "0"
  }
}
