extension Wizard {
  /// Takes down an answer in its stored form; never validates.
  public mutating func answer(_ key: FieldKey, _ value: String) {
    let form = plan.step(asking: key, for: answers)?.form
    let stored = form?.normalized(value, for: key) ?? value
    guard stored != answers[key] else { return }
    setAnswer(key, stored)
  }

  /// Goes to the next page if this one is right; on the last page, finishes.
  ///
  /// Finishing checks every page again, because a later answer can make an earlier one wrong, and
  /// shows the first page that is not right.
  public mutating func next(today: CalendarDay) -> WizardMove {
    let step = current
    let context = RuleContext(answers: answers, today: today)
    if let refusal = refusal(of: step.violations(in: context), at: step) { return refusal }
    guard isAtLastStep else { return move(to: steps[position + 1]) }
    return finish(in: context)
  }

  /// Returns to the previous page.
  ///
  /// Never validates and never discards input: an unfinished page may be left.
  public mutating func back() -> WizardMove {
    guard !isAtFirstStep else { return .atFirstStep }
    return move(to: steps[position - 1])
  }

  /// Goes to a page that was on show before; never validates.
  public mutating func jump(to code: String) -> WizardMove {
    guard visited.contains(code), let step = steps.first(where: { $0.code == code }) else {
      return .notVisited
    }
    return move(to: step)
  }

  /// True when a page can be gone to: it was on show, or every page before it is right
  /// (NAT-3-02).
  public func canReach(_ code: String, today: CalendarDay) -> Bool {
    if visited.contains(code) { return true }
    guard let place = steps.firstIndex(where: { $0.code == code }) else { return false }
    let context = RuleContext(answers: answers, today: today)
    return steps[..<place].allSatisfy { open($0.violations(in: context)).isEmpty }
  }

  /// Goes to a page that can be reached; never validates the one on show.
  public mutating func reach(_ code: String, today: CalendarDay) -> WizardMove {
    guard canReach(code, today: today), let place = steps.firstIndex(where: { $0.code == code })
    else { return .notVisited }
    for step in steps[...place] { show(step) }
    return .moved(to: current)
  }

  private mutating func finish(in context: RuleContext) -> WizardMove {
    for step in steps {
      let found = step.violations(in: context)
      if !open(found).isEmpty {
        show(step)
        return refusal(of: found, at: step) ?? .moved(to: step)
      }
    }
    let found = plan.crossRules.flatMap { $0(context) }
    guard let first = open(found).first else { return .finished(sent) }
    let step = plan.step(asking: first.field, for: answers) ?? current
    show(step)
    return refusal(of: found, at: step) ?? .moved(to: step)
  }

  private mutating func move(to step: WizardStep) -> WizardMove {
    show(step)
    return .moved(to: step)
  }

  private func refusal(of found: [Violation], at step: WizardStep) -> WizardMove? {
    let errors = found.filter { !$0.isWarning }
    if !errors.isEmpty { return .refused(at: step, errors) }
    let warnings = open(found)
    return warnings.isEmpty ? nil : .doubted(at: step, warnings)
  }
}
