import CEDomain
import CETestSupport
import Foundation
import Testing

@Suite("ceadmin: import, staff, cards, payments", .serialized)
struct ImportCommandTests {
  private static let sound = """
    [单选] SH25-901-91
    会计凭证的作用是（　　）。
    A. 装饰
    B. 证明经济业务
    答案：B
    解析：凭证是证明经济业务发生的书面证据。

    """

  private func write(_ text: String, as name: String, in store: DemoStore) throws -> String {
    let file = store.folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("questions: a verdict for each, the faulty one with its line, status 1")
  func faultyQuestion() throws {
    try withDemoStore { store in
      let faulty =
        Self.sound + """

          [单选] SH25-901-92
          少了答案的一题（　　）。
          A. 甲
          B. 乙
          解析：没有答案。

          """
      let file = try write(faulty, as: "faulty.questions", in: store)
      let end = try store.admin("import", "questions", file)
      #expect(end.status == 1)
      #expect(end.errors.contains("SH25-901-92"))
      #expect(end.errors.contains("第 "))
      #expect(end.errors.contains("接受 1 项，拒绝 1 项"))
      #expect(end.output.contains("SH25-901-91：已导入"))
    }
  }

  @Test("questions: a dry run gives the verdicts and changes nothing")
  func dryRun() throws {
    try withDemoStore { store in
      let file = try write(Self.sound, as: "sound.questions", in: store)
      let before = try StoreFile(store.path).count("SELECT count(*) FROM question")
      #expect(try store.admin("import", "questions", "--dry-run", file).status == 0)
      #expect(try StoreFile(store.path).count("SELECT count(*) FROM question") == before)
      #expect(try store.admin("import", "questions", file).status == 0)
      #expect(try StoreFile(store.path).count("SELECT count(*) FROM question") == before + 1)
    }
  }

  @Test("questions: the same file again is unchanged")
  func again() throws {
    try withDemoStore { store in
      let file = try write(Self.sound, as: "sound.questions", in: store)
      _ = try store.admin("import", "questions", file)
      let end = try store.admin("import", "questions", file)
      #expect(end.status == 0)
      #expect(end.output.contains("SH25-901-91：无变化"))
    }
  }

  @Test("courses: a faulty file is refused with its lines and leaves no course behind")
  func faultyCourse() throws {
    try withDemoStore { store in
      let file = try write("code: SH25-999\ntitle: \n", as: "faulty.course", in: store)
      let end = try store.admin("import", "courses", "--institution", "INST-1", file)
      #expect(end.status == 1)
      #expect(end.errors.contains("faulty.course 第 "))
      let count = try StoreFile(store.path).count(
        "SELECT count(*) FROM course WHERE id = 'SH25-999'")
      #expect(count == 0)
    }
  }

  @Test("a file that is no UTF-8 text is named")
  func notText() throws {
    try withDemoStore { store in
      let file = store.folder.appendingPathComponent("gbk.questions")
      try Data([0xB5, 0xE7, 0xD7, 0xD3]).write(to: file)
      let end = try store.admin("import", "questions", file.path)
      #expect(end.status == 1 || end.status == 2)
      #expect(end.errors.contains("UTF-8"))
    }
  }

  @Test("a card that is known already is refused by its row, a new one is taken")
  func cards() throws {
    try withDemoStore { store in
      let table =
        "202600000001\tcard0001\t4500\t2026-12-31\n202699999999\tcard9999\t4500\t2026-12-31\n"
      let file = try write(table, as: "cards.tsv", in: store)
      let end = try store.admin("cards", "add", file)
      #expect(end.status == 1)
      #expect(end.errors.contains("第 1 行"))
      #expect(end.output.contains("第 2 行：已导入"))
    }
  }

  @Test("a payment notice with an unknown reference books nothing and is status 1")
  func unknownPayment() throws {
    try withDemoStore { store in
      let end = try store.admin("payment-notify", "NO-SUCH-REFERENCE", "4500")
      #expect(end.status == 1)
      #expect(end.errors.contains("NO-SUCH-REFERENCE"))
    }
  }

  @Test("a payment notice names an amount or says that it failed, never both and never neither")
  func noticeStatus() throws {
    try withDemoStore { store in
      for words in [["PAY-1"], ["PAY-1", "4500", "--status", "failed"]] {
        let end = try outcome(
          of: DemoStore.ceadmin, ["payment-notify"] + words + ["--store", store.path])
        #expect(end.status == 2)
      }
      let end = try store.admin("payment-notify", "NO-SUCH", "--status", "failed")
      #expect(end.status == 1 && end.errors.contains("NO-SUCH"))
    }
  }

  @Test("a role that does not exist is wrong use")
  func unknownRole() throws {
    try withDemoStore { store in
      let end = try store.admin(
        "staff", "add", "--login", "x1", "--name", "某人", "--role", "emperor")
      #expect(end.status == 2)
      #expect(end.errors.contains("emperor"))
    }
  }

  @Test("qr prints a square of ones and zeros")
  func matrix() throws {
    let end = try outcome(of: DemoStore.ceadmin, ["qr", "https://example.cn/v?c=1"])
    let rows = end.output.split(separator: "\n")
    #expect(end.status == 0)
    let isSquare = rows.allSatisfy { $0.count == rows.count && $0.allSatisfy { "01".contains($0) } }
    #expect(isSquare)
    #expect(rows.count >= 21)
  }
}
