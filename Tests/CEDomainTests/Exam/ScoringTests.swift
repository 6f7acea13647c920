import CEDomain
import CETestSupport
import Testing

@Suite("Scoring")
struct ScoringTests {
  @Test("OV-9-07: all right is the full score, all blank is nothing")
  func extremes() throws {
    let paper = try ExamScene.paper(ExamScene.blueprint)
    #expect(Scoring.score(paper.questions.map(\.right), of: paper) == Score(100))
    #expect(Scoring.score(paper.questions.map { _ in .empty }, of: paper) == .zero)
  }

  @Test("OV-9-07: a multiple choice wants all right letters and no other")
  func multiple() throws {
    let question = try #require(try ExamScene.paper().questions.first { $0.kind == .multiple })
    #expect(Scoring.points(for: question.right, to: question) == Score(2))
    for position in 0..<4 {
      let almost = question.right.toggling(position)
      #expect(Scoring.points(for: almost, to: question) == .zero)
    }
  }

  @Test("OV-9-07: single choices and judgements are all or nothing")
  func single() throws {
    for question in try ExamScene.paper().questions where question.kind != .multiple {
      for position in 0..<question.choices {
        let answer = LetterSet(position: position)
        let expected = answer == question.right ? question.points : .zero
        #expect(Scoring.points(for: answer, to: question) == expected)
      }
    }
  }

  @Test("SH-7-07: scores have one decimal")
  func decimals() {
    #expect(Score(96).long == "96.0")
    #expect(Score(tenths: 965).short == "96.5")
    #expect(Score(100).short == "100")
  }
}
