/// One candidate's attempt at one paper, as the session that sits it sees it.
///
/// Decides, and says what is to be done; the store does it and reports back. An answer counts as
/// saved only when ``saved(_:)`` said so. Holds the deadline, never a count of seconds left, so
/// the answer to "how long?" survives a suspended terminal, a crash and a slow redraw.
public struct ExamSitting: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    case open
    /// Another session took the attempt over; nothing can be answered here any more.
    case elsewhere
    case closed(Closing)
  }

  /// How and as of when an attempt was closed.
  public struct Closing: Hashable, Sendable {
    public let at: Moment
    public let byDeadline: Bool

    public init(at: Moment, byDeadline: Bool) {
      self.at = at
      self.byDeadline = byDeadline
    }
  }

  /// The state of one question.
  public struct Slot: Hashable, Sendable {
    /// What the store holds.
    public internal(set) var saved: LetterSet
    public internal(set) var savedAt: Moment?
    /// Chosen, and not yet reported as saved.
    public internal(set) var pending: LetterSet?
    public internal(set) var isFlagged: Bool

    public init(
      saved: LetterSet = .empty, savedAt: Moment? = nil, isFlagged: Bool = false
    ) {
      self.saved = saved
      self.savedAt = savedAt
      self.isFlagged = isFlagged
    }

    /// What the person sees as chosen.
    public var chosen: LetterSet { pending ?? saved }
  }

  public let attempt: Identifier<Attempt>
  public let paper: Paper
  public let startedAt: Moment
  public let deadline: Moment
  public private(set) var phase: Phase = .open
  /// The index of the question on the screen, from 0.
  public private(set) var current: Int
  public private(set) var slots: [Slot]
  var clock: SittingClock

  /// - Parameter slots: One for each question of the paper, in its order.
  public init(
    attempt: Identifier<Attempt>, paper: Paper, slots: [Slot], startedAt: Moment,
    deadline: Moment, seenAt: Moment, current: Int = 0
  ) {
    precondition(slots.count == paper.count && paper.count > 0, "one slot for each question")
    self.attempt = attempt
    self.paper = paper
    self.slots = slots
    self.startedAt = startedAt
    self.deadline = deadline
    self.current = min(max(0, current), paper.count - 1)
    clock = SittingClock(latest: max(startedAt, seenAt))
  }

  // MARK: Time

  /// Closes the sitting if `now` has reached the deadline; harmless otherwise.
  ///
  /// - Returns: True for the one call that closed it.
  public mutating func advance(to now: Moment) -> Bool {
    let time = clock.observe(now)
    guard phase == .open, time >= deadline else { return false }
    phase = .closed(Closing(at: deadline, byDeadline: true))
    return true
  }

  // MARK: Answers

  /// Chooses a letter: replaces a single choice, adds to or takes from a multiple one.
  public mutating func choose(_ position: Int, at now: Moment) -> AnswerMove {
    let question = paper[current]
    guard (0..<question.choices).contains(position) else { return .refused(.noSuchOption) }
    let answer: LetterSet
    switch question.kind {
    case .multiple: answer = slots[current].chosen.toggling(position)
    case .single, .judgement: answer = LetterSet(position: position)
    }
    return change(to: answer, at: now)
  }

  /// Takes the answer back; the question is blank again.
  public mutating func clear(at now: Moment) -> AnswerMove {
    change(to: .empty, at: now)
  }

  private mutating func change(to answer: LetterSet, at now: Moment) -> AnswerMove {
    _ = advance(to: now)
    switch phase {
    case .open:
      slots[current].pending = answer
      return .save(AnswerSave(index: current, answer: answer, at: clock.latest))
    case .elsewhere: return .refused(.elsewhere)
    case .closed: return .refused(.closed)
    }
  }

  /// The store has the answer, and will have it after a power cut.
  public mutating func saved(_ save: AnswerSave) {
    slots[save.index].saved = save.answer
    slots[save.index].savedAt = save.at
    // A later choice may already wait; it stays unsaved until its own report.
    if slots[save.index].pending == save.answer { slots[save.index].pending = nil }
  }

  /// Answers chosen here that the store has not confirmed, to be saved again.
  public func unsaved(at now: Moment) -> [AnswerSave] {
    slots.enumerated().compactMap { index, slot in
      slot.pending.map { AnswerSave(index: index, answer: $0, at: clock.time(at: now)) }
    }
  }

  /// Marks the current question for another look, or takes the mark away.
  public mutating func toggleFlag(at now: Moment) -> FlagMove {
    _ = advance(to: now)
    switch phase {
    case .open:
      slots[current].isFlagged.toggle()
      return .save(index: current, isFlagged: slots[current].isFlagged)
    case .elsewhere: return .refused(.elsewhere)
    case .closed: return .refused(.closed)
    }
  }

  // MARK: Moving

  /// Shows the question at `index`. Never saves and never refuses because of an answer.
  public mutating func go(to index: Int) -> QuestionMove {
    guard slots.indices.contains(index) else {
      return index < 0 ? .atFirst : .atLast
    }
    current = index
    return .moved(to: index)
  }

  public mutating func next() -> QuestionMove { go(to: current + 1) }
  public mutating func previous() -> QuestionMove { go(to: current - 1) }

  // MARK: Closing

  /// Asks to hand the paper in. The sitting stays open until ``closed(_:)``.
  public mutating func submit(at now: Moment) -> SubmitMove {
    _ = advance(to: now)
    switch phase {
    case .open:
      let waiting = unsaved(at: now)
      return waiting.isEmpty ? .close(at: clock.latest) : .saveFirst(waiting)
    case .elsewhere: return .refused(.elsewhere)
    case .closed: return .refused(.closed)
    }
  }

  /// The store has closed the attempt, whoever asked for it.
  public mutating func closed(_ closing: Closing) {
    if case .closed = phase { return }
    phase = .closed(closing)
  }

  /// Another session holds the attempt now.
  public mutating func takenOver() {
    if case .open = phase { phase = .elsewhere }
  }
}

/// An answer on its way to the store.
public struct AnswerSave: Hashable, Sendable {
  /// The question, from 0.
  public let index: Int
  public let answer: LetterSet
  /// When it was given, by the sitting's clock, which never runs backwards.
  public let at: Moment
}

/// Why a sitting took no answer.
public enum SittingRefusal: Hashable, Sendable {
  case closed, elsewhere, noSuchOption
}

/// What choosing a letter asks for.
public enum AnswerMove: Hashable, Sendable {
  case save(AnswerSave)
  case refused(SittingRefusal)
}

/// What flagging a question asks for.
public enum FlagMove: Hashable, Sendable {
  case save(index: Int, isFlagged: Bool)
  case refused(SittingRefusal)
}

/// Where a move led.
public enum QuestionMove: Hashable, Sendable {
  case moved(to: Int)
  case atFirst, atLast
}

/// What handing in asks for.
public enum SubmitMove: Hashable, Sendable {
  case close(at: Moment)
  /// These answers have not reached the store; handing in now would lose them.
  case saveFirst([AnswerSave])
  case refused(SittingRefusal)
}
