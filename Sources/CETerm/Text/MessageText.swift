import CEDomain

/// The sentence of a message in the person's box, by its code.
enum MessageText {
  /// A message of a newer version than this program shows its code, so that support can read it.
  static func sentence(_ message: CEDomain.MessageBox.Message) -> Phrase {
    let arguments = message.arguments
    switch message.code {
    case "study.questionAnswered":
      return Phrase(
        "您在《\(arguments["course"])》课程答疑中的提问已得到答复，请到课程中查看。",
        "Your question about “\(arguments["course"])” has been answered; see it in the course.")
    case "study.studied":
      return Phrase(
        "您已完成\(arguments["year"])年度规定学分的学习，请完成课程评价和综合评价，然后参加考试。",
        "You completed the required credits of \(arguments["year"]). Evaluate your courses and the training, then take the exam."
      )
    default:
      return Phrase("系统消息（\(message.code)）", "System message (\(message.code))")
    }
  }
}
