import CEDomain
import CETestSupport
import Testing

@Suite("QuestionText")
struct QuestionTextTests {
  static let good = """
    [单选] SH25-001-01
    银行存款属于（　　）。
    A. 资产
    B. 负债
    C. 收入
    答案：A
    解析：银行存款是资产。

    [多选] SH25-001-02
    下列属于会计要素的有（　　）。
    A. 资产
    B. 利润
    C. 成本
    D. 负债
    答案：ABD
    解析：成本不是会计要素。

    [判断] SH25-001-03
    会计年度自公历1月1日起至12月31日止。
    答案：对
    解析：会计法规定。
    """

  private func fault(of text: String) throws -> (QuestionFault, Int) {
    let reading = try #require(QuestionText.read(text).first)
    guard case .failure(let refusal) = reading.result else {
      Issue.record("the question was accepted")
      return (.missingStem, 0)
    }
    return (refusal.fault, reading.line)
  }

  @Test("SH-7-08: the three kinds are read with their options, answer and explanation")
  func good() throws {
    let questions = try QuestionText.read(Self.good).map { try $0.result.get() }
    #expect(questions.map(\.kind) == [.single, .multiple, .judgement])
    #expect(questions.map(\.course.text) == ["SH25-001", "SH25-001", "SH25-001"])
    #expect(questions[0].options == ["资产", "负债", "收入"])
    #expect(questions[1].right.text == "ABD")
    #expect(questions[2].right.positions == [0])
    #expect(questions[2].choices == 2)
  }

  @Test("Windows line ends, a byte order mark and full-width marks change nothing")
  func spellings() throws {
    let other = Self.good.replacing("\n", with: "\r\n").replacing("A. ", with: "A．")
      .replacing("答案：", with: "答案:")
    let questions = try QuestionText.read("\u{FEFF}" + other).map { try $0.result.get() }
    #expect(
      questions.map(\.stem) == (try QuestionText.read(Self.good).map { try $0.result.get().stem }))
    #expect(questions[0].options == ["资产", "负债", "收入"])
  }

  @Test(
    "a question that is not whole is refused with its line and the reason",
    arguments: [
      ("[单选] SH25-001-09\n题干\n乱写\n答案：A\n解析：一", QuestionFault.unexpectedLine("乱写"), 3),
      ("[填空] SH25-001-09\n题干\n答案：A\n解析：一", .unknownKind("填空"), 1),
      ("没有标题\n答案：A", .noHeader, 1),
      ("[单选] SH25_1\n题干\nA. 一\nB. 二\n答案：A\n解析：一", .badIdentifier("SH25_1"), 1),
      ("[单选] SH25-001-09\nA. 一\nB. 二\n答案：A\n解析：一", .missingStem, 1),
      ("[单选] SH25-001-09\n题干\nA. 一\n答案：A\n解析：一", .optionCount(found: 1), 1),
      ("[单选] SH25-001-09\n题干\nA. 一\nC. 二\n答案：A\n解析：一", .optionOutOfOrder(expected: "B"), 4),
      ("[单选] SH25-001-09\n题干\nA. 一\nB. 一\n答案：A\n解析：一", .repeatedOption(letter: "B"), 4),
      ("[单选] SH25-001-09\n题干\nA. 一\nB. 二\n解析：一", .missingAnswer, 1),
      ("[单选] SH25-001-09\n题干\nA. 一\nB. 二\n答案：C\n解析：一", .badAnswer("C"), 5),
      ("[单选] SH25-001-09\n题干\nA. 一\nB. 二\n答案：AB\n解析：一", .answerCount(found: 2), 5),
      ("[多选] SH25-001-09\n题干\nA. 一\nB. 二\n答案：A\n解析：一", .answerCount(found: 1), 5),
      ("[单选] SH25-001-09\n题干\nA. 一\nB. 二\n答案：A", .missingExplanation, 1),
      ("[判断] SH25-001-09\n题干\n答案：也许\n解析：一", .badAnswer("也许"), 3),
      ("[判断] SH25-001-09\n题干\nA. 一\n答案：对\n解析：一", .unexpectedOptions, 1),
      ("[单选] SH25-001-09\n题\u{1B}干\nA. 一\nB. 二\n答案：A\n解析：一", .controlCharacters, 2),
      ("[单选] SH25-001-09\n题\u{202E}干\nA. 一\nB. 二\n答案：A\n解析：一", .controlCharacters, 2),
    ])
  func refused(text: String, expected: QuestionFault, line: Int) throws {
    let (fault, found) = try fault(of: text)
    #expect(fault == expected)
    #expect(found == line)
  }

  @Test("an identifier that stands twice is refused the second time")
  func repeated() throws {
    let readings = QuestionText.read(Self.good + "\n\n" + Self.good)
    #expect(readings.count == 6)
    #expect(readings[3].identifier == "SH25-001-01")
    guard case .failure(let refusal) = readings[3].result else {
      Issue.record("taken twice")
      return
    }
    #expect(refusal.fault == .repeatedIdentifier("SH25-001-01"))
  }

  @Test("a line longer than the limit is refused, one of exactly the limit is taken")
  func length() throws {
    func text(_ count: Int) -> String {
      "[判断] SH25-001-09\n" + String(repeating: "字", count: count) + "\n答案：对\n解析：一"
    }
    #expect(throws: Never.self) {
      try QuestionText.read(text(QuestionText.mostCharacters))[0].result.get()
    }
    let (fault, line) = try fault(of: text(QuestionText.mostCharacters + 1))
    #expect(fault == .tooLong(most: QuestionText.mostCharacters))
    #expect(line == 2)
  }

  @Test("an empty text has no questions")
  func empty() {
    #expect(QuestionText.read("").isEmpty)
    #expect(QuestionText.read("\n \n").isEmpty)
  }
}
