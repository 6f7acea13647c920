/// The states that every reviewed record shares (OV-7); the platforms' labels are words.
public enum ReviewState: String, Hashable, Sendable, CaseIterable {
  /// 未提交审核 / 待提交: saved by the owner, not sent (OV-7-01).
  case draft
  /// 审核中 / 待审核: waits for a reviewer (OV-7-02).
  case pending
  /// 审核通过 (OV-7-03)
  case approved
  /// 审核不通过: refused with an opinion (OV-7-04).
  case rejected
  /// 退回修改: the same record is edited and sent again (OV-7-05).
  case returned
  /// 已撤销: taken back by the owner before a decision (OV-7-06).
  case withdrawn
}

/// 审核方式: who decided (OV-7-07).
public enum ReviewWay: String, Hashable, Sendable, CaseIterable {
  case automatic
  case manual
}

/// What can be done to a reviewed record.
public enum ReviewAction: String, Hashable, Sendable, CaseIterable {
  case submit
  case withdraw
  case approve
  case reject
  case sendBack
}

/// What must hold before a ``ReviewAction``.
public enum ReviewGuard: String, Hashable, Sendable, CaseIterable {
  /// Every required answer is there and right.
  case complete
  /// No reviewer has opened the record (OV-7-06).
  case unopened
  /// 1–200 characters of opinion were written (ROL-2-04).
  case opinionGiven
}

/// What follows a ``ReviewAction`` besides the new state.
public enum ReviewEffect: String, Hashable, Sendable, CaseIterable {
  /// The record joins the reviewers' queue.
  case enqueue
  /// It leaves the queue.
  case dequeue
  /// What was asked for comes into force.
  case apply
  /// The revision counter goes up; the number stays (ROL-2-09).
  case countRevision
}

/// A life cycle over the canonical states.
public typealias ReviewWorkflow = Workflow<ReviewState, ReviewAction, ReviewGuard, ReviewEffect>

extension ReviewWorkflow {
  /// The canonical life cycle of a reviewed record.
  ///
  /// - Parameters:
  ///   - reviewers: The roles that decide.
  ///   - withdrawnTo: Where a record goes that its owner takes back: `.draft` on the national and
  ///     the Henan platform, `.withdrawn` where it ends there (OV-7-06).
  public static func canonical(
    reviewers: Set<Role>, withdrawnTo: ReviewState = .draft
  ) -> ReviewWorkflow {
    ReviewWorkflow(
      .on(
        .submit, from: [.draft], to: .pending, by: [.learner], party: .owner, when: [.complete],
        effects: [.enqueue]),
      .on(
        .submit, from: [.returned], to: .pending, by: [.learner], party: .owner,
        when: [.complete], effects: [.enqueue, .countRevision]),
      .on(
        .withdraw, from: [.pending], to: withdrawnTo, by: [.learner], party: .owner,
        when: [.unopened], effects: [.dequeue]),
      .on(
        .approve, from: [.pending], to: .approved, by: reviewers, party: .notOwner,
        effects: [.dequeue, .apply], notice: "review.approved"),
      .on(
        .approve, from: [.pending], to: .approved, by: [.system], effects: [.dequeue, .apply],
        notice: "review.approved"),
      .on(
        .reject, from: [.pending], to: .rejected, by: reviewers, party: .notOwner,
        when: [.opinionGiven], effects: [.dequeue], notice: "review.rejected"),
      .on(
        .sendBack, from: [.pending], to: .returned, by: reviewers, party: .notOwner,
        when: [.opinionGiven], effects: [.dequeue], notice: "review.returned"))
  }
}
