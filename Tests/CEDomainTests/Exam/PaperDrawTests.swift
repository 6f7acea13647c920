import CEDomain
import CETestSupport
import Testing

@Suite("PaperDraw")
struct PaperDrawTests {
  private let bank = ExamScene.bank(courses: 12)

  private func draw(_ blueprint: Blueprint = ExamScene.blueprint, seed: UInt64) throws -> Paper {
    try PaperDraw(blueprint, seed: seed).paper(from: bank, toppedUpFrom: [])
  }

  @Test("SH-7-08: forty single, twenty multiple, twenty judgements, a hundred points")
  func mix() throws {
    let paper = try draw(seed: 3)
    #expect(paper.questions.filter { $0.kind == .single }.count == 40)
    #expect(paper.questions.filter { $0.kind == .multiple }.count == 20)
    #expect(paper.questions.filter { $0.kind == .judgement }.count == 20)
    #expect(paper.questions.reduce(0) { $0 + $1.points.tenths } == 1000)
    #expect(ExamScene.blueprint.full == Score(100))
    #expect(Set(paper.questions.map(\.question)).count == 80)
  }

  @Test("OV-9-07: the same seed and bank draw the same paper, another seed another one")
  func repeatable() throws {
    #expect(try draw(seed: 42) == draw(seed: 42))
    #expect(try draw(seed: 42) != draw(seed: 43))
    let reversed = try PaperDraw(ExamScene.blueprint, seed: 42).paper(
      from: bank.reversed(), toppedUpFrom: [])
    #expect(try draw(seed: 42) == reversed)
  }

  @Test("every chosen course is asked about before any is asked about twice")
  func fair() throws {
    let paper = try draw(seed: 9)
    let perCourse = Dictionary(
      grouping: paper.questions.filter { $0.kind == .single }, by: \.course)
    #expect(perCourse.count == 12)
    #expect(perCourse.values.allSatisfy { (3...4).contains($0.count) })
  }

  @Test("shuffled options keep their right answer", arguments: [UInt64](1...20))
  func shuffledOptions(seed: UInt64) throws {
    let known = Dictionary(uniqueKeysWithValues: bank.map { ($0.id, $0) })
    for drawn in try draw(seed: seed).questions {
      let question = try #require(known[drawn.question])
      let rightBefore = Set(question.right.positions.map { choice($0, of: question.options) })
      let rightAfter = Set(drawn.right.positions.map { choice($0, of: drawn.options) })
      #expect(rightBefore == rightAfter)
      #expect(Set(drawn.options) == Set(question.options))
    }
  }

  private func choice(_ position: Int, of options: [String]) -> String {
    options.isEmpty ? String(position) : options[position]
  }

  @Test("too small a bank is topped up from the other courses of the level")
  func toppedUp() throws {
    let chosen = ExamScene.bank(courses: 2)
    let others = ExamScene.bank(courses: 20)
    let paper = try PaperDraw(ExamScene.blueprint, seed: 5).paper(
      from: chosen, toppedUpFrom: others)
    #expect(paper.count == 80)
    let own = Set(chosen.map(\.id))
    #expect(paper.questions.filter { own.contains($0.question) }.count == 16)
    #expect(Set(paper.questions.map(\.question)).count == 80)
  }

  @Test("a bank that cannot fill the paper is refused with the numbers")
  func shortage() {
    #expect(throws: PaperDraw.Shortage(kind: .single, wanted: 40, found: 8)) {
      try PaperDraw(ExamScene.blueprint, seed: 5).paper(
        from: ExamScene.bank(courses: 2), toppedUpFrom: [])
    }
  }
}
