import CEDomain

public enum SceneError: Error {
  case unexpected(String)
}

/// An answer as a test writes it.
public struct AnswerSaveScene {
  public var index: Int
  public var letter: Int
  public var at: Moment

  public init(index: Int, letter: Int, at: Moment) {
    self.index = index
    self.letter = letter
    self.at = at
  }
}

/// A port that shows the code, as a demo store does.
public struct CodePort: MessagePort {
  public init() {}

  public func deliver(
    _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
  ) throws -> MessageDelivery {
    .onScreen(message.arguments[0])
  }
}

extension ExamStoreScene {
  public var attempts: ExamAttempts { ExamAttempts(store: store) }

  /// Proves the learner's identity as the screen does.
  public func proof(at moment: Moment? = nil) throws -> IdentityProof {
    let now = moment ?? now
    try run("DELETE FROM sign_in_code")
    let check = IdentityCheck(store: store, port: CodePort())
    guard case .sent(let sent) = try check.send(to: learner, at: now, from: entropy),
      case .onScreen(let code) = sent.delivery
    else { throw SceneError.unexpected("no code") }
    let verdict = try check.confirm(
      document: Self.document, code: code, by: learner, at: now)
    guard case .passed(let proof) = verdict else { throw SceneError.unexpected("\(verdict)") }
    return proof
  }

  public func startFormal(at moment: Moment? = nil) throws -> Attempt {
    let now = moment ?? now
    let start = try attempts.start(
      .formal, of: training, proof: try proof(at: now), by: learner, at: now, from: entropy)
    guard case .started(let attempt) = start else { throw SceneError.unexpected("\(start)") }
    return attempt
  }

  public func startMock(at moment: Moment? = nil) throws -> Attempt {
    let start = try attempts.start(
      .mock, of: training, by: learner, at: moment ?? now, from: entropy)
    guard case .started(let attempt) = start else { throw SceneError.unexpected("\(start)") }
    return attempt
  }

  public func sitting(_ attempt: Attempt, at moment: Moment? = nil) throws -> ExamSitting {
    let opening = try attempts.sitting(
      of: attempt.id, by: learner, at: moment ?? attempt.startedAt, from: entropy)
    guard case .open(let sitting) = opening else { throw SceneError.unexpected("\(opening)") }
    return sitting
  }

  /// Chooses a letter of the current question and saves it, as the screen does.
  public func answer(_ sitting: inout ExamSitting, _ letter: Int, at now: Moment) throws {
    guard case .save(let save) = sitting.choose(letter, at: now),
      try attempts.save(save, of: sitting.attempt, by: learner) == .saved
    else { throw SceneError.unexpected("the answer was refused") }
    sitting.saved(save)
  }

  /// Saves through a sitting of its own.
  public func save(_ answer: AnswerSaveScene, of attempt: Attempt) throws -> AnswerKeeping {
    var sitting = try sitting(attempt)
    _ = sitting.go(to: answer.index)
    guard case .save(let save) = sitting.choose(answer.letter, at: answer.at) else {
      return .refused(.closed)
    }
    return try attempts.save(save, of: attempt.id, by: learner)
  }

  /// Saves past the sitting's own check, as a session with a wrong clock might.
  public func saveRaw(_ answer: AnswerSaveScene, of attempt: Attempt) throws -> AnswerKeeping {
    let paper = try sitting(attempt).paper
    var sitting = ExamSitting(
      attempt: attempt.id, paper: paper, slots: Array(repeating: .init(), count: paper.count),
      startedAt: attempt.startedAt, deadline: attempt.deadline + .seconds(7200),
      seenAt: attempt.startedAt, current: answer.index)
    guard case .save(let save) = sitting.choose(answer.letter, at: answer.at) else {
      return .refused(.closed)
    }
    return try attempts.save(save, of: attempt.id, by: learner)
  }

  /// Answers the first `count` questions rightly, the others wrongly or not at all.
  public func answerRightly(_ count: Int, of attempt: Attempt) throws -> ExamSitting {
    var sitting = try sitting(attempt)
    for index in 0..<count {
      _ = sitting.go(to: index)
      for position in sitting.paper[index].right.positions {
        try answer(&sitting, position, at: attempt.startedAt + .seconds(index + 1))
      }
    }
    return sitting
  }

  @discardableResult
  public func handIn(_ attempt: Attempt, at moment: Moment? = nil) throws -> AttemptResult {
    let closing = try attempts.submit(
      attempt.id, at: moment ?? attempt.startedAt + .seconds(1200), by: learner, from: entropy)
    guard case .closed(let result) = closing else { throw SceneError.unexpected("\(closing)") }
    return result
  }

  public func storedTraining() throws -> Training {
    guard let found = try Trainings(store: store).training(training, by: learner) else {
      throw SceneError.unexpected("no training")
    }
    return found
  }
}
