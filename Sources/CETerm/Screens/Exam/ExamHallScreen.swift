import CEDomain

/// The exam hall of a training: what is missing, what was scored, the way in (SH-7-01…10).
final class ExamHallScreen: Screen {
  let training: Identifier<Training>
  private(set) var hall: ExamHall?
  private(set) var failure: Phrase?
  var list = ListState()

  init(context: Context, training: Training) {
    self.training = training.id
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("7.1", ExamText.hall) }

  /// A running attempt shows the time left.
  var wantsTicks: Bool { hall.map { $0.attempts.contains(where: \.isOpen) } ?? false }

  func resumed(in context: Context) { reload(in: context) }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .tick:
      // At the deadline whoever looks closes the attempt: looking again does it.
      if let hall, hall.attempts.contains(where: { $0.isOpen && context.now >= $0.deadline }) {
        reload(in: context)
      }
    case .key(let key):
      _ = list.cursor.handle(key, count: hall?.attempts.count ?? 0)
    case .resized, .closed, .terminated, .pasteCut: break
    }
    return []
  }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      hall = try ExamAttempts(store: context.store).hall(
        of: training, by: actor, at: context.now, from: context.entropy)
      failure = hall == nil ? ExamText.notPermitted : nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  /// The attempt under the cursor.
  var chosen: Attempt? {
    guard let hall else { return nil }
    return list.chosen(of: hall.attempts.count).map { hall.attempts[$0] }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    let leave = Binding(.named(.escape), ExamText.back) { [.pop] }
    guard let hall else { return [leave] }
    let hasTaken = !hall.attempts(.formal).isEmpty
    return [
      Binding(
        .named(.enter),
        hall.open(.formal) != nil ? ExamText.goOn : hasTaken ? ExamText.again : ExamText.enter,
        disabled: closedReason(hall, context)
      ) { [self] in enter(.formal, hall, in: context) },
      Binding(
        .character("m"), hall.open(.mock) != nil ? ExamText.goOnMock : ExamText.mock,
        disabled: hall.rules.hasMock ? nil : ExamText.notPermitted
      ) { [self] in enter(.mock, hall, in: context) },
      Binding(
        .character("r"), ExamText.review, disabled: reviewReason,
        inFooter: chosen?.mode == .mock
      ) { [self] in review(in: context) },
      Binding(
        .character("c"), ExamText.certificate,
        disabled: hall.isPassed ? nil : ExamText.passFirst
      ) { [.push(CertificateScreen(context: context, training: hall.training))] },
      leave,
    ]
  }

  private func closedReason(_ hall: ExamHall, _ context: Context) -> Phrase? {
    guard hall.open(.formal) == nil else { return nil }
    return hall.gate.missing.first.map { ExamText.advice($0, today: context.today) }
  }

  private var reviewReason: Phrase? {
    guard let chosen else { return ExamText.noAttempts }
    if chosen.mode == .formal { return ExamText.mockOnlyReview }
    return chosen.isOpen ? ExamText.stillOpen : nil
  }

  private func enter(_ mode: Attempt.Mode, _ hall: ExamHall, in context: Context) -> [Effect] {
    if let open = hall.open(mode) { return ExamEntry.resume(open, in: context) }
    if mode == .formal, hall.rules.isIdentityChecked {
      return attempt { [.push(try ExamIdentityScreen(hall: hall, context: context))] }
    }
    return [.push(ExamConfirmationScreen(hall: hall, mode: mode, proof: nil))]
  }

  private func review(in context: Context) -> [Effect] {
    guard let chosen else { return [] }
    return [.push(ExamReviewScreen(context: context, attempt: chosen))]
  }
}

/// The ways into a paper that is open.
enum ExamEntry {
  /// Opens the sitting of a running attempt, asks before taking it over, or shows the result.
  static func resume(_ open: Attempt, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let opening = try ExamAttempts(store: context.store).sitting(
        of: open.id, by: actor, at: context.now, from: context.entropy)
      return effects(of: opening, mode: open.mode, in: context)
    }
  }

  static func effects(
    of opening: SittingOpening, mode: Attempt.Mode, in context: Context
  ) -> [Effect] {
    switch opening {
    case .open(let sitting): [.push(ExamScreen(sitting: sitting, mode: mode, at: context.now))]
    case .heldElsewhere(let attempt): [.push(takeOverBox(attempt))]
    case .closed(let attempt): [.push(ExamResultScreen(context: context, attempt: attempt.id))]
    case .notPermitted: [.say(ExamText.notPermitted, .bad)]
    }
  }

  private static func takeOverBox(_ held: Attempt) -> MessageBox {
    MessageBox(
      title: ExamText.takeOverTitle,
      text: ExamText.takeOverText(since: ClockTime(of: held.heldSince).clock),
      buttons: [
        .init(ExamText.notNow) { _ in [] },
        .init(ExamText.takeOver) { takeOver(held, in: $0) },
      ])
  }

  private static func takeOver(_ held: Attempt, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let opening = try ExamAttempts(store: context.store).takeOver(
        held.id, by: actor, at: context.now, from: context.entropy)
      return effects(of: opening, mode: held.mode, in: context)
    }
  }
}
