import CEDomain
import Testing

@testable import CETerm

@Suite("RowsScreen")
struct RowsScreenTests {
  private let log = SampleForm.Log()

  /// The list of education rows, opened from the form.
  private func opened(_ answers: Answers = SampleRows.answers, language: Language = .chinese)
    throws -> ScreenRig
  {
    let rig = try ScreenRig(SampleRows.screen(answers: answers, log: log), language: language)
    rig.type("<Tab><Enter>")
    return rig
  }

  private var kept: RowList { RowList(text: log.kept.last?.1 ?? "") }

  @Test("NAT-3.4-05: the form, the list and the empty list at both sizes, in both languages")
  func drawsGoldens() throws {
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        let name = "\(columns)x\(rows)-\(language.rawValue)"
        let form = try ScreenRig(SampleRows.screen(), language: language)
        assertScreen(form.canvas(rows: rows, columns: columns), "rows-form-\(name)")
        let list = try opened(language: language)
        assertScreen(list.canvas(rows: rows, columns: columns), "rows-list-\(name)")
        let empty = try opened(Answers(["sample.name": "张三"]), language: language)
        assertScreen(empty.canvas(rows: rows, columns: columns), "rows-empty-\(name)")
      }
    }
  }

  @Test("a former row being filled in, and a row that is looked at")
  func drawsRowGoldens() throws {
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        let name = "\(columns)x\(rows)-\(language.rawValue)"
        let rig = try opened(language: language)
        rig.type("e")
        assertScreen(rig.canvas(rows: rows, columns: columns), "rows-edit-\(name)")
        rig.type("<Esc>v")
        assertScreen(rig.canvas(rows: rows, columns: columns), "rows-view-\(name)")
      }
    }
  }

  @Test("NAT-3.4-05: a new row joins the list with the first answer that is left")
  func addsRow() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    rig.type("n2")
    #expect(log.kept.isEmpty)
    rig.type("<Tab>")
    #expect(kept.rows.map { $0.answers["education.mode"] } == ["2"])
    rig.type("济南大学<Tab>20080910<Tab><F10>")
    #expect(rig.said.last == RowText.saved)
    #expect(rig.top is RowsScreen)
    #expect(kept.rows.map { $0.answers["education.school"] } == ["济南大学"])
  }

  @Test("NAT-3.4-25: any number of rows, each with an id of its own")
  func addsSeveral() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    for school in ["甲", "乙", "丙"] { rig.type("n1<Tab>\(school)<Tab>20080910<F10>") }
    #expect(kept.rows.map { $0.answers["education.school"] } == ["甲", "乙", "丙"])
    #expect(Set(kept.rows.map(\.id)).count == 3)
  }

  @Test("OV-5-15: a program killed in the middle of a row has kept every field left, unfinished")
  func keepsUnfinishedRow() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    rig.type("n1<Tab>济南大")
    let survivor = try opened(Answers(["sample.education": log.kept.last?.1 ?? ""]))
    #expect(survivor.text.contains("全日制"))
    #expect(survivor.text.contains("未完成"))
    rig.top?.save(in: rig.context)
    #expect(kept.rows.map { $0.answers["education.school"] } == ["济南大"])
  }

  @Test("NAT-3.4-02: of a former row only what is missing can be filled in")
  func locksFormerRow() throws {
    let rig = try opened()
    rig.type("e")
    let form = try #require(rig.top as? FormScreen)
    #expect(form.stops.first == .field("education.start"))
    #expect(rig.text.contains("山东财经大学"))
    #expect(rig.text.contains("只能补填空缺的项目"))
    rig.type("20050901<F10>")
    #expect(kept["a"]?.answers["education.start"] == "2005-09-01")
    #expect(kept["a"]?.answers["education.school"] == "山东财经大学")
    #expect(kept["a"]?.isHistorical == true)
  }

  @Test("NAT-3.4-03, NAT-3.4-24: deleting asks first, staying is the safe button")
  func deletesAfterAsking() throws {
    let rig = try opened()
    rig.type("d")
    #expect(rig.text.contains("确定删除该条教育经历吗？"))
    rig.type("<Enter>")
    #expect(log.kept.isEmpty)
    rig.type("d<Right><Enter>")
    #expect(kept.rows.map(\.id) == ["b"])
    #expect(rig.said.last == RowText.deleted)
  }

  @Test("leaving a new row with content asks, without content it leaves nothing behind")
  func asksOnLeaving() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    rig.type("n<Esc>")
    #expect(rig.top is RowsScreen)
    #expect(log.kept.isEmpty)
    rig.type("n1<Tab><Esc>")
    #expect(rig.text.contains("怎么处理"))
    rig.type("<Right><Enter>")
    #expect(kept.count == 1)
    #expect(rig.top is RowsScreen)
    rig.type("n2<Tab><Esc><Right><Right><Enter>")
    #expect(kept.count == 1)
  }

  @Test("what was typed and rubbed out again leaves no empty row")
  func dropsEmptiedRow() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    rig.type("n<Tab>甲<Tab><S-Tab><C-u><Esc>")
    #expect(rig.top is RowsScreen)
    #expect(kept.isEmpty)
  }

  @Test("Enter shows a row that is right and goes on filling one that is not")
  func entersByState() throws {
    let rig = try opened()
    #expect(rig.top?.bindings(in: rig.context).first?.label == RowText.goOn)
    rig.type("<Down><Enter>")
    #expect(rig.top is RowViewScreen)
    #expect(rig.text.contains("中央广播电视大学"))
    rig.type("<Left>")
    #expect(rig.text.contains("第 1 条 / 2  历史 未完成"))
  }

  @Test("a full list takes no more rows and says why")
  func refusesTooMany() throws {
    let rows = (0..<9).map { RowList.Row(id: "\($0)", answers: Answers(["education.mode": "1"])) }
    let rig = try opened(Answers(["sample.education": RowList(rows).text]))
    let add = rig.top?.bindings(in: rig.context).first { $0.key == .character("n") }
    #expect(add?.disabled == RowText.full(9))
  }

  @Test("a store that cannot write says so and the row keeps what was typed")
  func saysStoreError() throws {
    let rig = try opened(Answers(["sample.name": "张三"]))
    log.failure = .full
    rig.type("n<Tab>济南大学<Tab>")
    #expect(rig.said.last == StoreErrorText.sentence(for: StoreError.full))
    #expect(rig.text.contains("济南大学"))
    #expect(!rig.text.contains("已保存"))
  }

  @Test("every screen of rows draws at every size")
  func drawsAtEverySize() throws {
    for script in ["", "n", "e", "v", "d"] {
      let rig = try opened()
      rig.type(script)
      for (rows, columns) in [(1, 1), (2, 9), (5, 20), (70, 240)] {
        #expect(rig.canvas(rows: rows, columns: columns).text.count == rows)
      }
    }
  }
}
