import CEDomain

/// Complete answers of an information collection, to be made wrong one at a time.
public enum CollectionAnswers {
  /// A picture as the attachment table names it.
  public static func picture(
    _ name: String = "photo.jpg", bytes: Int = 60_000, width: Int = 295, height: Int = 413,
    type: ContentType = .jpeg
  ) -> String {
    AttachmentAnswer(
      digest: String(repeating: "a", count: 64), contentType: type, byteCount: bytes,
      pixels: PixelSize(width: width, height: height), fileName: name
    ).text
  }

  /// A finished bachelor of 山东大学, full-time 2008-10 to 2012-07.
  public static func education(_ changes: [FieldKey: String] = [:]) -> Answers {
    Answers([
      .educationMode: StudyMode.fullTime.rawValue, .educationSchool: "山东大学",
      .educationAbroad: "no", .educationBegan: "2008-10-09", .educationEnded: "2012-07-01",
      .educationLevel: EducationLevel.bachelor.rawValue,
      .educationDegree: AcademicDegree.bachelor.rawValue, .educationMajor: "会计学",
      .educationDiplomaNumber: "1042212012050012", .educationDegreeNumber: "1042242012001234",
    ]).changed(changes)
  }

  /// A present job as an accountant, since 2012-09-01.
  public static func work(_ changes: [FieldKey: String] = [:]) -> Answers {
    Answers([
      .workBegan: "2012-09-01", .workOngoing: "yes", .workUnit: "济南泉城会计咨询有限公司",
      .workUnitCode: "91310115MA1K0ABC2C", .workUnitType: UnitType.privateEnterprise.rawValue,
      .workIndustry: IndustrySection.l.rawValue, .workAddress: "济南市槐荫区经二路100号",
      .workIsAccounting: "yes", .workPosts: list([post()], "P"),
      .workAccountingProof: picture("proof.jpg"), .workCurrentProof: picture("unit.jpg"),
    ]).changed(changes)
  }

  public static func post(_ changes: [FieldKey: String] = [:]) -> Answers {
    Answers([
      .postLevel: PostLevel.staff.rawValue, .postKinds: "01,06", .postBegan: "2012-09-01",
      .postOngoing: "yes",
    ]).changed(changes)
  }

  /// Rows with the ids `prefix` and their place.
  public static func list(_ rows: [Answers], _ prefix: String) -> String {
    RowList(
      rows.enumerated().map { place, answers in
        RowList.Row(id: "\(prefix)\(place + 1)", answers: answers)
      }
    ).text
  }

  /// Everything that is typed on the pages, right for the scope.
  public static func complete(
    _ scope: CollectionScope = .accountant, _ changes: [FieldKey: String] = [:]
  ) -> Answers {
    var education = [education()]
    var work = [work()]
    switch scope {
    case .accountant: break
    case .qualified, .student: work = []
    case .doctor:
      work = []
      education = [
        self.education([
          .educationLevel: EducationLevel.doctor.rawValue,
          .educationDegree: AcademicDegree.doctor.rawValue,
        ])
      ]
    }
    if scope == .student {
      education.append(
        self.education([
          .educationBegan: "2024-09-01", .educationEnded: "", .educationOngoing: "yes",
          .educationDiplomaNumber: "", .educationDegreeNumber: "",
        ]))
    }
    return Answers([
      .collectionScope: scope.rawValue, .collectionPhoto: picture(),
      .collectionPoliticalStatus: PoliticalStatus.masses.rawValue, .collectionEthnicGroup: "01",
      .collectionAddress: "山东省济南市槐荫区经二路100号",
      .collectionIdentityFront: scope == .accountant ? "" : picture("front.jpg"),
      .collectionIdentityBack: scope == .accountant ? "" : picture("back.jpg"),
      .collectionEducation: list(education, "E"), .collectionWork: list(work, "W"),
      .collectionDepartment: "370104", .collectionPromise: "yes",
    ]).changed(changes)
  }
}

extension Answers {
  /// The same with other answers; an empty one takes the answer away.
  public func changed(_ changes: [FieldKey: String]) -> Answers {
    var result = self
    for (key, value) in changes { result[key] = value }
    return result
  }
}
