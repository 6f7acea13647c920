extension FieldKey {
  // 采集须知
  public static let collectionScope: FieldKey = "collection.scope"

  // 基本信息
  public static let collectionPhoto: FieldKey = "collection.photo"
  public static let collectionDocumentKind: FieldKey = "collection.documentKind"
  public static let collectionDocumentNumber: FieldKey = "collection.documentNumber"
  public static let collectionName: FieldKey = "collection.name"
  public static let collectionGender: FieldKey = "collection.gender"
  public static let collectionBirthDate: FieldKey = "collection.birthDate"
  public static let collectionMobile: FieldKey = "collection.mobile"
  public static let collectionPoliticalStatus: FieldKey = "collection.politicalStatus"
  public static let collectionEthnicGroup: FieldKey = "collection.ethnicGroup"
  public static let collectionEmail: FieldKey = "collection.email"
  public static let collectionAddress: FieldKey = "collection.address"
  public static let collectionPostcode: FieldKey = "collection.postcode"
  public static let collectionPermitKind: FieldKey = "collection.permitKind"
  public static let collectionPermitNumber: FieldKey = "collection.permitNumber"
  public static let collectionIdentityFront: FieldKey = "collection.identityFront"
  public static let collectionIdentityBack: FieldKey = "collection.identityBack"
  public static let collectionCertificate: FieldKey = "collection.certificate"
  /// What the certificate library said; never asked (NAT-3.2-03).
  public static let collectionLibraryCheck: FieldKey = "collection.libraryCheck"

  // 教育经历
  public static let collectionEducation: FieldKey = "collection.education"
  public static let educationMode: FieldKey = "collection.education.mode"
  public static let educationSchool: FieldKey = "collection.education.school"
  public static let educationAbroad: FieldKey = "collection.education.abroad"
  public static let educationBegan: FieldKey = "collection.education.began"
  public static let educationOngoing: FieldKey = "collection.education.ongoing"
  public static let educationEnded: FieldKey = "collection.education.ended"
  public static let educationLevel: FieldKey = "collection.education.level"
  public static let educationDegree: FieldKey = "collection.education.degree"
  public static let educationMajor: FieldKey = "collection.education.major"
  public static let educationDiplomaNumber: FieldKey = "collection.education.diplomaNumber"
  public static let educationDegreeNumber: FieldKey = "collection.education.degreeNumber"
  public static let educationDiploma: FieldKey = "collection.education.diploma"
  public static let educationDegreePicture: FieldKey = "collection.education.degreePicture"
  public static let educationAbroadProof: FieldKey = "collection.education.abroadProof"
  /// What 学信网 said of the row, with what it was asked about; never asked (NAT-3.4-18).
  public static let educationCheck: FieldKey = "collection.education.check"

  // 工作经历
  public static let collectionWork: FieldKey = "collection.work"
  public static let workBegan: FieldKey = "collection.work.began"
  public static let workOngoing: FieldKey = "collection.work.ongoing"
  public static let workEnded: FieldKey = "collection.work.ended"
  public static let workUnit: FieldKey = "collection.work.unit"
  public static let workUnitCode: FieldKey = "collection.work.unitCode"
  public static let workUnitType: FieldKey = "collection.work.unitType"
  public static let workIndustry: FieldKey = "collection.work.industry"
  public static let workAddress: FieldKey = "collection.work.address"
  public static let workPhone: FieldKey = "collection.work.phone"
  public static let workIsAccounting: FieldKey = "collection.work.isAccounting"
  public static let workPosts: FieldKey = "collection.work.posts"
  public static let workAccountingProof: FieldKey = "collection.work.accountingProof"
  public static let workTitle: FieldKey = "collection.work.title"
  public static let workTitleDate: FieldKey = "collection.work.titleDate"
  public static let workTitleProof: FieldKey = "collection.work.titleProof"
  public static let workCurrentProof: FieldKey = "collection.work.currentProof"
  public static let workStatement: FieldKey = "collection.work.statement"
  /// `yes` in a row that a former platform handed over; never asked.
  public static let workIsHistorical: FieldKey = "collection.work.isHistorical"

  // 会计工作经历 of one employer
  public static let postLevel: FieldKey = "collection.post.level"
  public static let postKinds: FieldKey = "collection.post.kinds"
  public static let postBegan: FieldKey = "collection.post.began"
  public static let postOngoing: FieldKey = "collection.post.ongoing"
  public static let postEnded: FieldKey = "collection.post.ended"

  // 会计管理部门
  public static let collectionDepartment: FieldKey = "collection.department"
  public static let collectionPromise: FieldKey = "collection.promise"
}

extension Answers {
  /// True when a yes-or-no question was answered 是, or a box ticked.
  func isYes(_ key: FieldKey) -> Bool { self[key] == "yes" }

  func day(_ key: FieldKey) -> CalendarDay? { CalendarDay(self[key]) }
}

extension Choices {
  /// The cases of a code list in their printed order; the words stand in the tables.
  static func all<Code: RawRepresentable & CaseIterable>(_ codes: Code.Type) -> Choices
  where Code.RawValue == String {
    Choices(codes.allCases.map { Choice($0.rawValue, .worded) })
  }

  /// 是 / 否, asked as a choice because neither may be presumed.
  static let yesOrNo = Choices([Choice("yes", .worded), Choice("no", .worded)])
}
