import CEDomain

/// The course player: the handout to read, the clock that counts, the ledger behind a key.
final class LessonScreen: Screen {
  let training: Training
  let item: TimetableItem
  private(set) var lessons: [LessonProgress]
  private(set) var index: Int
  private(set) var clock: StudyClock
  private(set) var pages: [String] = []
  /// The handout page that shows, from 0.
  private(set) var page = 0
  var pager = PagerState("")
  private(set) var savedAt: Moment?
  /// Why the last saving failed; it is tried again at the next tick.
  private(set) var trouble: Phrase?
  /// Set once a course or the training was completed here.
  private(set) var milestone: StudyMilestone?
  private var rhythm = TickRhythm()
  private let terms: StudyClock.Terms
  private let saveInterval: Duration

  init(
    _ opening: LessonOpening, _ lessons: [LessonProgress], start: LessonProgress, isPlaying: Bool,
    under policy: StudyPolicy, in context: Context
  ) {
    training = opening.training
    item = opening.item
    self.lessons = lessons
    index = lessons.firstIndex(of: start) ?? 0
    terms = StudyClock.Terms(policy, window: opening.training.window)
    saveInterval = policy.saveInterval
    clock = StudyClock(
      total: start.lesson.duration, learned: start.learned,
      terms: terms, at: context.now)
    loadPages(in: context)
    if isPlaying { clock.play(at: context.now) }
  }

  var current: LessonProgress { lessons[index] }
  var isCourseComplete: Bool { lessons.allSatisfy(\.isComplete) }

  func title(in context: Context) -> Heading { Heading("5.4", PlayerText.player) }

  var wantsTicks: Bool { clock.isCounting }

