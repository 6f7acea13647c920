extension Form {
  /// 填写调转信息: the reason first, then what goes with it (NAT-5.1).
  public static func transfer(_ divisions: DivisionTable) -> Form {
    Form(
      name: "nat.transfer", number: "5.1",
      fields: [
        Field(.transferReason, .choice(.all(TransferReason.self))),
        Field(
          .transferFrom, .division(divisions, .county), required: .never, isLocked: true),
        Field(.transferTo, .division(divisions, .county)),
      ] + workFields + schoolFields + [
        Field(.transferProof, .attachment(.transferProof))
      ],
      crossRules: [elsewhere])
  }

  private static var workFields: [Field] {
    [
      Field(
        .transferUnit, .text(characters: 100), rules: [LengthRule(1...100)], shownWhen: isWork),
      Field(
        .transferUnitCode, .text(characters: 18), rules: [UnifiedCodeRule()], shownWhen: isWork),
      Field(.transferUnitType, .lookup(.all(UnitType.self)), shownWhen: isWork),
      Field(.transferIndustry, .lookup(.all(IndustrySection.self)), shownWhen: isWork),
      Field(
        .transferAddress, .text(characters: 100), rules: [LengthRule(1...100)],
        shownWhen: isWork),
      Field(
        .transferPhone, .text(characters: 20), required: .never, rules: [LandlineRule()],
        shownWhen: isWork),
      Field(.transferWorkBegan, .date, rules: [DateRangeRule()], shownWhen: isWork),
    ]
  }

  private static var schoolFields: [Field] {
    [
      Field(
        .transferSchool, .text(characters: 100), rules: [LengthRule(1...100)],
        shownWhen: isSchool),
      Field(
        .transferMajor, .text(characters: 50), rules: [LengthRule(1...50)], shownWhen: isSchool),
      Field(.transferMode, .choice(.all(StudyMode.self)), shownWhen: isSchool),
      Field(.transferSchoolBegan, .date, rules: [DateRangeRule()], shownWhen: isSchool),
    ]
  }

  @Sendable private static func isWork(_ answers: Answers) -> Bool {
    TransferReason(in: answers) == .work
  }

  @Sendable private static func isSchool(_ answers: Answers) -> Bool {
    TransferReason(in: answers) == .school
  }

  /// The department must be another one (NAT-5.1-02, NAT-5.1-32).
  @Sendable private static func elsewhere(_ context: RuleContext) -> [Violation] {
    let to = context.answers[.transferTo]
    return to.isEmpty || to != context.answers[.transferFrom]
      ? [] : [Violation(.transferTo, .sameDepartment)]
  }
}
