extension CaseKind {
  /// Working days after which a waiting case is marked; nil for kinds that only count the days
  /// (ROL-2-10).
  public var reminderDays: Int? {
    switch self {
    case .collection: 5
    case .realName, .basicChange, .educationChange, .workChange, .scopeChange, .transfer: nil
    }
  }
}

extension ReviewCase {
  /// Whole days in the queue it stands in.
  public func waitingDays(on today: CalendarDay) -> Int {
    max(0, Int(today.number - CalendarDay(containing: queuedAt).number))
  }

  /// Whether it has waited longer than the kind's working days (ROL-2-10).
  public func isOverdue(on today: CalendarDay, in calendar: BusinessCalendar) -> Bool {
    guard state == .pending, let days = kind.reminderDays else { return false }
    let since = CalendarDay(containing: queuedAt)
    // Few have waited so long that counting their working days would take time.
    guard today.number - since.number <= 60 else { return true }
    return calendar.workingDays(after: since, through: today) > days
  }
}
