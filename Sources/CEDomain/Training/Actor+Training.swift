extension Actor {
  /// ``Authority/allows(_:_:_:)`` for a person's or an organisation's record.
  func may(
    _ action: Action, of person: Identifier<Person>? = nil,
    at organisation: Identifier<Organisation>? = nil
  ) -> Bool {
    Authority.allows(self, action, Subject(owner: person, organisation: organisation))
  }
}
