extension Journey {
  /// Where somebody stands on the road.
  public struct Position: Hashable, Sendable {
    /// One for each step, in order.
    public let states: [StepState]
    /// The index of the step to work on; nil when all are done.
    public let current: Int?
    /// The one next thing to do; nil when all is done or nothing can be done now.
    public let next: Action?

    public var isComplete: Bool { states.allSatisfy { $0 == .done } }
    public var doneCount: Int { states.count { $0 == .done } }
  }

  public enum StepState: Hashable, Sendable {
    case done
    /// The step to work on.
    case current
    /// The step to work on, if this held (the first of its needs that does not).
    case blocked(by: Fact)
    case later
  }

  /// Where somebody stands of whom these facts hold.
  ///
  /// The first step that is not done is the current one. A later step can be done already (an
  /// evaluation written early); it says so, but is not gone back to.
  public func position(_ facts: Set<Fact>) -> Position {
    var states: [StepState] = []
    var current: Int?
    for (index, step) in steps.enumerated() {
      if step.done.allSatisfy(facts.contains) {
        states.append(.done)
      } else if current != nil {
        states.append(.later)
      } else {
        current = index
        let missing = step.needs.first { !facts.contains($0) }
        states.append(missing.map { .blocked(by: $0) } ?? .current)
      }
    }
    return Position(states: states, current: current, next: next(in: current, states, facts))
  }

  private func next(in current: Int?, _ states: [StepState], _ facts: Set<Fact>) -> Action? {
    guard let current, states[current] == .current else { return nil }
    return steps[current].offers.first { offer in
      offer.when.allSatisfy(facts.contains)
        && (offer.until.isEmpty || !offer.until.allSatisfy(facts.contains))
    }?.action
  }
}
