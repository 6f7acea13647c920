import CEDomain

/// What the training centre shows, read at once.
struct TrainingCentre {
  /// One line of the centre that can be chosen.
  enum Item {
    case order(Order)
    case training(Training, TrainingReport?)
  }

  var unpaid: [Order] = []
  var trainings: [(training: Training, report: TrainingReport?)] = []
  /// The years enrolled for and not bought.
  var openYears: [Int] = []

  init() {}

  init(of actor: Actor, in store: OpenStore) throws {
    guard let person = actor.person else { return }
    unpaid = try Orders(store: store).orders(of: person, by: actor).filter {
      $0.state == .awaitingPayment && $0.roster == nil
    }
    let verbs = Trainings(store: store)
    trainings = try verbs.all(of: person, by: actor).map {
      ($0, try verbs.report(on: $0, by: actor))
    }
    openYears = try Enrolments(store: store).enrolments(of: person, by: actor)
      .filter { $0.state == .enrolled }.map(\.year)
  }

  /// Trainings first: that is where a person with one wants to go.
  var items: [Item] {
    trainings.map { .training($0.training, $0.report) } + unpaid.map { .order($0) }
  }

  var isEmpty: Bool { unpaid.isEmpty && trainings.isEmpty }
}
