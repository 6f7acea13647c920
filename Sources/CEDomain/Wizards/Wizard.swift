/// One person's walk through a ``WizardPlan``.
///
/// Only going on validates. Going back, jumping and leaving never do, and nothing typed is ever
/// thrown away; so the walk can be resumed from the draft's answers alone.
public struct Wizard: Sendable {
  public let plan: WizardPlan
  public private(set) var answers: Answers
  /// The code of the page on show.
  public private(set) var currentCode: String
  /// The codes of the pages that were on show; they can be jumped to.
  public private(set) var visited: Set<String>
  private var accepted: Set<Violation> = []

  /// Starts at the first page, with answers that are known already.
  public init(_ plan: WizardPlan, answers: Answers = Answers()) {
    self.plan = plan
    self.answers = answers
    let first = plan.shownSteps(for: answers).first ?? plan.steps[0]
    currentCode = first.code
    visited = [first.code]
  }

  /// Goes on with a draft: at the page where it was left, or at the first page that is not right
  /// yet, whichever comes first.
  public init(_ plan: WizardPlan, resuming answers: Answers, at code: String?, today: CalendarDay) {
    self.init(plan, answers: answers)
    let context = RuleContext(answers: answers, today: today)
    for step in steps {
      show(step)
      let isRight = step.violations(in: context).allSatisfy(\.isWarning)
      if step.code == code || !isRight { return }
    }
    // Without a page to return to, a draft that is right everywhere waits on its last page.
  }

  /// The pages in order, without the hidden ones.
  public var steps: [WizardStep] { plan.shownSteps(for: answers) }

  /// The page on show.
  public var current: WizardStep { steps[position] }

  /// Where the page on show stands among ``steps``, from 0.
  ///
  /// A page that an answer has hidden under the person's feet gives way to the one before it.
  public var position: Int {
    let shown = steps
    if let found = shown.firstIndex(where: { $0.code == currentCode }) { return found }
    let passed = plan.steps.prefix { $0.code != currentCode }.map(\.code)
    return shown.lastIndex { passed.contains($0.code) } ?? 0
  }

  public var isAtFirstStep: Bool { position == 0 }
  public var isAtLastStep: Bool { position == steps.count - 1 }

  /// The answers of shown pages and shown fields: what is sent at the end.
  public var sent: Answers {
    var result = Answers()
    for field in steps.compactMap(\.form).flatMap({ $0.shownFields(for: answers) }) {
      result[field.key] = answers[field.key]
    }
    return result
  }

  /// Confirms warnings, once for each answer: a changed answer is doubted anew (FLD-0-04).
  public mutating func accept(_ warnings: [Violation]) {
    accepted.formUnion(warnings)
  }

  /// What still stands in the way: errors, and warnings nobody confirmed.
  func open(_ found: [Violation]) -> [Violation] {
    found.filter { !$0.isWarning || !accepted.contains($0) }
  }

  mutating func show(_ step: WizardStep) {
    currentCode = step.code
    visited.insert(step.code)
  }

  mutating func setAnswer(_ key: FieldKey, _ value: String) {
    // A page that this answer hides must not stay on show.
    let before = current
    answers[key] = value
    accepted = accepted.filter { $0.field != key }
    if !before.isShown(answers) { currentCode = current.code }
  }
}

/// What came of a step through a wizard.
public enum WizardMove: Sendable {
  case moved(to: WizardStep)
  /// Nothing moved, or the page with the mistakes is on show now.
  case refused(at: WizardStep, [Violation])
  /// Only warnings: going on once more after ``Wizard/accept(_:)`` passes them (FLD-0-04).
  case doubted(at: WizardStep, [Violation])
  /// Every page is right; these are the answers to send.
  case finished(Answers)
  case atFirstStep
  /// A page that was never on show cannot be jumped to.
  case notVisited
}
