import CEDomain

/// The one next thing to do in a training, from what the timetable shows.
enum TimetableAdvice: Hashable {
  case notYetOpen(CalendarDay)
  case windowClosed(CalendarDay)
  /// Fewer credits are chosen than asked.
  case choose(missing: SubjectCredits)
  case study(title: String)
  case evaluateCourses(count: Int, title: String)
  case evaluateOverall
  case takeExam
  case finished

  init(training: Training, report: TimetableReport, items: [TimetableItem], today: CalendarDay) {
    let isDone = training.passedAt != nil
    let unfinished = items.filter { $0.completedAt == nil }
    // The one begun already goes first.
    let open = unfinished.first { $0.learned > .zero } ?? unfinished.first
    if isDone {
      self = .finished
    } else if today < training.window.opens {
      self = .notYetOpen(training.window.opens)
    } else if today > training.window.closes {
      self = .windowClosed(training.window.closes)
    } else if !report.bounds.areReached(by: report.selected) {
      self = .choose(missing: TimetableAdvice.missing(report))
    } else if !report.isStudied, let open {
      self = .study(title: open.course.title)
    } else if let waiting = items.first(where: { $0.state == .learned }) {
      self = .evaluateCourses(count: report.evaluationsMissing, title: waiting.course.title)
    } else if !report.isEvaluated {
      self = .evaluateOverall
    } else {
      self = .takeExam
    }
  }

  private static func missing(_ report: TimetableReport) -> SubjectCredits {
    let lower = report.bounds.lower
    return SubjectCredits(
      professional: max(.zero, lower.professional - report.selected.professional),
      general: max(.zero, lower.general - report.selected.general))
  }
}
