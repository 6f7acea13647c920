import CEDomain

/// The keys of 我的课表 that lead to other parts: exam, mock exam, certificate, invoice (SH-5-05).
enum TimetableToolbar {
  static func bindings(for training: Training, in context: Context) -> [Binding] {
    []
  }

  static func openExam(for training: Training, in context: Context) -> [Effect] {
    []
  }
}
