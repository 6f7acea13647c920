import CEDomain
import Testing

@Suite("Workflow: the canonical review")
struct WorkflowTests {
  let flow = ReviewWorkflow.canonical(reviewers: [.countyFinance, .cityFinance])

  /// The whole table: what an unhindered action comes to. Everything absent is refused.
  static let moves: [ReviewAction: [ReviewState: ReviewState]] = [
    .submit: [.draft: .pending, .returned: .pending],
    .withdraw: [.pending: .draft],
    .approve: [.pending: .approved],
    .reject: [.pending: .rejected],
    .sendBack: [.pending: .returned],
  ]

  @Test(
    "OV-7-01 OV-7-02 OV-7-03 OV-7-04 OV-7-05: every state by action by role",
    arguments: ReviewState.allCases, ReviewAction.allCases)
  func table(state: ReviewState, action: ReviewAction) {
    for role in Role.allCases {
      for isOwner in [true, false] {
        let outcome = flow.outcome(of: action, in: state, by: role, isOwner: isOwner) { _ in true }
        let target = Self.moves[action]?[state]
        if let target, permitted(action, role: role, isOwner: isOwner) {
          guard case .moved(let found, _, _) = outcome else {
            Issue.record("\(action) in \(state) by \(role) was refused")
            continue
          }
          #expect(found == target)
        } else {
          guard case .refused = outcome else {
            Issue.record("\(action) in \(state) by \(role) was not refused")
            continue
          }
        }
      }
    }
  }

  @Test("ROL-1-12: nobody decides an own application")
  func ownApplication() {
    let outcome = flow.outcome(of: .approve, in: .pending, by: .cityFinance, isOwner: true) { _ in
      true
    }
    #expect(outcome == .refused(.ownApplication))
  }

  @Test("the refusal names the first reason: state, then role, then party, then guard")
  func reasons() {
    func refusal(
      _ action: ReviewAction, _ state: ReviewState, _ role: Role, isOwner: Bool
    ) -> ReviewWorkflow.Outcome {
      flow.outcome(of: action, in: state, by: role, isOwner: isOwner) { _ in false }
    }
    #expect(refusal(.approve, .draft, .learner, isOwner: true) == .refused(.notPossible))
    #expect(refusal(.approve, .pending, .learner, isOwner: true) == .refused(.notYourRole))
    #expect(refusal(.submit, .draft, .learner, isOwner: false) == .refused(.notOwner))
    #expect(refusal(.submit, .draft, .learner, isOwner: true) == .refused(.guarded(.complete)))
  }

  @Test("ROL-2-04: refusing and returning want an opinion, approving does not")
  func opinion() {
    for action in [ReviewAction.reject, .sendBack] {
      let outcome = flow.outcome(of: action, in: .pending, by: .countyFinance, isOwner: false) {
        $0 != .opinionGiven
      }
      #expect(outcome == .refused(.guarded(.opinionGiven)))
    }
    let outcome = flow.outcome(of: .approve, in: .pending, by: .countyFinance, isOwner: false) {
      $0 != .opinionGiven
    }
    #expect(
      outcome == .moved(to: .approved, effects: [.dequeue, .apply], notice: "review.approved"))
  }

  @Test("OV-7-06: a record that was opened cannot be withdrawn; where it ends there, it does")
  func withdrawn() {
    let opened = flow.outcome(of: .withdraw, in: .pending, by: .learner, isOwner: true) {
      $0 != .unopened
    }
    #expect(opened == .refused(.guarded(.unopened)))
    let ending = ReviewWorkflow.canonical(reviewers: [.countyFinance], withdrawnTo: .withdrawn)
    #expect(ending.reachable(from: .draft) == Set(ReviewState.allCases))
    #expect(ending.finalStates == [.approved, .rejected, .withdrawn])
  }

  @Test("OV-7-07: the system approves by itself, as nobody's party")
  func automatic() {
    #expect(flow.actions(in: .pending, by: .system, isOwner: false) == [.approve])
    #expect(flow.actions(in: .pending, by: .countyFinance, isOwner: true) == [])
    #expect(
      flow.actions(in: .pending, by: .countyFinance, isOwner: false) == [
        .approve, .reject, .sendBack,
      ])
  }

  @Test("ROL-2-09: a resubmission keeps the record and counts a revision")
  func resubmission() {
    let outcome = flow.outcome(of: .submit, in: .returned, by: .learner, isOwner: true) { _ in true
    }
    #expect(outcome == .moved(to: .pending, effects: [.enqueue, .countRevision], notice: nil))
  }

  private func permitted(_ action: ReviewAction, role: Role, isOwner: Bool) -> Bool {
    switch action {
    case .submit, .withdraw: role == .learner && isOwner
    case .approve:
      role == .system || [.countyFinance, .cityFinance].contains(role) && !isOwner
    case .reject, .sendBack: [.countyFinance, .cityFinance].contains(role) && !isOwner
    }
  }
}