  // MARK: Events

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .tick:
      observe(at: context.now, isTick: true)
      clock.advance(to: context.now)
      let isDue = clock.unsaved >= saveInterval || !clock.isCounting
      return isDue ? keep(in: context) : []
    case .key(let key):
      let wasIdle = clock.phase == .idle
      noteKey(in: context)
      if !wasIdle { turn(key) }
      return []
    case .resized, .pasteCut, .closed, .terminated:
      return []
    }
  }

  /// A screen above closed: what passed meanwhile does not count.
  func resumed(in context: Context) {
    clock.uncover(at: context.now)
    rhythm.rest()
  }

  func save(in context: Context) {
    observe(at: context.now)
    clock.pause(at: context.now)
    _ = keep(in: context)
    releaseSeat(in: context)
  }

  /// Somebody is there.
  func noteKey(in context: Context) {
    observe(at: context.now)
    clock.keyPressed(at: context.now)
  }

  /// Drops time in which the lesson was not on the screen.
  private func observe(at now: Moment, isTick: Bool = false) {
    guard clock.isCounting else {
      rhythm.rest()
      return
    }
    if rhythm.isBroken(at: now, isTick: isTick) { clock.uncover(at: now) }
  }

  // MARK: Playing

  func toggle(in context: Context) -> [Effect] {
    observe(at: context.now)
    clock.advance(to: context.now)
    if clock.phase == .running { return pause(in: context) }
    // What was learned so far belongs to the seat that is still held, not to the one taken next.
    let kept = clock.unsaved > .zero ? keep(in: context) : []
    return kept + play(in: context)
  }

  func pause(in context: Context) -> [Effect] {
    clock.pause(at: context.now)
    let effects = keep(in: context)
    releaseSeat(in: context)
    return effects
  }

  /// Takes the seat again, then counts.
  func play(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    let lesson = current.lesson
    return attempt {
      let opening: (Bool) throws -> StudySeat.Taking = { [training] isTakeover in
        try StudySeat(store: context.store).take(
          for: lesson, in: training, takingOver: isTakeover, by: actor, at: context.now)
      }
      return try SeatRequest(take: opening) { [self] context in
        clock.play(at: context.now)
        return []
      }.effects(in: context)
    }
  }

  func confirmPresence(in context: Context) -> [Effect] {
    observe(at: context.now)
    clock.confirmPresence(at: context.now)
    return keep(in: context)
  }

  func seek(by seconds: Int64, in context: Context) -> [Effect] {
    clock.advance(to: context.now)
    switch clock.seek(to: clock.position + .seconds(seconds), at: context.now) {
    case .moved: return []
    case .refused: return [.say(PlayerText.seekRefused, .warning)]
    }
  }

  /// Goes to another lesson of the course and plays it.
  func open(lesson number: Int, in context: Context) -> [Effect] {
    guard lessons.indices.contains(number) else { return [] }
    let effects = pause(in: context)
    index = number
    clock = StudyClock(
      total: current.lesson.duration, learned: current.learned,
      terms: terms, at: context.now)
    loadPages(in: context)
    return effects + (current.isComplete ? [] : play(in: context))
  }

  /// Pauses and opens a screen about the course.
  func show(_ screen: any Screen, in context: Context) -> [Effect] {
    pause(in: context) + [.push(screen)]
  }

  func leave(in context: Context) -> [Effect] {
    pause(in: context) + [.pop]
  }

  // MARK: Keeping

  /// Saves what the clock sorted; on trouble it is kept and tried again.
  func keep(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    let intervals = clock.takeIntervals()
    guard !intervals.isEmpty else { return [] }
    do {
      let entering = try StudyLedger(store: context.store).enter(
        intervals, for: current.lesson, page: page + 1, in: training, by: actor, at: context.now,
        from: context.entropy)
      trouble = nil
      switch entering {
      case .entered(let learned, let reached):
        savedAt = context.now
        note(learned)
        return reached.map { announce($0) } ?? []
      case .displaced(let learned):
        note(learned)
        clock.displace(at: context.now, learned: learned)
        return [.say(PlayerText.wasDisplaced, .warning)]
      case .notPermitted:
        clock.pause(at: context.now)
        return [.say(StudyText.notPermitted, .bad)]
      }
    } catch {
      clock.returnIntervals(intervals)
      let sentence = StoreErrorText.sentence(for: error)
      trouble = sentence
      return [.say(PlayerText.notSaved(sentence), .bad)]
    }
  }

  private func note(_ learned: Duration) {
    lessons[index] = current.advanced(to: learned, page: page + 1)
  }

  private func announce(_ reached: StudyMilestone) -> [Effect] {
    milestone = reached
    switch reached {
    case .course: return [.say(PlayerText.courseDone, .good)]
    case .training: return [.say(PlayerText.trainingDone, .good)]
    }
  }

  private func releaseSeat(in context: Context) {
    guard let actor = context.actor else { return }
    // A seat that could not be given back is free again after a while by itself.
    try? StudySeat(store: context.store).release(by: actor)
  }

  // MARK: Handout

  private func loadPages(in context: Context) {
    do {
      pages = try Catalogue(store: context.store).pages(of: current.lesson.id)
    } catch {
      trouble = StoreErrorText.sentence(for: error)
    }
    page = min(max(0, current.page - 1), max(0, pages.count - 1))
    pager = PagerState(pages.isEmpty ? "" : pages[page])
  }

  /// Turns within a page first, then from page to page.
  func turn(_ key: Key) {
    switch key {
    case .named(.right): open(page: page + 1)
    case .named(.left): open(page: page - 1)
    case .named(.pageDown), .control("f"):
      if pager.isAtEnd { open(page: page + 1) } else { _ = pager.handle(key) }
    case .named(.pageUp), .control("b"):
      if pager.isAtStart { open(page: page - 1) } else { _ = pager.handle(key) }
    case .named(.up), .named(.down), .named(.home), .named(.end): _ = pager.handle(key)
    case .named, .character, .control, .alt, .paste: break
    }
  }

  private func open(page number: Int) {
    guard pages.indices.contains(number) else { return }
    page = number
    pager = PagerState(pages[number])
  }
}
