extension Form {
  /// One education, with the certificates that are already there (NAT-3.4-06…20).
  ///
  /// - Parameter birthDate: Sets the first day one can have gone to school; nil for no limit.
  public static func educationRow(born birthDate: CalendarDay?) -> Form {
    Form(
      name: "nat.collection.education.row", number: "N3.3",
      fields: [
        Field(.educationMode, .choice(.all(StudyMode.self))),
        Field(.educationSchool, .text(characters: 100), rules: [LengthRule(1...100)]),
        Field(.educationAbroad, .choice(.yesOrNo)),
        Field(
          .educationBegan, .date,
          rules: [DateRangeRule(), AgeOnDayRule(born: birthDate, years: 5)]),
        Field(.educationOngoing, .agreement, required: .never),
        Field(
          .educationEnded, .date,
          rules: [DateOrderRule(after: .educationBegan, isStrict: true, or: .dateNotAfterStart)],
          shownWhen: isFinished),
        Field(.educationLevel, .choice(.all(EducationLevel.self))),
        Field(.educationDegree, .choice(.all(AcademicDegree.self))),
        Field(.educationMajor, .text(characters: 50), rules: [LengthRule(1...50)]),
        Field(
          .educationDiplomaNumber, .text(characters: 30), rules: [CertificateNumberRule()],
          shownWhen: isFinished),
        Field(
          .educationDegreeNumber, .text(characters: 30), rules: [CertificateNumberRule()],
          shownWhen: { isFinished($0) && hasDegree($0) }),
        Field(.educationDiploma, .attachment(.educationProof), shownWhen: needsDiploma),
        Field(
          .educationDegreePicture, .attachment(.educationProof),
          shownWhen: { hasDegree($0) && DegreeClaim(in: $0)?.hasFailed(in: $0) ?? false }),
        Field(
          .educationAbroadProof, .attachment(.educationProof),
          shownWhen: { isFinished($0) && isRecognisedAbroad($0) }),
      ])
  }

  /// 教育经历: any number of segments, at least one (NAT-3.4-23, NAT-3.4-25).
  public static func collectionEducation(born birthDate: CalendarDay?) -> Form {
    let rows = RowForm(
      form: .educationRow(born: birthDate),
      columns: [
        .educationMode, .educationSchool, .educationBegan, .educationEnded, .educationLevel,
        .educationDegree, .educationMajor,
      ], least: 1)
    return Form(
      name: "nat.collection.education", number: "N3.3",
      fields: [Field(.collectionEducation, .rows(rows))],
      crossRules: [educationOverlap, educationOfScope])
  }

  @Sendable private static func isFinished(_ row: Answers) -> Bool {
    !row.isYes(.educationOngoing)
  }

  private static func hasDegree(_ row: Answers) -> Bool {
    AcademicDegree(rawValue: row[.educationDegree]).map { $0 != .none } ?? false
  }

  /// Below 大专 always, above it when 学信网 did not know it (NAT-3.4-17, NAT-3.4-19).
  @Sendable private static func needsDiploma(_ row: Answers) -> Bool {
    guard let level = EducationLevel(rawValue: row[.educationLevel]), isFinished(row) else {
      return false
    }
    return !level.isHigher || DegreeClaim(in: row)?.hasFailed(in: row) ?? false
  }

  /// 本科 and above from abroad (NAT-3.4-20).
  static func isRecognisedAbroad(_ row: Answers) -> Bool {
    let level = EducationLevel(rawValue: row[.educationLevel])
    return row.isYes(.educationAbroad) && level?.isBachelorOrAbove ?? false
  }

  /// Compared within one 培养方式: part-time study may run beside full-time (NAT-3.4-22).
  @Sendable private static func educationOverlap(_ context: RuleContext) -> [Violation] {
    let rows = context.answers.rows(.collectionEducation).map(\.answers)
    for mode in StudyMode.allCases {
      let periods = rows.map { row in
        row[.educationMode] == mode.rawValue ? Period(ofEducation: row) : nil
      }
      if let (first, second) = Period.firstOverlap(in: periods) {
        return [Violation(.collectionEducation, .overlappingRows(first, second))]
      }
    }
    return []
  }

  /// What the scope makes mandatory (NAT-3.2-05, NAT-3.2-06).
  @Sendable private static func educationOfScope(_ context: RuleContext) -> [Violation] {
    let rows = context.answers.rows(.collectionEducation).map(\.answers)
    switch CollectionScope(in: context.answers) {
    case .doctor:
      let hasDoctor = rows.contains { $0[.educationDegree] == AcademicDegree.doctor.rawValue }
      return hasDoctor ? [] : [Violation(.collectionEducation, .doctorRowMissing)]
    case .student:
      let studies = rows.contains { $0.isYes(.educationOngoing) }
      return studies ? [] : [Violation(.collectionEducation, .currentStudyMissing)]
    case .accountant, .qualified, nil:
      return []
    }
  }
}

extension Period {
  init?(ofEducation row: Answers) {
    self.init(in: row, from: .educationBegan, to: .educationEnded, ongoing: .educationOngoing)
  }
}
