/// A line of a roster, judged.
struct JudgedLine {
  let verdict: RosterVerdict
  /// Nil for a refused line.
  let learner: Learner?

  struct Learner {
    let person: Identifier<Person>
    let year: Int
    let package: TrainingPackage
  }
}

/// The institution a roster names, and the day.
struct RosterOffer {
  let institution: Identifier<Organisation>
  let today: CalendarDay

  init(institution: Identifier<Organisation>, at now: Moment) {
    self.institution = institution
    today = CalendarDay(containing: now)
  }

  func isKnown(tx: any Reading) throws -> Bool {
    try TrainingPolicies.openYears(of: "SH", on: today, tx: tx).contains { policy in
      policy.institutions.contains { $0.id == institution }
    }
  }
}

extension GroupEnrolment {
  func judge(
    _ text: String, offer: RosterOffer, at now: Moment, tx: any Reading
  ) throws -> [JudgedLine] {
    var seen: [String: Int] = [:]
    let years = try TrainingPolicies.openYears(of: "SH", on: offer.today, tx: tx)
    // One line more than are taken tells that it is too long; the others are not looked up.
    let lines = RosterText.lines(of: text, today: offer.today).prefix(RosterText.mostLines + 1)
    return try lines.map { line in
      let verdict = { RosterVerdict(line: line.number, name: line.name, result: $0) }
      switch line.content {
      case .faulty(let fault):
        return JudgedLine(verdict: verdict(.refused(fault)), learner: nil)
      case .learner(let documents, let year, let credits):
        let found = try learner(
          named: line.name, with: documents, year: year, credits: credits, among: years, tx: tx)
        switch found {
        case .failure(let fault):
          return JudgedLine(verdict: verdict(.refused(fault.fault)), learner: nil)
        case .success(let learner):
          let key = "\(learner.person)|\(year)"
          if let earlier = seen[key] {
            return JudgedLine(verdict: verdict(.refused(.repeated(line: earlier))), learner: nil)
          }
          seen[key] = line.number
          return JudgedLine(
            verdict: verdict(
              .accepted(
                year: year, package: learner.package.credits, amount: learner.package.price)),
            learner: learner)
        }
      }
    }
  }

  private func learner(
    named name: String, with documents: [IdentityDocument], year: Int, credits: Credits,
    among years: [TrainingPolicy], tx: any Reading
  ) throws -> Result<JudgedLine.Learner, LineFault> {
    let directory = PersonDirectory(store: store)
    guard let person = try directory.person(with: documents, in: tx),
      PersonName.same(person.name, name)
    else { return .failure(LineFault(.personUnknown)) }
    guard let policy = years.first(where: { $0.year == year }) else {
      return .failure(LineFault(.yearNotOffered(year)))
    }
    let record = try NationalRecords.record(of: person.id, in: tx)
    guard record.allowsEnrolment || !policy.isCollectionRequired else {
      return .failure(LineFault(.collectionMissing))
    }
    guard let package = policy.package(of: credits) else {
      return .failure(LineFault(.packageUnknown))
    }
    guard try !OrderTable.isBought(year, by: person.id, tx: tx) else {
      return .failure(LineFault(.alreadyBought))
    }
    return .success(JudgedLine.Learner(person: person.id, year: year, package: package))
  }
}

private struct LineFault: Error {
  let fault: RosterFault

  init(_ fault: RosterFault) {
    self.fault = fault
  }
}
