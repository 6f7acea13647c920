import CEDomain

/// A bank, papers and sittings that several suites use.
public enum ExamScene {
  /// 单选 40×1, 多选 20×2, 判断 20×1 in 60 minutes, pass 60 (SH-7-04…08).
  public static let blueprint = Blueprint(
    sections: [
      .init(.single, count: 40, points: Score(1)),
      .init(.multiple, count: 20, points: Score(2)),
      .init(.judgement, count: 20, points: Score(1)),
    ], limit: .seconds(3600), pass: Score(60))

  /// A small paper shape for tests that look at single questions.
  public static let small = Blueprint(
    sections: [
      .init(.single, count: 3, points: Score(1)),
      .init(.multiple, count: 2, points: Score(2)),
      .init(.judgement, count: 1, points: Score(1)),
    ], limit: .seconds(3600), pass: Score(5))

  public static let start = Moment(milliseconds: 1_763_700_000_000)

  /// Four single, two multiple and two judgements for each course.
  public static func bank(courses: Int, from first: Int = 1) -> [Question] {
    (first..<(first + courses)).flatMap { questions(ofCourse: "SH25-\(100 + $0)") }
  }

  public static func questions(ofCourse course: String) -> [Question] {
    (1...8).map { number in
      let kind: Question.Kind = number <= 4 ? .single : number <= 6 ? .multiple : .judgement
      let options = (1...4).map { "选项\($0)，课程\(course)第\(number)题" }
      return Question(
        id: Identifier("\(course)-0\(number)"), course: Identifier(course), kind: kind,
        stem: "课程\(course)的第\(number)题（　　）。",
        options: kind == .judgement ? [] : options, right: right(kind, number),
        explanation: "解析\(number)")
    }
  }

  private static func right(_ kind: Question.Kind, _ number: Int) -> LetterSet {
    switch kind {
    case .single: LetterSet(position: number % 4)
    case .multiple: LetterSet(position: 0).toggling(2).toggling(3)
    case .judgement: LetterSet(position: number % 2)
    }
  }

  public static func paper(_ blueprint: Blueprint = small, seed: UInt64 = 1) throws -> Paper {
    try PaperDraw(blueprint, seed: seed).paper(from: bank(courses: 12), toppedUpFrom: [])
  }

  public static func sitting(limit: Duration = .seconds(3600)) throws -> ExamSitting {
    let paper = try paper()
    return ExamSitting(
      attempt: Identifier("A"), paper: paper, slots: Array(repeating: .init(), count: paper.count),
      startedAt: start, deadline: start + limit, seenAt: start)
  }
}
