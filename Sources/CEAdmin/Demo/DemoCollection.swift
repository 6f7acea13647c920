import CEDomain

/// The pages of an information collection as somebody of the demo fills them in.
struct DemoCollection {
  let store: OpenStore
  let data: String
  let actor: Actor
  let now: Moment

  /// What the reviewer of the demo sends back.
  static let opinion = Opinion(
    "通讯地址和学校名称请按证件、证书填写",
    fields: [
      .init(.collectionAddress, "请写明门牌号"),
      .init(
        .educationSchool, row: .init(list: .collectionEducation, id: "E1"),
        "与毕业证书上的校名不一致"),
    ])

  /// Everything filled in and handed in.
  func submit() throws -> ReviewCase {
    guard
      case .open = try Collections(store: store).open(by: actor, at: now, from: .system),
      case .submitted(let item) = try Collections(store: store).submit(
        try answers(), checking: DeskRecordCheckPort(), by: actor, at: now, from: .system)
    else { throw DemoFailure("collection") }
    return item
  }

  /// The pages up to one, left there.
  func fill(upTo last: FieldKey) throws {
    _ = try Collections(store: store).open(by: actor, at: now, from: .system)
    let answers = try answers()
    let place = Collections.draftPlace(of: actor)
    let kept: [FieldKey] = [
      .collectionScope, .collectionPhoto, .collectionPoliticalStatus, .collectionEthnicGroup,
      .collectionAddress, last,
    ]
    for key in kept { try keep(answers[key], as: key, in: place) }
    try keep(Form.collectionWork.name, as: Collections.page, in: place)
  }

  /// What a provincial platform had collected before, some items missing.
  func importHistory(by clerk: Actor) throws {
    var education = education
    education[.educationMajor] = ""
    var work = try work()
    for key in [FieldKey.workPosts, .workAccountingProof, .workCurrentProof] { work[key] = "" }
    guard let person = actor.person,
      try Collections(store: store).receiveLegacy(
        education: [education], work: [work], of: person, by: clerk, at: now, from: .system)
    else { throw DemoFailure("historical rows") }
  }

  private func keep(_ value: String, as key: FieldKey, in place: DraftPlace) throws {
    try store.drafts.save(
      value, of: Field(key, .text(characters: 10_000)), in: place, isSealed: true, at: now,
      from: .system)
  }

  private func answers() throws -> Answers {
    Answers([
      .collectionScope: CollectionScope.accountant.rawValue,
      .collectionPhoto: try picture("photo", .collectionPhoto),
      .collectionPoliticalStatus: PoliticalStatus.masses.rawValue, .collectionEthnicGroup: "01",
      .collectionEmail: "zhang.san@example.com",
      .collectionAddress: "山东省济南市槐荫区经二路100号", .collectionPostcode: "250022",
      .collectionEducation: rows(education, id: "E1"), .collectionWork: rows(try work(), id: "W1"),
      .collectionDepartment: "370104", .collectionPromise: "yes",
    ])
  }

  private var education: Answers {
    Answers([
      .educationMode: StudyMode.fullTime.rawValue, .educationSchool: "山东大学",
      .educationAbroad: "no", .educationBegan: "2012-09-01", .educationEnded: "2016-07-01",
      .educationLevel: EducationLevel.bachelor.rawValue,
      .educationDegree: AcademicDegree.bachelor.rawValue, .educationMajor: "会计学",
      .educationDiplomaNumber: "104221201605001234",
      .educationDegreeNumber: "1042242016001234",
    ])
  }

  private func work() throws -> Answers {
    let post = Answers([
      .postLevel: PostLevel.staff.rawValue, .postKinds: "01,06", .postBegan: "2016-10-01",
      .postOngoing: "yes",
    ])
    return Answers([
      .workBegan: "2016-10-01", .workOngoing: "yes", .workUnit: "济南泉城会计咨询有限公司",
      .workUnitCode: "91310115MA1K0ABC2C", .workUnitType: UnitType.privateEnterprise.rawValue,
      .workIndustry: IndustrySection.l.rawValue, .workAddress: "济南市槐荫区经二路100号",
      .workIsAccounting: "yes", .workPosts: rows(post, id: "P1"),
      .workAccountingProof: try picture("proof", .postProof),
      .workCurrentProof: try picture("proof", .workProof),
    ])
  }

  private func rows(_ answers: Answers, id: String) -> String {
    RowList([RowList.Row(id: id, answers: answers)]).text
  }

  private func picture(_ name: String, _ limit: AttachmentLimit) throws -> String {
    let bytes = try TextFile.contents(of: "\(data)/demo/pictures/\(name).jpg")
    let taking = try Attachments(store: store).take(
      bytes, named: "\(name).jpg", for: limit, by: actor, at: now, from: .system)
    guard case .taken(let file) = taking else { throw DemoFailure("picture \(name): \(taking)") }
    return file.text
  }
}
