import CEDomain
import CETestSupport
import Testing

@Suite("DivisionSearch")
struct DivisionSearchTests {
  private let table: DivisionTable

  init() throws {
    table = try TemporaryStore.reference().divisionTable()
  }

  @Test(
    "NAT-3.1-02: names, pinyin, initials and codes find a division through all levels",
    arguments: [
      ("sdjn", "370100"), ("370104", "370104"), ("槐荫", "370104"), ("jinan", "370100"),
      ("jnhy", "370104"), ("shandong", "370000"), ("济南槐荫", "370104"), ("SDJN", "370100"),
      ("３７０１０４", "370104"), ("山东省", "370000"), ("shpd", "310115"), ("浦东", "310115"),
    ])
  func finds(typed: String, code: String) {
    #expect(DivisionSearch(table, depth: .county).found(typed).first?.code == code)
  }

  @Test(
    "places are found as they are read there, not as their characters alone",
    arguments: [
      ("cqyb", "500112", false), ("xiamen", "350200", true), ("laoting", "130225", true),
      ("yueqing", "330382", true), ("chengdu", "510100", true), ("xizang", "540000", true),
      ("luan", "341500", true), ("shanxian", "371722", true), ("changsha", "430100", true),
    ])
  func readsPlaces(typed: String, code: String, isThere: Bool) {
    let codes = DivisionSearch(table, depth: .county).found(typed).map(\.code)
    #expect(codes.contains(code) == isThere)
  }

  @Test("the whole name stands before what only begins so, and higher levels before lower")
  func ranks() {
    let found = DivisionSearch(table, depth: .county).found("3701")
    #expect(found.first?.code == "370100")
    #expect(found.allSatisfy { $0.code.hasPrefix("3701") })
    #expect(DivisionSearch(table, depth: .county).found("hn").prefix(2).map(\.name).count == 2)
  }

  @Test("NAT-2.5-07: a field for cities finds no counties, but the districts of a municipality")
  func keepsDepth() {
    let search = DivisionSearch(table, depth: .city)
    #expect(search.found("370104").isEmpty)
    #expect(search.found("310115").map(\.name) == ["浦东新区"])
  }

  @Test("nothing typed and nonsense find nothing", arguments: ["", " ", "zzzqqq", "火星"])
  func findsNothing(typed: String) {
    #expect(DivisionSearch(table, depth: .county).found(typed).isEmpty)
  }

  @Test("every division has a reading of as many syllables as its name has characters")
  func readings() {
    for division in table.all {
      #expect(division.pinyin.split(separator: " ").count == division.name.count)
      #expect(division.pinyin.allSatisfy { $0.isASCII })
    }
  }
}
