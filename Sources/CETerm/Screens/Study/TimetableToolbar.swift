import CEDomain

/// The keys of 我的课表 that lead to other parts: exam, mock exam, invoice, certificate
/// (SH-5-05).
enum TimetableToolbar {
  static func bindings(for training: Training, in context: Context) -> [Binding] {
    [
      Binding(.character("x"), StudyText.enterExam) { openExam(for: training, in: context) },
      Binding(.character("m"), StudyText.mockExam, inFooter: false) {
        openExam(for: training, in: context)
      },
      Binding(.character("i"), StudyText.invoice, inFooter: false) {
        InvoiceForm.open(for: training.order, in: context)
      },
      Binding(
        .character("c"), StudyText.certificate,
        disabled: training.passedAt == nil ? StudyText.certificateLater : nil
      ) { [.push(CertificateScreen(context: context, training: training))] },
    ]
  }

  /// The hall says by itself what is still missing before the exam.
  static func openExam(for training: Training, in context: Context) -> [Effect] {
    [.push(ExamHallScreen(context: context, training: training))]
  }
}
