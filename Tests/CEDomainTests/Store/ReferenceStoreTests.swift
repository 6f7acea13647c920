import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("ReferenceStore")
struct ReferenceStoreTests {
  private let reference: ReferenceStore

  init() throws {
    reference = try TemporaryStore.reference()
  }

  @Test("a division knows its way up")
  func path() throws {
    #expect(try reference.divisionPath("310115").map(\.name) == ["上海市", "浦东新区"])
    #expect(try reference.divisionPath("999999").isEmpty)
  }

  @Test("below nothing stand the provinces, below Shanghai its districts")
  func below() throws {
    #expect(try reference.divisions(below: "").count == 34)
    #expect(try reference.divisions(below: "310000").count == 16)
  }

  @Test("FLD-1-03: abolished codes stay known", arguments: ["110103", "310101", "830000"])
  func historic(code: String) throws {
    #expect(try reference.knowsDivision(code))
  }

  @Test("FLD-1-03: a code that never was is unknown")
  func unknown() throws {
    #expect(try !reference.knowsDivision("310199"))
  }

  @Test("an abolished division names its successors")
  func successors() throws {
    let found = try #require(try reference.historicDivisions("110103").first)
    #expect(found.name == "崇文区")
    #expect(found.untilYear == 2010)
    #expect(found.successors == ["110101"])
  }

  @Test("every code list is there, without empty names", arguments: CodeList.allCases)
  func lists(list: CodeList) throws {
    let codes = try reference.codes(in: list)
    #expect(codes.count > 3)
    #expect(codes.allSatisfy { !$0.name.isEmpty })
  }

  @Test("a code is found in its list alone")
  func code() throws {
    #expect(try reference.code("01", in: .ethnicGroup)?.name == "汉族")
    #expect(try reference.code("A", in: .ethnicGroup) == nil)
  }

  @Test(
    "names are read for sorting",
    arguments: [
      ("王明", "wang ming", "wm"), ("单雄信", "shan xiong xin", "sxx"),
      ("尉迟恭", "yu chi gong", "ycg"), ("吕布", "lv bu", "lb"),
      ("迪丽热巴·迪力木拉提", "di li re ba di li mu la ti", "dlrbdlmlt"),
      ("John Smith", "john smith", "js"), ("王A2", "wang a2", "wa"), ("", "", ""),
    ])
  func names(name: String, full: String, initials: String) throws {
    let key = try reference.pinyin(of: name, isName: true)
    #expect(key.full == full)
    #expect(key.initials == initials)
  }

  @Test("OV-5-11: a rare character outside the basic plane is read")
  func rare() throws {
    #expect(try reference.pinyin(of: "王𡈼").full == "wang ting")
  }

  @Test("a character without a reading stands for itself")
  func unread() throws {
    #expect(try reference.pinyin(of: "王\u{2FA1D}").full.hasPrefix("wang "))
  }

  @Test("the file needs nothing beside it and cannot be written")
  func immutable() throws {
    let path = try TemporaryStore.referencePath()
    #expect(access(path + "-wal", F_OK) != 0)
    let database = try SQLiteDatabase(path: path, mode: .immutable)
    #expect(throws: StoreError.readOnly) {
      try database.write { try $0.run("DELETE FROM holiday") }
    }
  }

  @Test("a line that does not fit its table is named")
  func fault() throws {
    let folder = TemporaryStore()
    var tables = TemporaryStore.referenceTables()
    tables["holidays"] = "# columns: date\tkind\tname\n2025-01-01\tfeast\t元旦\n"
    #expect(throws: ReferenceBuilder.Fault(table: "holidays", line: 2)) {
      try ReferenceBuilder.build(from: tables, to: folder.folder + "/r.sqlite")
    }
    #expect(access(folder.folder + "/r.sqlite.new", F_OK) != 0)
  }

  @Test("a missing table is named")
  func missingTable() {
    let folder = TemporaryStore()
    #expect(throws: ReferenceBuilder.Fault(table: "divisions", line: 0)) {
      try ReferenceBuilder.build(from: [:], to: folder.folder + "/r.sqlite")
    }
  }
}
