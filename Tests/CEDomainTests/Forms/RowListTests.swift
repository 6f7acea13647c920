import CEDomain
import Testing

@Suite("Rows of a repeating field")
struct RowListTests {
  @Test("rows survive being stored as one answer, with newlines, backslashes and nested rows")
  func storedText() {
    let posts = RowList([RowList.Row(id: "p1", answers: Answers(["post.level": "a\\b\nc=d"]))])
    let row = RowList.Row(
      id: "w1", answers: Answers(["work.posts": posts.text, "work.unit": "吉𠮷会计·行"]),
      isHistorical: true, locked: ["work.unit"])
    let list = RowList([row, RowList.Row(id: "w2", answers: Answers())])
    let read = RowList(text: list.text)
    #expect(read == list)
    #expect(read["w1"]?.answers.rows("work.posts") == posts.rows)
  }

  @Test("rows keep the order in which they were added, beyond ten")
  func order() {
    var list = RowList()
    for number in 1...12 { list.put(RowList.Row(id: "r\(number)", answers: Answers())) }
    #expect(RowList(text: list.text).rows.map(\.id) == (1...12).map { "r\($0)" })
  }

  @Test("putting a row with a known id replaces it in its place")
  func replacing() {
    var list = RowList(["a", "b"].map { RowList.Row(id: $0, answers: Answers()) })
    list.put(RowList.Row(id: "a", answers: Answers(["x": "1"])))
    #expect(list.rows.map(\.id) == ["a", "b"])
    #expect(list["a"]?.answers["x"] == "1")
  }

  @Test("text that is no list of rows is an empty list", arguments: ["", "x", "1=2", "\\"])
  func foreignText(_ text: String) {
    #expect(RowList(text: text).isEmpty)
  }

  @Test("NAT-3.4-02: what came with a historical row is shown, and asked for no more")
  func lockedFields() {
    let rows = RowForm(
      form: Form(
        name: "school", number: "3.4",
        fields: [Field("school.name", .text(characters: 3)), Field("school.number", .date)]),
      columns: ["school.name"])
    let row = RowList.Row(
      id: "h", answers: Answers(["school.name": "山东大学校"]), isHistorical: true,
      locked: ["school.name"])
    let faults = rows.faults(in: RowList([row]), today: RuleContext.scene().today)
    #expect(faults.first?.1.map(\.field) == ["school.number"])
  }
}
