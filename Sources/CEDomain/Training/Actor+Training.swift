extension Actor {
  /// ``Authority/allows(_:_:_:)`` for a person's or an organisation's record.
  func may(
    _ action: Action, of person: Identifier<Person>? = nil,
    at organisation: Identifier<Organisation>? = nil
  ) -> Bool {
    Authority.allows(self, action, Subject(owner: person, organisation: organisation))
  }

  /// Whether the actor may look into a training: its owner, its institution, support.
  func maySee(_ training: Training) -> Bool {
    may(.viewTraining, of: training.person, at: training.institution)
  }

  /// Whether the actor may look at what a person ordered, and at its payments and invoices.
  func maySee(_ order: Order) -> Bool { may(.viewOrders, of: order.person) }
}
