extension AuditEvent {
  static let questionsImported = AuditEvent("question.imported")
  static let questionRetired = AuditEvent("question.retired")
  static let attemptStarted = AuditEvent("exam.started")
  static let attemptTakenOver = AuditEvent("exam.takenOver")
  static let attemptClosed = AuditEvent("exam.closed")
  static let identityChecked = AuditEvent("exam.identityChecked")
  static let identityRefused = AuditEvent("exam.identityRefused")
}
