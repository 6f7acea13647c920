/// Where a learner stands in one training year: the facts of the journey and the figures behind
/// them.
public struct LearnerYear: Hashable, Sendable {
  public let year: Int
  public let isMakeUp: Bool
  public let national: NationalRecord
  public let enrolment: Enrolment?
  /// Orders that can still be paid, the newest first.
  public let unpaid: [Order]
  public let training: Training?
  /// Nil before the purchase.
  public let report: TimetableReport?
  /// The days on which studying is possible; nil where the profile does not say.
  public let study: DayWindow?
  public let canEnrol: Bool
  /// An exam that goes on counting down.
  public let isExamOpen: Bool
  /// How far the confirmation of the credits is; nil before the training is finished.
  public let credits: SyncItem?
  public let today: CalendarDay

  /// What holds for the person in this year.
  public var facts: Set<Journey.Fact> {
    var facts: Set<Journey.Fact> = [.signedIn]
    func insert(_ fact: Journey.Fact, if holds: Bool) {
      if holds { facts.insert(fact) }
    }
    insert(.collectionApproved, if: national.allowsEnrolment)
    insert(.enrolWindowOpen, if: canEnrol)
    insert(.enrolled, if: enrolment != nil || training != nil)
    insert(.orderPlaced, if: !unpaid.isEmpty || training != nil)
    insert(.paid, if: training != nil)
    let isOpen = study?.contains(today) ?? false
    insert(.studyWindowOpen, if: isOpen)
    insert(.examWindowOpen, if: isOpen)
    insert(.makeUpYear, if: isMakeUp)
    insert(.examInProgress, if: isExamOpen)
    insert(.examPassed, if: training?.passedAt != nil)
    insert(.creditsConfirmed, if: training?.state == .synced)
    guard let report else { return facts }
    insert(
      .coursesSelected,
      if: !report.isSelectionBelow(.professional) && !report.isSelectionBelow(.public))
    insert(.creditsCompleted, if: report.isStudied)
    insert(.coursesEvaluated, if: report.isStudied && report.evaluationsMissing == 0)
    insert(.overallEvaluated, if: report.isEvaluated)
    return facts
  }

  /// Days left on which the year can be studied, today counted as 0; nil outside of the window.
  public var daysLeft: Int? {
    guard let study, study.contains(today) else { return nil }
    return Int(study.closes.number - today.number)
  }

  /// The banner of OV-9-09: within 30 days of the end, while something is still to do.
  public var deadlineWarning: Int? {
    guard training?.passedAt == nil, let daysLeft, daysLeft <= 30 else { return nil }
    return daysLeft
  }

  /// Nothing is left to do in it but to wait.
  public var isFinished: Bool { training?.passedAt != nil }
}

/// Finds where a learner stands.
public struct LearnerStanding {
  let store: OpenStore
  let jurisdiction: String

  public init(store: OpenStore, jurisdiction: String = "SH") {
    self.store = store
    self.jurisdiction = jurisdiction
  }

  /// The actor's years, the one to work on first: an unfinished training before a year one may
  /// enrol for, the current year before past ones.
  ///
  /// Whoever looks first after an exam's deadline closes it, and prolongs what can be made up: here
  /// that is the home screen.
  public func years(
    of actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> [LearnerYear] {
    guard let person = actor.person,
      Authority.allows(actor, .viewTraining, Subject(owner: person))
    else { return [] }
    let today = CalendarDay(containing: now)
    try MakeUp(store: store).prolong(by: actor, at: now, from: entropy)
    let national = try NationalRecords(store: store).record(of: person, by: actor) ?? .missing
    let options = try Enrolments(store: store).options(
      for: person, in: jurisdiction, by: actor, at: now)
    let isExamOpen = try closeOverdueExams(of: person, by: actor, at: now, from: entropy)
    let trainings = try Trainings(store: store).all(of: person, by: actor)
    let orders = try Orders(store: store).orders(of: person, by: actor)
    var numbers = Set(options.years.map(\.year))
    numbers.formUnion(options.existing.map(\.year))
    numbers.formUnion(trainings.map(\.year))
    if numbers.isEmpty { numbers = [today.year] }
    let years = try numbers.sorted(by: >).map { year in
      let offered = options.year(year)
      let training = trainings.first { $0.year == year }
      return LearnerYear(
        year: year, isMakeUp: training?.isMakeUp ?? offered?.isMakeUp ?? (year < today.year),
        national: national, enrolment: options.enrolment(for: year),
        unpaid: orders.filter { $0.year == year && $0.state == .awaitingPayment },
        training: training,
        report: try training.flatMap { try Timetable(store: store).report(of: $0, by: actor) },
        study: training?.window ?? offered?.study, canEnrol: offered != nil,
        isExamOpen: training.map { isExamOpen.contains($0.id) } ?? false,
        credits: try training.flatMap {
          try CreditConfirmation(store: store).item(of: $0.id, by: actor)
        },
        today: today)
    }
    return years.sorted { LearnerStanding.rank($0) < LearnerStanding.rank($1) }
  }

  /// The rules of a year: those a training was bought under, else those in force today.
  public func profile(for year: LearnerYear, at now: Moment) throws -> JurisdictionProfile {
    let today = CalendarDay(containing: now)
    return try store.database.read { tx in
      if let training = year.training {
        return try ProfileTable.version(
          training.profileVersion, of: jurisdiction, year: year.year, in: tx)
      }
      return try ProfileTable.current(jurisdiction, year: year.year, on: today, in: tx)
    }
  }

  /// The trainings whose exam is going on.
  private func closeOverdueExams(
    of person: Identifier<Person>, by actor: Actor, at now: Moment, from entropy: Entropy
  ) throws -> Set<Identifier<Training>> {
    let open = try store.database.read { tx in
      try TrainingTable.trainings(of: person, tx: tx)
        .flatMap { try AttemptTable.attempts(of: $0.id, in: tx) }.filter(\.isOpen)
    }
    let attempts = ExamAttempts(store: store)
    for attempt in open where now >= attempt.deadline {
      _ = try attempts.hall(of: attempt.training, by: actor, at: now, from: entropy)
    }
    return Set(open.filter { now < $0.deadline && $0.mode == .formal }.map(\.training))
  }

  private static func rank(_ year: LearnerYear) -> (Int, Int) {
    let urgency =
      switch (year.training, year.isFinished) {
      case (.some, false): year.daysLeft == nil ? 3 : 0
      case (.none, _) where year.enrolment != nil: 1
      case (.none, _): year.isMakeUp ? 4 : 2
      case (.some, true): year.isMakeUp ? 5 : 3
      }
    return (urgency, -year.year)
  }
}
