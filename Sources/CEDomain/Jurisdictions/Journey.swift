/// A learner's road through one year: its steps in order, as data of the profile.
///
/// The eight steps of Shanghai, the four of Shanxi. What each step wants and offers is told in
/// facts and actions that the program knows; ``position(_:)`` is the only logic.
public struct Journey: Hashable, Sendable {
  public let steps: [Step]

  /// One step of the road.
  public struct Step: Hashable, Sendable {
    public let code: String
    /// The number people say on the phone: `3`.
    public let number: String
    public let name: DataText
    /// What must hold before the step can be begun, in the order in which it is said.
    public let needs: [Fact]
    /// What holds when the step is done.
    public let done: [Fact]
    /// What to do in it, in order; the first one that is still of use is the next thing to do.
    public let offers: [Offer]
  }

  /// An action, and what makes it unnecessary or impossible.
  public struct Offer: Hashable, Sendable {
    public let action: Action
    /// The action is of use until all of these hold; empty for always.
    public let until: [Fact]
    /// The action is possible only when all of these hold.
    public let when: [Fact]
  }

  /// What can be true of a person's year. The aggregates answer; the words tables name them.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    case signedIn = "signed_in"
    case collectionApproved = "collection_approved"
    case enrolWindowOpen = "enrol_window_open"
    case enrolled
    case orderPlaced = "order_placed"
    case paid
    case studyWindowOpen = "study_window_open"
    case coursesSelected = "courses_selected"
    case creditsCompleted = "credits_completed"
    case coursesEvaluated = "courses_evaluated"
    case overallEvaluated = "overall_evaluated"
    case examWindowOpen = "exam_window_open"
    case examInProgress = "exam_in_progress"
    case examPassed = "exam_passed"
    case makeUpYear = "makeup_year"
    case creditsConfirmed = "credits_confirmed"
  }

  /// What a person can be sent to do next.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case signIn = "sign_in"
    case collect
    case enrol
    case choosePackage = "choose_package"
    case pay
    case selectCourses = "select_courses"
    case study
    case evaluateCourses = "evaluate_courses"
    case evaluateOverall = "evaluate_overall"
    case resumeExam = "resume_exam"
    case takeExam = "take_exam"
    case applyForCredits = "apply_for_credits"
    case waitForCredits = "wait_for_credits"
    case viewCertificate = "view_certificate"
  }

  init(_ fields: ProfileFields) throws(ProfileError) {
    var steps: [Step] = []
    for step in try fields.records("journey.steps") {
      var offers: [Offer] = []
      for offer in try step.records("offers") {
        offers.append(
          Offer(
            action: try offer.code("do"), until: offer.has("until") ? try offer.codes("until") : [],
            when: offer.has("when") ? try offer.codes("when") : []))
      }
      steps.append(
        Step(
          code: try step.text("code"), number: try step.text("number"), name: try step.words(),
          needs: try step.codes("needs"), done: try step.codes("done"), offers: offers))
    }
    guard Set(steps.map(\.code)).count == steps.count else { throw fields.unfit("journey.steps") }
    self.steps = steps
  }
}
