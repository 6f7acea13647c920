import CEDomain

/// Codes to a mobile that is being typed into a form: what was said about the last one, and the
/// next one (NAT-1.1-10, NAT-2.2-07).
struct CodeRequest {
  let purpose: MobileCodes.Purpose
  private(set) var notice = CodeNotice()

  init(_ purpose: MobileCodes.Purpose) {
    self.purpose = purpose
  }

  /// The key that asks for a code; `isReady` answers effects that say what is still missing.
  func binding(_ send: @escaping () -> [Effect], at now: Moment) -> Binding {
    Binding(
      .named(.f5), RegistrationText.getCode, disabled: notice.waiting(at: now), act: send)
  }

  /// Sends a code to what stands in the form.
  mutating func send(to typed: String, in context: Context) throws -> [Effect] {
    let codes = MobileCodes(store: context.store, port: try messagePort(of: context.store))
    notice.take(
      try codes.send(
        for: purpose, to: MobileRule().normalized(typed), origin: ConnectionOrigin.current,
        at: context.now, from: context.entropy))
    // The page shows it; who listens is told.
    guard context.isPlain, let words = notice.words else { return [] }
    return [.say(words, notice.tone == .bad ? .bad : .info)]
  }

  /// Draws what was said, or how a code is asked for; two rows at most.
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if notice.draw(on: &canvas, in: area, context: context) == 0 {
      canvas.put(context.text(RegistrationText.codeNote), in: area, style: .quiet)
    }
  }
}

extension FormScreen {
  /// Checks everything but the fields named, as before a code is sent; nil when all of it holds,
  /// else the effects that show what is wrong.
  func checkAll(except left: Set<FieldKey>, in context: Context) -> [Effect]? {
    let effects = leaveField(in: context)
    let rules = RuleContext(answers: entry.answers, today: context.today)
    let found = entry.form.violations(in: rules).filter {
      !$0.isWarning && !left.contains($0.field)
    }
    guard !found.isEmpty else { return nil }
    refuse(found)
    return effects + [.say(FormText.faults(found.count), .bad)]
  }
}
