extension Workflow {
  /// What `action` comes to.
  ///
  /// Where several lines fit, the first one whose guards all hold is taken; when none does, the
  /// refusal names the first failing guard of the first line.
  public func outcome(
    of action: Action, in state: State, by role: Role, isOwner: Bool,
    guards holds: (Guard) -> Bool
  ) -> Outcome {
    let possible = transitions.filter { $0.action == action && $0.from.contains(state) }
    guard !possible.isEmpty else { return .refused(.notPossible) }
    let permitted = possible.filter { $0.roles.contains(role) }
    guard !permitted.isEmpty else { return .refused(.notYourRole) }
    let fitting = permitted.filter { $0.party.admits(isOwner: isOwner) }
    guard let first = fitting.first else {
      return .refused(isOwner ? .ownApplication : .notOwner)
    }
    for line in fitting where line.guards.allSatisfy(holds) {
      return .moved(to: line.to, effects: line.effects, notice: line.notice)
    }
    guard let failing = first.guards.first(where: { !holds($0) }) else {
      preconditionFailure("a line without a failing guard was not taken: \(action) in \(state)")
    }
    return .refused(.guarded(failing))
  }

  /// The actions to offer, in the order of their declaration; guards are not asked, so that a
  /// button can say why it does not work yet.
  public func actions(in state: State, by role: Role, isOwner: Bool) -> [Action] {
    Action.allCases.filter { action in
      transitions.contains {
        $0.action == action && $0.from.contains(state) && $0.roles.contains(role)
          && $0.party.admits(isOwner: isOwner)
      }
    }
  }

  /// States that nothing leads out of.
  public var finalStates: Set<State> {
    Set(State.allCases).subtracting(transitions.flatMap(\.from))
  }

  /// States that can be reached from `start`, itself included.
  public func reachable(from start: State) -> Set<State> {
    var found: Set<State> = [start]
    var open = [start]
    while let state = open.popLast() {
      for line in transitions where line.from.contains(state) && found.insert(line.to).inserted {
        open.append(line.to)
      }
    }
    return found
  }
}

extension Workflow.Party {
  func admits(isOwner: Bool) -> Bool {
    switch self {
    case .anyone: true
    case .owner: isOwner
    case .notOwner: !isOwner
    }
  }
}
