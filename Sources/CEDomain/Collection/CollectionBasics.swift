/// 政治面貌 (NAT-3.3-08)
public enum PoliticalStatus: String, Hashable, Sendable, CaseIterable {
  case partyMember, probationaryMember, youthLeague, democraticParty, noParty, masses
}

/// 民族: the codes of GB/T 3304, and 97 for 其他 (NAT-3.3-09).
public enum EthnicGroup {
  public static let codes: [String] = (1...56).map { $0 < 10 ? "0\($0)" : "\($0)" } + ["97"]
}

extension Form {
  /// 基本信息 (NAT-3.3): what registration knows is only shown.
  public static let collectionBasics = Form(
    name: "nat.collection.basics", number: "N3.2",
    fields: [
      Field(.collectionPhoto, .attachment(.collectionPhoto)),
      Field(.collectionDocumentKind, .fixed, required: .never),
      Field(.collectionDocumentNumber, .fixed, required: .never),
      Field(.collectionName, .fixed, required: .never),
      Field(.collectionGender, .fixed, required: .never),
      Field(.collectionBirthDate, .fixed, required: .never),
      Field(.collectionMobile, .fixed, required: .never),
      Field(.collectionPoliticalStatus, .choice(.all(PoliticalStatus.self))),
      Field(
        .collectionEthnicGroup,
        .lookup(Choices(EthnicGroup.codes.map { Choice($0, .worded) }))),
      Field(.collectionEmail, .text(characters: 100), required: .never, rules: [EmailRule()]),
      Field(.collectionAddress, .text(characters: 100), rules: [LengthRule(1...100)]),
      Field(.collectionPostcode, .text(characters: 6), required: .never, rules: [PostcodeRule()]),
      Field(
        .collectionPermitKind, .choice(Choices { permitKinds(for: $0) }), required: .never,
        shownWhen: { !permitKinds(for: $0).isEmpty }),
      Field(
        .collectionPermitNumber, .text(characters: 18),
        rules: [DocumentNumberRule(kindFrom: .collectionPermitKind)],
        shownWhen: { !permitKinds(for: $0).isEmpty && hasPermit($0) }),
      Field(
        .collectionIdentityFront, .attachment(.identityPicture),
        required: .when { CollectionScope(in: $0) == .doctor }),
      Field(
        .collectionIdentityBack, .attachment(.identityPicture),
        required: .when { CollectionScope(in: $0) == .doctor }),
      Field(
        .collectionCertificate, .attachment(.educationProof),
        shownWhen: needsCertificatePicture),
    ],
    crossRules: [permitAgreement])

  /// The residence document that goes with the registered one (NAT-3.3-15, FLD-5, FLD-6).
  private static func permitKinds(for answers: Answers) -> [Choice] {
    let none = Choice("none", .worded)
    return switch IdentityDocument.Kind(rawValue: answers[.collectionDocumentKind]) {
    case .hongKongMacaoPermit, .taiwanPermit:
      [none, Choice(IdentityDocument.Kind.residencePermit.rawValue, .worded)]
    case .passport:
      [none, Choice(IdentityDocument.Kind.foreignResidentCard.rawValue, .worded)]
    case .residentIdentityCard, .residencePermit, .foreignResidentCard, nil: []
    }
  }

  @Sendable private static func hasPermit(_ answers: Answers) -> Bool {
    !["", "none"].contains(answers[.collectionPermitKind])
  }

  /// The library did not know the certificate: its picture is asked for (NAT-3.2-04).
  @Sendable private static func needsCertificatePicture(_ answers: Answers) -> Bool {
    CollectionScope(in: answers) == .qualified
      && answers[.collectionLibraryCheck] == CheckResult.Verdict.failed.rawValue
  }

  /// H → 810000, M → 820000, 台胞证 → 830000 (FLD-5-03).
  @Sendable private static func permitAgreement(_ context: RuleContext) -> [Violation] {
    let answers = context.answers
    let isResidence =
      answers[.collectionPermitKind] == IdentityDocument.Kind.residencePermit.rawValue
    guard isResidence, !permitKinds(for: answers).isEmpty else { return [] }
    return ResidencePermitRule.agreement(
      residence: .collectionPermitNumber, permit: .collectionDocumentNumber)(context)
  }
}
