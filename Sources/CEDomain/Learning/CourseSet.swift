/// A prepared selection that already fulfils the bounds (SH-4-05).
///
/// Computed from the catalogue, always the same for the same catalogue, level and bounds. A set
/// that cannot reach the lower bounds is not offered.
public struct CourseSet: Hashable, Sendable {
  public let kind: Kind
  public let courses: [Course]
  public let credits: SubjectCredits
  public let minutes: Int

  /// What a set prefers; shown as its name.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Courses for everybody first.
    case general
    /// 企业类 first.
    case enterprise
    /// 行政事业类 first.
    case government
    /// The least time for a credit first.
    case shortest
  }

  /// The sets offered to a person of `level` within `bounds`, each fulfilling them.
  ///
  /// - Parameter kept: What the person chose already; every set holds it and completes it.
  public static func prepared(
    from catalogue: [Course], for level: CourseLevel?, within bounds: SelectionBounds,
    keeping kept: [Course] = []
  ) -> [CourseSet] {
    let keptIDs = Set(kept.map(\.id))
    let open = catalogue.filter {
      $0.state == .offered && $0.isOpen(to: level) && !keptIDs.contains($0.id)
    }
    var found: [CourseSet] = []
    for kind in Kind.allCases {
      let ordered = open.sorted { kind.rank($0) < kind.rank($1) }
      var chosen = kept
      var credits = kept.reduce(SubjectCredits.zero) { $0.adding($1) }
      for course in ordered where !bounds.lower.reached(by: credits, in: course.subject) {
        let sum = credits.adding(course)
        guard bounds.allow(sum) else { continue }
        credits = sum
        chosen.append(course)
      }
      guard bounds.areReached(by: credits), chosen.count > kept.count,
        !found.contains(where: { Set($0.courses.map(\.id)) == Set(chosen.map(\.id)) })
      else { continue }
      found.append(
        CourseSet(
          kind: kind, courses: chosen.sorted { $0.id < $1.id }, credits: credits,
          minutes: chosen.reduce(0) { $0 + $1.minutes }))
    }
    return found
  }
}

extension CourseSet.Kind {
  /// What sorts first is taken first.
  fileprivate func rank(_ course: Course) -> (Int, Int, String) {
    let audience = course.path.audience
    let perCredit = course.minutes * 1000 / max(1, course.credits.tenths)
    return switch self {
    case .general: (audience == .general ? 0 : 1, 0, course.id.text)
    case .enterprise:
      (audience == .enterprise ? 0 : audience == .general ? 1 : 2, 0, course.id.text)
    case .government:
      (audience == .government ? 0 : audience == .general ? 1 : 2, 0, course.id.text)
    case .shortest: (0, perCredit, course.id.text)
    }
  }
}

extension SubjectCredits {
  /// The sum with one more course.
  func adding(_ course: Course) -> SubjectCredits {
    adding(course.credits, to: course.subject)
  }

  func adding(_ credits: Credits, to subject: CourseSubject) -> SubjectCredits {
    var sum = self
    switch subject {
    case .professional: sum.professional = sum.professional + credits
    case .public: sum.general = sum.general + credits
    }
    return sum
  }

  /// The credits of one subject.
  public subscript(subject: CourseSubject) -> Credits {
    switch subject {
    case .professional: professional
    case .public: general
    }
  }

  fileprivate func reached(by credits: SubjectCredits, in subject: CourseSubject) -> Bool {
    credits[subject] >= self[subject]
  }
}
