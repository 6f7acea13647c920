/// Counts the points of a paper (OV-9-07).
///
/// All or nothing for every kind: a multiple choice needs all right letters and no other.
public enum Scoring {
  /// The points for one answer; nothing for a blank.
  public static func points(for answer: LetterSet, to question: PaperQuestion) -> Score {
    !answer.isEmpty && answer == question.right ? question.points : .zero
  }

  /// The score of a whole paper; `answers` stand in the order of its questions.
  public static func score(_ answers: [LetterSet], of paper: Paper) -> Score {
    zip(answers, paper.questions).reduce(.zero) { $0 + points(for: $1.0, to: $1.1) }
  }
}
