import CEDomain

/// The way into the player: takes the seat first, and asks where the person studies elsewhere.
struct LessonOpening {
  let training: Training
  let item: TimetableItem
  /// Nil opens the first lesson that is not learned yet.
  var lesson: Identifier<Lesson>?

  func effects(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let lessons = try StudyLedger(store: context.store).lessons(
        of: item, in: training.id, by: actor)
      let wanted = lessons.first { $0.lesson.id == lesson } ?? lessons.first { !$0.isComplete }
      guard let start = wanted ?? lessons.first else {
        return [.say(StudyText.noData, .warning)]
      }
      let policy = try LearningPolicy.of(training, in: context.store).study
      let screen: (Bool, Context) -> [Effect] = { isPlaying, context in
        [
          .push(
            LessonScreen(
              self, lessons, start: start, isPlaying: isPlaying, under: policy, in: context))
        ]
      }
      guard training.isOpen(at: context.now) else {
        // The handout may still be read; nothing counts any more.
        return screen(false, context)
      }
      let opening: (Bool) throws -> StudySeat.Taking = { isTakeover in
        try StudySeat(store: context.store).take(
          for: start.lesson, in: training, takingOver: isTakeover, by: actor, at: context.now)
      }
      return try SeatRequest(take: opening) { screen(true, $0) }.effects(in: context)
    }
  }
}

/// Asks for the seat, and once more with the person's word when another session has it.
struct SeatRequest {
  let take: (Bool) throws -> StudySeat.Taking
  let go: (Context) -> [Effect]

  func effects(in context: Context) throws -> [Effect] {
    switch try take(false) {
    case .taken: return go(context)
    case .windowClosed: return [.say(StudyText.windowClosed, .warning)]
    case .notPermitted: return [.say(StudyText.notPermitted, .bad)]
    case .occupied(let lesson, let since):
      return [
        .push(
          MessageBox(
            title: PlayerText.takeover, text: PlayerText.takeoverText(lesson, since: since),
            buttons: [
              .init(PlayerText.stayThere) { _ in [] },
              .init(PlayerText.moveHere) { context in takeOver(in: context) },
            ]))
      ]
    }
  }

  private func takeOver(in context: Context) -> [Effect] {
    attempt {
      switch try take(true) {
      case .taken: go(context)
      case .occupied, .notPermitted: [.say(StudyText.notPermitted, .bad)]
      case .windowClosed: [.say(StudyText.windowClosed, .warning)]
      }
    }
  }
}
