import CEDomain
import Testing

@testable import CETerm

@Suite("FormSummary")
struct FormSummaryTests {
  private func lines(_ now: Answers, earlier: Answers? = nil) -> [FormSummary.Line] {
    FormSummary(form: SampleRows.form, answers: now, earlier: earlier, words: SampleRows.found)
      .lines(columns: 76, language: .chinese, on: Canvas(rows: 1, columns: 76))
  }

  private func texts(_ now: Answers, earlier: Answers? = nil) -> String {
    lines(now, earlier: earlier).map { line in
      String(line.text.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  @Test("rows stand under their field with everything that was filled in")
  func printsRows() {
    let expected = """
        姓名      欧阳𬱖娜
        教育经历  共 2 条
          第 1 条  历史
            培养方式  全日制
            学校名称  山东财经大学
            入学时间  （未填写）
            毕业时间  至今
          第 2 条
            培养方式  非全日制
            学校名称  中央广播电视大学（济南市槐荫区分校）
            入学时间  2013-09-01
            毕业时间  至今
        工作经历  共 1 条
          第 1 条
            工作单位  济南市第一会计师事务所
            会计岗位  共 1 条
              第 1 条
                岗位名称  出纳
                开始时间  （未填写）
      """
    #expect(texts(SampleRows.answers) == expected)
  }

  /// The first row with another school, the second gone, a third added.
  private var changed: Answers {
    var list = SampleRows.list
    list.put(
      RowList.Row(
        id: "a", answers: Answers(["education.mode": "1", "education.school": "山东大学"])))
    list.remove("b")
    list.put(RowList.Row(id: "c", answers: Answers(["education.school": "复旦大学"])))
    var answers = SampleRows.answers
    answers["sample.education"] = list.text
    return answers
  }

  @Test("NAT-4: changed, added and removed rows are told by a sign")
  func marksRows() {
    let expected = """
      * 教育经历  共 2 条
      *   第 1 条
      *     学校名称  山东大学
      +   第 2 条
      +     学校名称  复旦大学
      -   原第 2 条（已删除）
      -     学校名称  中央广播电视大学（济南市槐荫区分校）
      """
    let marked = texts(changed, earlier: SampleRows.answers).split(separator: "\n").filter {
      !$0.hasPrefix(" ") && ($0.contains("教育") || $0.contains("条") || $0.contains("学校"))
    }
    #expect(marked.joined(separator: "\n") == expected)
  }

  @Test("each sign has a colour of its own, and what did not change has none")
  func coloursMarks() {
    for line in lines(changed, earlier: SampleRows.answers) {
      switch line.text.first {
      case "*": #expect(line.style == .strong)
      case "+": #expect(line.style == .good)
      case "-": #expect(line.style == .bad)
      default: #expect(line.style == .plain || line.style == .label)
      }
    }
  }

  @Test("without anything earlier nothing is marked")
  func marksNothingAlone() {
    #expect(lines(SampleRows.answers).allSatisfy { $0.text.hasPrefix("  ") })
  }
}
