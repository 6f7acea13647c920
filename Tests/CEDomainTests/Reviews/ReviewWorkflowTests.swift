import CEDomain
import CETestSupport
import Testing

/// Every state, action, role and owner of a stored case (OV-7).
@Suite("Reviews: the whole table")
struct ReviewWorkflowTests {
  /// Where each state leads by each action; everything else is refused.
  private static let expected: [ReviewState: [ReviewAction: ReviewState]] = [
    .pending: [
      .approve: .approved, .reject: .rejected, .sendBack: .returned, .withdraw: .draft,
    ],
    .returned: [.submit: .pending],
    .draft: [.submit: .pending],
  ]

  /// The roles that decide a collection.
  private static let deciding: Set<Role> = [.countyFinance, .cityFinance, .provinceFinance]

  /// Brings a case of the scene's person into a state.
  private func item(_ state: ReviewState, _ scene: ReviewScene) throws -> ReviewCase {
    let item = try scene.submitted()
    switch state {
    case .pending: return item
    case .approved: return try ReviewScene.done(scene.decide(.approve, item))
    case .rejected: return try ReviewScene.done(scene.decide(.reject, item, "不符"))
    case .returned: return try ReviewScene.done(scene.decide(.sendBack, item, "不符"))
    case .draft, .withdrawn: return try ReviewScene.done(withdraw(item, scene))
    }
  }

  private func withdraw(_ item: ReviewCase, _ scene: ReviewScene) throws -> ReviewOutcome {
    try withdraw(item, by: scene.learner, scene)
  }

  private func withdraw(
    _ item: ReviewCase, by actor: Actor, _ scene: ReviewScene
  ) throws -> ReviewOutcome {
    try scene.store.database.write { tx in
      try scene.reviews.withdraw(
        item.id, by: actor, at: scene.now, from: scene.entropy, in: tx)
    }
  }

  private func attempt(
    _ action: ReviewAction, _ item: ReviewCase, by actor: Actor, _ scene: ReviewScene
  ) throws -> ReviewOutcome {
    switch action {
    case .withdraw: return try withdraw(item, by: actor, scene)
    case .submit:
      let application = ReviewApplication(
        .collection, of: scene.person, department: ReviewScene.county,
        Submission(after: Answers([TestMatter.name: "x"])))
      return try scene.store.database.write { tx in
        try scene.reviews.submit(
          application, resubmitting: item.id, by: actor, at: scene.now, from: scene.entropy,
          in: tx)
      }
    case .approve, .reject, .sendBack:
      return try scene.decide(action, item, "不符", by: actor)
    }
  }

  @Test(
    "ROL-2-04, OV-7-01…06: every state and action, by every role that may and every one that may not",
    arguments: [ReviewState.draft, .pending, .approved, .rejected, .returned],
    ReviewAction.allCases)
  func table(state: ReviewState, action: ReviewAction) throws {
    for role in Role.allCases {
      let scene = try ReviewScene()
      let item = try item(state, scene)
      let isOwnersVerb = action == .submit || action == .withdraw
      let actor =
        role == .learner ? scene.learner : ReviewScene.staff("甲", role, ReviewScene.county)
      let outcome = try attempt(action, item, by: actor, scene)
      let mayAct = isOwnersVerb ? role == .learner : Self.deciding.contains(role)
      let target = mayAct ? Self.expected[state]?[action] : nil
      if let target {
        #expect(try ReviewScene.done(outcome).state == target, "\(role)")
      } else if case .done(let moved) = outcome {
        Issue.record("\(state) \(action) by \(role) led to \(moved.state)")
      }
    }
  }

  @Test("OV-7-06: nobody but the owner withdraws or hands in again", arguments: [true, false])
  func strangers(isWithdrawal: Bool) throws {
    let scene = try ReviewScene()
    let item = try item(isWithdrawal ? .pending : .returned, scene)
    let stranger = scene.learner(scene.colleague)
    let outcome = try attempt(isWithdrawal ? .withdraw : .submit, item, by: stranger, scene)
    #expect(outcome == .refused(.notPermitted(.notYours)))
  }

  @Test("ROL-1-12: no deciding role decides an own application", arguments: deciding)
  func own(role: Role) throws {
    let scene = try ReviewScene()
    let item = try item(.pending, scene)
    let base = ReviewScene.staff("甲", role, ReviewScene.county)
    let actor = Actor(
      account: base.account, person: scene.person, roles: [role], organisation: nil,
      region: base.region, session: base.session, displayName: "甲")
    for action in [ReviewAction.approve, .reject, .sendBack] {
      #expect(
        try attempt(action, item, by: actor, scene) == .refused(.notPermitted(.ownApplication)))
    }
  }
}
