import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("DivisionScreen")
struct DivisionScreenTests {
  private let table: DivisionTable
  private let log = SampleForm.Log()

  init() throws {
    table = try TemporaryStore.reference().divisionTable()
  }

  private func rig(
    _ current: String = "", depth: DivisionTable.Depth = .county, language: Language = .chinese
  ) throws -> ScreenRig {
    let log = log
    let field = Field("sample.place", .division(table, depth))
    let form = FormScreen(
      heading: Heading("9.7", Phrase("管理部门", "Department")),
      form: Form(name: "test.place", number: "9.7", fields: [field]),
      answers: Answers(["sample.place": current]),
      actions: FormActions(
        keep: { field, value, _ in log.kept.append((field.key, value)) },
        words: { _ in FieldWords("会计管理部门", "Department") }
      ) { _, _, _ in .proceed([]) })
    return try ScreenRig(form, language: language)
  }

  private var taken: String? { log.kept.last?.1 }

  @Test("NAT-3.1-02: the picker and its search at both sizes, in both languages")
  func drawsGoldens() throws {
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        let name = "\(columns)x\(rows)-\(language.rawValue)"
        let rig = try rig("370104", language: language)
        rig.type("<F4>")
        assertScreen(rig.canvas(rows: rows, columns: columns), "division-\(name)")
        rig.type("hy")
        assertScreen(rig.canvas(rows: rows, columns: columns), "division-search-\(name)")
      }
    }
  }

  @Test("NAT-3.1-02: province, city and county follow from each other; Esc steps back a level")
  func walksDown() throws {
    let rig = try rig()
    rig.type("<Enter><Enter>")
    #expect(rig.text.contains("市本级"))
    rig.type("<Esc><Down><Down><Enter><Down><Enter>")
    #expect(rig.text.contains("长安区"))
    rig.type("<Enter>")
    #expect(taken == "130102")
    #expect(rig.text.contains("河北省 石家庄市 长安区"))
  }

  @Test("typing finds across levels at any stage, and the field shows the whole path")
  func finds() throws {
    let rig = try rig()
    rig.type("<Enter>sdjnhy<Enter>")
    #expect(taken == "370104")
    #expect(rig.stack.count == 1)
    #expect(rig.text.contains("山东省 济南市 槐荫区"))
  }

  @Test("a city that was found leads on to its counties")
  func leadsOn() throws {
    let rig = try rig()
    rig.type("<Enter>sdjn<Enter>")
    #expect(taken == nil)
    #expect(rig.text.contains("历下区"))
    rig.type("<Down><Down><Enter>")
    #expect(taken == "370104")
  }

  @Test("NAT-3.1-02: units right under the province take 省本级")
  func takesProvince() throws {
    let rig = try rig()
    rig.type("<Enter>山东<Enter><Enter>")
    #expect(taken == "370000")
    #expect(rig.text.contains("山东省 省本级"))
    rig.type("<F4>")
    #expect(rig.text.contains("> 省本级"))
  }

  @Test("NAT-2.5-07: a field for cities ends at the city and has no 省本级")
  func endsAtCity() throws {
    let rig = try rig(depth: .city)
    rig.type("<Enter>山东<Enter>")
    #expect(!rig.text.contains("省本级"))
    rig.type("<Enter>")
    #expect(taken == "370100")
  }

  @Test("a municipality has no cities: its districts come at once")
  func skipsCity() throws {
    let rig = try rig("310115")
    rig.type("<F4>")
    #expect(rig.text.contains("> 浦东新区"))
    rig.type("<Down><Enter>")
    #expect(taken == "310116")
  }

  @Test("what is there is chosen when the picker opens; leaving changes nothing")
  func preselects() throws {
    let rig = try rig("370104")
    rig.type("<F4>")
    #expect(rig.text.contains("> 槐荫区"))
    rig.type("<Esc><Esc><Esc>")
    #expect(rig.stack.count == 1)
    #expect(taken == nil)
  }

  @Test("the picker draws at every size, searching or not")
  func drawsAtEverySize() throws {
    let rig = try rig("370104")
    for script in ["<F4>", "x"] {
      rig.type(script)
      for (rows, columns) in [(1, 1), (3, 9), (8, 30), (70, 240)] {
        #expect(rig.canvas(rows: rows, columns: columns).text.count == rows)
      }
    }
  }
}
