import CEDomain

/// One learner's way to where the demo shows them, walked with the program's own verbs.
///
/// Time is the walk's own: it begins in the past and moves as the person would.
struct DemoWalk {
  let store: OpenStore
  let institution: Identifier<Organisation>
  let cashier: Actor
  var actor: Actor
  var now: Moment

  var person: Identifier<Person> {
    get throws {
      guard let person = actor.person else { throw DemoFailure("no person") }
      return person
    }
  }

  /// Signs a learner in as the sign-in screen does; the code comes back on the demo's screen.
  init(
    _ learner: DemoTables.Learner, in store: OpenStore, at now: Moment,
    institution: Identifier<Organisation>, cashier: Actor
  ) throws {
    self.store = store
    self.institution = institution
    self.cashier = cashier
    self.now = now
    let signIn = LearnerSignIn(store: store)
    let outcome = try signIn.identify(
      name: learner.name, number: learner.document.number, origin: "demo", at: now, from: .system)
    guard case .identified(let ticket) = outcome else {
      throw DemoFailure("sign-in of \(learner.situation)")
    }
    actor = try signIn.enter(ticket, origin: "demo", at: now, from: .system)
  }

  /// 报名, then 选购.
  mutating func order(_ credits: Int, year: Int) throws -> Order {
    let enrolments = Enrolments(store: store)
    if try enrolments.options(for: person, by: actor, at: now).enrolment(for: year) == nil {
      let outcome = try enrolments.enrol(
        person, year: year, institution: institution, by: actor, at: now, from: .system)
      guard case .enrolled = outcome else { throw DemoFailure("enrolment: \(outcome)") }
    }
    now = now + .seconds(60)
    let placement = try Orders(store: store).place(
      Credits(credits), year: year, for: person, isConfirmed: true, by: actor, at: now,
      from: .system)
    switch placement {
    case .placed(let order), .alreadyPlaced(let order): return order
    case .refused(let reason): throw DemoFailure("order: \(reason)")
    }
  }

  /// Pays in cash at the counter.
  mutating func pay(_ order: Order) throws -> Training {
    now = now + .seconds(300)
    let counter = CounterPayments(store: store)
    guard
      case .pending(let payment) = try counter.begin(order.id, by: actor, at: now, from: .system),
      case .paid(let training) = try counter.confirm(
        payment.id, version: payment.version, slip: nil, by: cashier, at: now, from: .system)
    else { throw DemoFailure("payment of \(order.number)") }
    return training
  }

  /// Takes the first prepared course set.
  mutating func chooseSet(for training: Training) throws {
    let level = CourseLevel(training.level)
    let catalogue = try Catalogue(store: store).courses(for: level)
    guard
      let set = CourseSet.prepared(
        from: catalogue, for: level, within: training.bounds
      ).first,
      case .chosen = try Timetable(store: store).choose(set, for: training, by: actor, at: now)
    else { throw DemoFailure("course set") }
  }

  /// Studies the first `count` courses to the end, and `seconds` more of the next one.
  mutating func study(_ training: Training, courses count: Int, thenSeconds seconds: Int) throws {
    let items = try Timetable(store: store).items(of: training.id, by: actor)
    for (index, item) in items.prefix(count + 1).enumerated() {
      var left = index < count ? Duration.seconds(Int.max / 4096) : .seconds(seconds)
      for progress in try StudyLedger(store: store).lessons(
        of: item, in: training.id, by: actor)
      {
        let lesson = progress.lesson
        let length = min(left, lesson.duration)
        guard length > .zero else { continue }
        left -= length
        try sit(lesson, for: length, in: training)
      }
    }
  }

  private mutating func sit(
    _ lesson: Lesson, for length: Duration, in training: Training
  ) throws {
    let seat = StudySeat(store: store)
    guard
      case .taken = try seat.take(
        for: lesson, in: training, takingOver: true, by: actor, at: now)
    else { throw DemoFailure("seat") }
    let began = now
    now = now + length
    let interval = StudyInterval(beganAt: began, endedAt: now, verdict: .counted)
    guard
      case .entered = try StudyLedger(store: store).enter(
        [interval], for: lesson, page: 1, in: training, by: actor, at: now, from: .system)
    else { throw DemoFailure("study") }
    try seat.release(by: actor)
    now = now + .seconds(30)
  }

  /// Fills in every 课程评价 that is open, and 综合评价.
  mutating func evaluate(_ training: Training) throws {
    let policy = try LearningPolicy.of(training, in: store).evaluation
    let evaluations = Evaluations(store: store)
    let items = try Timetable(store: store).items(of: training.id, by: actor)
    for subject in items.map({ EvaluationSubject.course($0.course.id) }) + [.overall] {
      var answers = Answers()
      for item in EvaluationForm.items(of: subject, under: policy) {
        answers[EvaluationForm.key(of: item)] = "5"
      }
      let outcome = try evaluations.submit(
        answers, for: subject, in: training, by: actor, at: now, from: .system)
      guard case .filed = outcome else { throw DemoFailure("evaluation: \(outcome)") }
      now = now + .seconds(20)
    }
  }

  /// Sits the exam with `wrong` single-choice answers wrong, and hands it in.
  mutating func passExam(_ training: Training, document: String, wrong: Int) throws {
    guard let port = ScreenMessagePort(store: store) else { throw DemoFailure("no demo store") }
    let check = IdentityCheck(store: store, port: port)
    guard case .sent(let sent) = try check.send(to: actor, at: now, from: .system),
      case .onScreen(let code) = sent.delivery,
      case .passed(let proof) = try check.confirm(
        document: document, code: code, by: actor, at: now)
    else { throw DemoFailure("identity check") }
    let attempts = ExamAttempts(store: store)
    let started = try attempts.start(
      .formal, of: training.id, proof: proof, by: actor, at: now, from: .system)
    guard case .started(let attempt) = started,
      case .open(var sitting) = try attempts.sitting(
        of: attempt.id, by: actor, at: now, from: .system)
    else { throw DemoFailure("exam: \(started)") }
    for (index, question) in sitting.paper.questions.enumerated() {
      now = now + .seconds(20)
      _ = sitting.go(to: index)
      let right = question.right.positions
      for position in index < wrong ? [right == [0] ? 1 : 0] : right {
        guard case .save(let save) = sitting.choose(position, at: now),
          case .saved = try attempts.save(save, of: attempt.id, by: actor)
        else { throw DemoFailure("answer \(index + 1)") }
        sitting.saved(save)
      }
    }
    guard case .closed = try attempts.submit(attempt.id, at: now, by: actor, from: .system) else {
      throw DemoFailure("handing in")
    }
  }

  /// Signs out, so that the demo begins with nobody inside.
  func end() throws {
    try Sessions(store: store).end(actor.session, by: actor, because: .signedOut, at: now)
  }
}

/// A step of the demo that did not go as it must: a mistake of ours or of the demo's data.
struct DemoFailure: Error {
  let step: String

  init(_ step: String) {
    self.step = step
  }
}
