/// Education and work of a person on one line of time: what lies beside what, and where nothing
/// lies.
public struct CollectionTimeline: Hashable, Sendable {
  /// What a bar is about; each stands in a line of its own.
  public enum Lane: Hashable, Sendable, CaseIterable {
    case fullTime, partTime, work, accounting
  }

  public struct Bar: Hashable, Sendable {
    public let lane: Lane
    public let period: Period
    /// The school or the employer.
    public let name: String
  }

  /// Days that neither study nor work fills.
  public struct Gap: Hashable, Sendable {
    public let from: CalendarDay
    public let to: CalendarDay
    /// Whole months, at least one.
    public let months: Int
  }

  /// Two bars of one lane that share time.
  public struct Overlap: Hashable, Sendable {
    public let first: Bar
    public let second: Bar
  }

  /// By lane, then by their beginning.
  public let bars: [Bar]
  public let today: CalendarDay

  public init(_ answers: Answers, today: CalendarDay) {
    self.today = today
    var bars: [Bar] = []
    for row in answers.rows(.collectionEducation).map(\.answers) {
      guard let mode = StudyMode(rawValue: row[.educationMode]),
        let period = Period(ofEducation: row)
      else { continue }
      bars.append(
        Bar(
          lane: mode == .fullTime ? .fullTime : .partTime, period: period,
          name: row[.educationSchool]))
    }
    for row in answers.rows(.collectionWork).map(\.answers) {
      let unit = row[.workUnit]
      if let period = Period(ofWork: row) {
        bars.append(Bar(lane: .work, period: period, name: unit))
      }
      guard row.isYes(.workIsAccounting) else { continue }
      for post in row.rows(.workPosts) {
        if let period = Period(ofPost: post.answers) {
          bars.append(Bar(lane: .accounting, period: period, name: unit))
        }
      }
    }
    self.bars = Lane.allCases.flatMap { lane in
      bars.filter { $0.lane == lane }.sorted { $0.period.began < $1.period.began }
    }
  }

  public func bars(in lane: Lane) -> [Bar] { bars.filter { $0.lane == lane } }

  /// The first day of all; nil while nothing is entered.
  public var start: CalendarDay? { bars.map(\.period.began).min() }

  /// The stretches of a month or more without study or work, from the first day until today.
  public var gaps: [Gap] {
    let periods = bars.filter { $0.lane != .accounting }.map(\.period)
      .sorted { $0.began < $1.began }
    guard let first = periods.first else { return [] }
    var gaps: [Gap] = []
    var covered = first.began
    for period in periods {
      gaps += gap(after: covered, before: period.began)
      covered = max(covered, period.ended ?? today)
    }
    return gaps + gap(after: covered, before: today.advanced(by: 1))
  }

  /// Studies of one mode beside each other, jobs beside each other (NAT-3.4-22, NAT-3.5-26).
  public var overlaps: [Overlap] {
    Lane.allCases.filter { $0 != .accounting }.flatMap { lane in
      let bars = bars(in: lane)
      return bars.indices.flatMap { place in
        bars.dropFirst(place + 1).filter { bars[place].period.overlaps($0.period) }
          .map { Overlap(first: bars[place], second: $0) }
      }
    }
  }

  /// The months from the first one to today's, both counted.
  public var months: Int {
    guard let start else { return 0 }
    return max(1, place(of: today) - place(of: start) + 1)
  }

  /// Which month of the line a day lies in, from 0.
  public func month(of day: CalendarDay) -> Int {
    place(of: day) - (start.map { place(of: $0) } ?? 0)
  }

  private func place(of day: CalendarDay) -> Int { day.year * 12 + day.month - 1 }

  private func gap(after last: CalendarDay, before next: CalendarDay) -> [Gap] {
    let from = last.advanced(by: 1)
    var months = 0
    while from.adding(months: months + 1) <= next { months += 1 }
    return months > 0 ? [Gap(from: from, to: next.advanced(by: -1), months: months)] : []
  }
}
