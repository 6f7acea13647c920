extension Collections {
  /// Takes over what a provincial platform had collected and approved: its rows stand in the pages
  /// as historical ones, whose values are shown and not edited (NAT-3-05, NAT-3.4-01, NAT-3.5-01).
  ///
  /// - Returns: False for whoever may not do this, and when the person has begun already.
  public func receiveLegacy(
    education: [Answers], work: [Answers], of person: Identifier<Person>, by actor: Actor,
    at now: Moment, from entropy: Entropy
  ) throws -> Bool {
    guard actor.may(.importCollection) else { return false }
    var answers = Answers()
    answers[.collectionEducation] = Collections.historical(education, prefix: "E").text
    answers[.collectionWork] =
      Collections.historical(
        work.map {
          var row = $0
          row[.workIsHistorical] = "yes"
          return row
        }, prefix: "W"
      ).text
    return try store.database.write { tx in
      try table.ensure(person, at: now, in: tx)
      guard try table.record(of: person, in: tx)?.state == CollectionState.none else {
        return false
      }
      try table.setLegacy(answers, of: person, at: now, from: entropy, in: tx)
      try store.audit.append(
        AuditEntry(
          at: now, by: actor, event: .collectionImported, subject: "collection", id: person.text,
          detail: "\(education.count) + \(work.count)"), in: tx)
      return true
    }
  }

  /// Every value that came with a row is locked; what is missing may be filled (NAT-3.4-02).
  private static func historical(_ rows: [Answers], prefix: String) -> RowList {
    RowList(
      rows.enumerated().map { place, answers in
        RowList.Row(
          id: "\(prefix)\(place + 1)", answers: answers, isHistorical: true,
          locked: answers.keys.union(
            answers.isYes(.educationOngoing) ? [.educationEnded] : []))
      })
  }
}

extension AuditEvent {
  static let collectionImported = AuditEvent("collection.imported")
}
