/// Reads a ``TrainingPolicy`` out of the published profiles.
enum TrainingPolicies {
  /// The rules in force for a year; nil when the year has no profile.
  static func policy(
    of jurisdiction: String, year: Int, on today: CalendarDay, tx: any Reading
  ) throws -> TrainingPolicy? {
    guard let profile = try current(jurisdiction, year: year, on: today, tx: tx) else {
      return nil
    }
    return try policy(of: profile, on: today, tx: tx)
  }

  /// The rules an enrolment was made under (POL-K-02).
  static func policy(
    of enrolment: Enrolment, on today: CalendarDay, tx: any Reading
  ) throws -> TrainingPolicy? {
    do {
      let profile = try ProfileTable.version(
        enrolment.profileVersion, of: enrolment.jurisdiction, year: enrolment.year, in: tx)
      return try policy(of: profile, on: today, tx: tx)
    } catch ProfileError.noProfile {
      return nil
    }
  }

  /// The years one can enrol for today, the current one first (SH-3-11).
  static func openYears(
    of jurisdiction: String, on today: CalendarDay, tx: any Reading
  ) throws -> [TrainingPolicy] {
    guard let current = try current(jurisdiction, year: today.year, on: today, tx: tx) else {
      return []
    }
    return try current.window.openYears(on: today).compactMap { year in
      try policy(of: jurisdiction, year: year, on: today, tx: tx)
    }
  }

  static func current(
    _ jurisdiction: String, year: Int, on today: CalendarDay, tx: any Reading
  ) throws -> JurisdictionProfile? {
    do {
      return try ProfileTable.current(jurisdiction, year: year, on: today, in: tx)
    } catch ProfileError.noProfile {
      return nil
    }
  }

  private static func policy(
    of profile: JurisdictionProfile, on today: CalendarDay, tx: any Reading
  ) throws -> TrainingPolicy {
    // A past year is studied in the make-up window of the year that runs now.
    let running =
      today.year > profile.year
      ? try current(profile.code, year: today.year, on: today, tx: tx) : profile
    let own = profile.window.study ?? profile.window.year
    return TrainingPolicy(
      jurisdiction: profile.code, year: profile.year, version: profile.version,
      isCollectionRequired: profile.registration.collection == .national,
      enrol: running?.window.enrol(forYear: profile.year),
      study: running?.window.study(forYear: profile.year) ?? own,
      isMakeUp: today.year > profile.year, credit: profile.credit, package: profile.package,
      payment: profile.payment, invoice: profile.invoice, refund: profile.refund,
      institutions: try institutions(of: profile, tx: tx))
  }

  private static func institutions(
    of profile: JurisdictionProfile, tx: any Reading
  ) throws -> [InstitutionOffer] {
    try profile.institution.named.compactMap { named in
      let row = try tx.first(
        """
        SELECT id FROM organisation WHERE code = \(named.code) AND state = \("active")
        """)
      return row.map {
        InstitutionOffer(
          id: $0.identifier(0), chinese: named.name.chinese, english: named.name.english)
      }
    }
  }
}
