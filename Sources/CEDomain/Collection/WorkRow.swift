extension Form {
  /// One employer, with the accounting posts held there (NAT-3.5-04…23).
  public static let workRow = Form(
    name: "nat.collection.work.row", number: "N3.4",
    fields: [
      Field(.workBegan, .date, rules: [DateRangeRule()]),
      Field(.workOngoing, .agreement, required: .never),
      Field(
        .workEnded, .date, rules: [DateRangeRule(notBefore: .workBegan)],
        shownWhen: { !$0.isYes(.workOngoing) }),
      Field(.workUnit, .text(characters: 100), rules: [LengthRule(1...100)]),
      Field(.workUnitCode, .text(characters: 18), rules: [UnifiedCodeRule()]),
      Field(.workUnitType, .lookup(.all(UnitType.self))),
      Field(.workIndustry, .lookup(.all(IndustrySection.self))),
      Field(.workAddress, .text(characters: 100), rules: [LengthRule(1...100)]),
      Field(.workPhone, .text(characters: 20), required: .never, rules: [LandlineRule()]),
      Field(.workIsAccounting, .choice(.yesOrNo)),
      Field(
        .workPosts,
        .rows(
          RowForm(
            form: .accountingPost, columns: [.postLevel, .postKinds, .postBegan, .postEnded],
            least: 1)),
        missing: .accountingWorkMissing, shownWhen: isAccounting),
      Field(
        .workAccountingProof, .attachment(.postProof), shownWhen: isAccounting),
      Field(.workTitle, .choice(.all(AccountingTitle.self)), required: .never),
      Field(
        .workTitleDate, .date,
        rules: [DateOrderRule(after: .workBegan, or: .titleBeforeWork)], shownWhen: hasTitle),
      Field(.workTitleProof, .attachment(.postProof), shownWhen: hasTitle),
      Field(
        .workCurrentProof, .attachment(.workProof),
        shownWhen: { $0.isYes(.workOngoing) }),
      Field(
        .workStatement, .agreement,
        shownWhen: { !$0.isYes(.workOngoing) && !$0.isYes(.workIsHistorical) }),
    ],
    crossRules: [postsInsideWork, postsOverlap])

  /// One line of 本单位会计工作经历 (NAT-3.5-14…17).
  public static let accountingPost = Form(
    name: "nat.collection.post", number: "N3.4",
    fields: [
      Field(.postLevel, .choice(.all(PostLevel.self))),
      Field(.postKinds, .multiple(.all(AccountingPost.self))),
      Field(.postBegan, .date, rules: [DateRangeRule()]),
      Field(.postOngoing, .agreement, required: .never),
      Field(
        .postEnded, .date, rules: [DateRangeRule(notBefore: .postBegan)],
        shownWhen: { !$0.isYes(.postOngoing) }),
    ])

  /// 工作经历: any number of segments; how many it needs is the scope's business (NAT-3.5-27/28).
  public static let collectionWork = Form(
    name: "nat.collection.work", number: "N3.4",
    fields: [
      Field(
        .collectionWork,
        .rows(
          RowForm(
            form: .workRow,
            columns: [.workBegan, .workEnded, .workUnit, .workIsAccounting, .workTitle])),
        required: .when { CollectionScope(in: $0) == .accountant },
        missing: .accountingWorkMissing)
    ],
    crossRules: [workOverlap, workOfScope])

  @Sendable private static func isAccounting(_ row: Answers) -> Bool {
    row.isYes(.workIsAccounting)
  }

  @Sendable private static func hasTitle(_ row: Answers) -> Bool {
    AccountingTitle(rawValue: row[.workTitle]).map { $0 != .none } ?? false
  }

  /// Posts lie within the work; only a present job has present posts (NAT-3.5-17).
  @Sendable private static func postsInsideWork(_ context: RuleContext) -> [Violation] {
    guard isAccounting(context.answers), let work = Period(ofWork: context.answers) else {
      return []
    }
    let posts = context.answers.rows(.workPosts).map { Period(ofPost: $0.answers) }
    let outside = posts.indices.filter { place in
      posts[place].map { !work.contains($0) } ?? false
    }
    guard !outside.isEmpty else { return [] }
    return [Violation(.workPosts, .rowsOutsidePeriod(outside.map { $0 + 1 }))]
  }

  /// Lines of one employer do not overlap for the same post (NAT-3.5-17).
  @Sendable private static func postsOverlap(_ context: RuleContext) -> [Violation] {
    guard isAccounting(context.answers) else { return [] }
    let posts = context.answers.rows(.workPosts).map(\.answers)
    for kind in AccountingPost.allCases {
      let periods = posts.map { post in
        post[.postKinds].split(separator: ",").contains { $0 == kind.rawValue }
          ? Period(ofPost: post) : nil
      }
      if let (first, second) = Period.firstOverlap(in: periods) {
        return [Violation(.workPosts, .overlappingRows(first, second))]
      }
    }
    return []
  }

  @Sendable private static func workOverlap(_ context: RuleContext) -> [Violation] {
    let periods = context.answers.rows(.collectionWork).map { Period(ofWork: $0.answers) }
    guard let (first, second) = Period.firstOverlap(in: periods) else { return [] }
    return [Violation(.collectionWork, .overlappingRows(first, second))]
  }

  /// （一）会计人员 needs accounting work (NAT-3.2-02).
  @Sendable private static func workOfScope(_ context: RuleContext) -> [Violation] {
    guard CollectionScope(in: context.answers) == .accountant else { return [] }
    let rows = context.answers.rows(.collectionWork).map(\.answers)
    let hasAccounting = rows.contains { isAccounting($0) && !$0.rows(.workPosts).isEmpty }
    return hasAccounting ? [] : [Violation(.collectionWork, .accountingWorkMissing)]
  }
}

extension Period {
  init?(ofWork row: Answers) {
    self.init(in: row, from: .workBegan, to: .workEnded, ongoing: .workOngoing)
  }

  init?(ofPost row: Answers) {
    self.init(in: row, from: .postBegan, to: .postEnded, ongoing: .postOngoing)
  }
}
