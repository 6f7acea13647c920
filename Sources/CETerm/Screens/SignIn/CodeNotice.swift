import CEDomain

/// What a page that asks for a message code says about it: where it went, or why none went, and
/// when the next one may be asked for.
struct CodeNotice {
  private(set) var words: Phrase?
  private(set) var tone = Style.strong
  private var reopensAt: Moment?

  mutating func take(_ dispatch: SecondFactor.Dispatch) {
    switch dispatch {
    case .sent(let sent):
      words = SignInText.delivered(sent.delivery)
      tone = .strong
      reopensAt = sent.reopensAt
    case .tooSoon(let until, let standing?):
      // The code that is out already works: go on with it.
      words = SignInText.standing(until: ClockTime(of: standing).clock)
      tone = .strong
      reopensAt = until
    case .tooSoon(let until, nil):
      words = SignInText.tooSoon
      tone = .warning
      reopensAt = until
    case .tooMany(let until):
      words = SignInText.tooMany(until: ClockTime(of: until).stamp)
      tone = .warning
      reopensAt = until
    case .failed(let failure):
      words = SignInText.failed(failure)
      tone = .bad
      reopensAt = nil
    }
  }

  func isCounting(at now: Moment) -> Bool { reopensAt.map { $0 > now } ?? false }

  /// Why F5 sends nothing yet.
  func waiting(at now: Moment) -> Phrase? {
    secondsLeft(at: now).map { SignInText.tooSoon + Phrase("，", "; ") + SignInText.resendIn($0) }
  }

  /// Draws the notice and the countdown; returns the rows it took.
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
    guard let words else { return 0 }
    let used = Label(text: context.text(words), style: tone).drawWrapped(on: &canvas, in: area)
    let next =
      secondsLeft(at: context.now).map { SignInText.resendIn($0) } ?? SignInText.resendNow
    canvas.put(context.text(next), in: area, row: used, style: .quiet)
    return used + 1
  }

  private func secondsLeft(at now: Moment) -> Int? {
    guard let reopensAt, reopensAt > now else { return nil }
    return Int(((reopensAt - now).wholeMilliseconds + 999) / 1000)
  }
}
