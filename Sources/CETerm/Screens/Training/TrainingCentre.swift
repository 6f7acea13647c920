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

  init(of person: Identifier<Person>, in store: OpenStore) throws {
    unpaid = try Orders(store: store).orders(of: person).filter {
      $0.state == .awaitingPayment && $0.roster == nil
    }
    let verbs = Trainings(store: store)
    trainings = try verbs.all(of: person).map { ($0, try verbs.report(on: $0)) }
    openYears = try Enrolments(store: store).enrolments(of: person)
      .filter { $0.state == .enrolled }.map(\.year)
  }

  /// Trainings first: that is where a person with one wants to go.
  var items: [Item] {
    trainings.map { .training($0.training, $0.report) } + unpaid.map { .order($0) }
  }

  var isEmpty: Bool { unpaid.isEmpty && trainings.isEmpty }
}
