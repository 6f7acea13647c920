/// One step of a journey or wizard.
struct Step: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case done, current, later
    /// Something must happen first.
    case blocked
  }

  /// The short number people say on the phone.
  var number: String
  var name: String
  var state: State
}

/// Draws steps in one row: `[x]1 登录  [>]2 采集  [ ]3 报名`.
///
/// Where that does not fit, only the current step keeps its name; where that does not fit
/// either, the current step stands alone behind its place: `2/8 采集`.
struct StepBar {
  var steps: [Step]

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let full = steps.map { "\($0.state.mark)\($0.number) \($0.name)" }
    let short = steps.map {
      $0.state == .current
        ? "\($0.state.mark)\($0.number) \($0.name)" : "\($0.state.mark)\($0.number)"
    }
    for (parts, gap) in [(full, 2), (short, 1)] {
      let total =
        parts.reduce(0) { $0 + canvas.columns(of: $1) } + gap * max(0, parts.count - 1)
      guard total <= area.columns else { continue }
      var column = 0
      for (step, part) in zip(steps, parts) {
        column = canvas.put(part, in: area, column: column, style: step.state.style) + gap
      }
      return
    }
    let place = steps.firstIndex { $0.state == .current }
    let name = place.map { steps[$0].name } ?? ""
    canvas.put("\((place ?? 0) + 1)/\(steps.count) \(name)", in: area, style: .strong)
  }
}

extension Step.State {
  /// The sign of the state; plain ASCII, so that it is one width everywhere.
  var mark: String {
    switch self {
    case .done: "[x]"
    case .current: "[>]"
    case .later: "[ ]"
    case .blocked: "[!]"
    }
  }

  var style: Style {
    switch self {
    case .done: .good
    case .current: .strong
    case .later: .quiet
    case .blocked: .warning
    }
  }
}
