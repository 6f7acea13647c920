/// 培训记录查询: the trainings of whoever can name the person and the document number (SH-0-08).
///
/// Guessing is slowed down exactly as at sign-in, by the same counters.
public struct RecordQuery {
  /// What came of a query.
  public enum Outcome: Hashable, Sendable {
    /// Newest year first; may be empty.
    case found([TrainingRecord])
    case refused(SignInRefusal)
  }

  let store: OpenStore

  public init(store: OpenStore) {
    self.store = store
  }

  public func trainings(
    name: String, number: String, origin: String, at now: Moment
  ) throws -> Outcome {
    let typed = TextNormalizer.code(number)
    let identity = SignInThrottle.Subject.identity(
      hash: store.seal.index(typed, in: "sign-in"))
    let subjects = [identity, .origin(origin)]
    let documents = IdentityDocument.readings(of: typed, today: CalendarDay(containing: now))
    let directory = PersonDirectory(store: store)
    return try store.database.write { tx in
      if let until = try SignInThrottle.lockedUntil(subjects, at: now, in: tx) {
        return .refused(.waiting(until: until))
      }
      let found = try directory.person(with: documents, in: tx)
      guard PersonName.same(found?.name ?? "", name), let person = found else {
        let until = try SignInThrottle.recordFailure(of: subjects, at: now, in: tx)
        return .refused(until.map { .waiting(until: $0) } ?? .unknownPair)
      }
      try SignInThrottle.clear(identity, in: tx)
      let certificates = CertificateTable(store: store)
      return .found(
        try TrainingTable.trainings(of: person.id, tx: tx).map { training in
          TrainingRecord(
            training: training,
            completed: try Timetable.report(of: training, in: tx).completed.total,
            certificate: try certificates.valid(of: training.id, in: tx)?.number)
        })
    }
  }
}

/// One line of the answer: a training, what was completed in it, and its certificate.
public struct TrainingRecord: Hashable, Sendable {
  public let training: Training
  public let completed: Credits
  /// Nil before the exam is passed.
  public let certificate: String?

  public init(training: Training, completed: Credits, certificate: String?) {
    self.training = training
    self.completed = completed
    self.certificate = certificate
  }
}
