import CEDomain
import CETestSupport
import FoundationEssentials
import Testing

@Suite("QuestionBank")
struct QuestionBankTests {
  private func outcomes(_ verdicts: [QuestionVerdict]) -> [QuestionVerdict.Outcome] {
    verdicts.map(\.outcome)
  }

  @Test("every question of an import gets a verdict; the same text again changes nothing")
  func verdicts() throws {
    let scene = try ExamStoreScene(courses: 1)
    let text = ExamStoreScene.bankText(courses: 1)
    let again = try QuestionBank(store: scene.store).take(
      text, by: scene.staff(.platformOperator), at: scene.now)
    #expect(again.count == 8)
    #expect(again.allSatisfy { $0.outcome == .unchanged })
    #expect(
      try QuestionBank(store: scene.store).questions(ofCourse: Identifier("SH25-101")).count == 8)
  }

  @Test("a changed question becomes a new version and keeps its options in order")
  func updated() throws {
    let scene = try ExamStoreScene(courses: 1)
    let bank = QuestionBank(store: scene.store)
    let text = ExamStoreScene.bankText(courses: 1).replacing("选项2", with: "别的")
    let verdicts = try bank.take(text, by: scene.staff(.platformOperator), at: scene.now)
    #expect(verdicts.filter { $0.outcome == .updated(version: 2) }.count == 6)
    let first = try #require(try bank.questions(ofCourse: Identifier("SH25-101")).first)
    #expect(first.version == 2)
    #expect(first.options[1].hasPrefix("别的"))
    #expect(first.options.count == 4)
  }

  @Test("a faulty question is refused with its line, the others are taken")
  func partly() throws {
    let scene = try ExamStoreScene(courses: 1)
    let text = """
      [判断] SH25-101-50
      新题。
      答案：对
      解析：新的。

      [判断] SH25-101-51
      没有答案。
      解析：无。

      [判断] SH99-001-01
      没有这门课程。
      答案：错
      解析：无。
      """
    let bank = QuestionBank(store: scene.store)
    let verdicts = try bank.take(text, by: scene.staff(.platformOperator), at: scene.now)
    #expect(
      outcomes(verdicts) == [
        .imported, .refused(.missingAnswer), .refused(.unknownCourse("SH99-001")),
      ])
    #expect(verdicts.map(\.line) == [1, 6, 10])
    #expect(try bank.counts()[Identifier("SH25-101")] == 9)
  }

  @Test("a trial gives the verdicts and keeps nothing")
  func trial() throws {
    let scene = try ExamStoreScene(courses: 1)
    let bank = QuestionBank(store: scene.store)
    let text = "[判断] SH25-101-50\n新题。\n答案：对\n解析：新的。"
    let verdicts = try bank.take(
      text, by: scene.staff(.platformOperator), at: scene.now, isTrial: true)
    #expect(outcomes(verdicts) == [.imported])
    #expect(try bank.counts()[Identifier("SH25-101")] == 8)
  }

  @Test("ROL-6-01: an institution changes the questions of its own courses only")
  func foreign() throws {
    let scene = try ExamStoreScene(courses: 1)
    let text = "[判断] SH25-101-50\n新题。\n答案：对\n解析：新的。"
    let other = scene.staff(.networkInstitution, organisation: Identifier("OTHER"))
    let verdicts = try QuestionBank(store: scene.store).take(text, by: other, at: scene.now)
    #expect(outcomes(verdicts) == [.refused(.foreignCourse("SH25-101"))])
    let bank = QuestionBank(store: scene.store)
    #expect(try !bank.retire(Identifier("SH25-101-01"), by: other, at: scene.now))
    #expect(try bank.counts()[Identifier("SH25-101")] == 8)
  }

  @Test("a retired question is used no more, and an import brings it back")
  func retired() throws {
    let scene = try ExamStoreScene(courses: 1)
    let bank = QuestionBank(store: scene.store)
    let clerk = scene.staff(.platformOperator)
    #expect(try bank.retire(Identifier("SH25-101-01"), by: clerk, at: scene.now))
    #expect(try bank.counts()[Identifier("SH25-101")] == 7)
    #expect(try bank.retire(Identifier("SH25-101-01"), by: clerk, at: scene.now) == false)
    _ = try bank.take(ExamStoreScene.bankText(courses: 1), by: clerk, at: scene.now)
    #expect(try bank.counts()[Identifier("SH25-101")] == 8)
  }

  @Test("a question in use is found by its number, and retired with the reason in the audit")
  func retiring() throws {
    let scene = try ExamStoreScene(courses: 1)
    let bank = QuestionBank(store: scene.store)
    let clerk = scene.staff(.networkInstitution, organisation: scene.institution)
    let found = try #require(try bank.question(numbered: "ｓｈ25-101-01", by: clerk))
    #expect(try bank.question(numbered: "SH25-101-01", by: scene.staff(.support)) == nil)
    #expect(try bank.retire(found.id, because: "答案有争议", by: clerk, at: scene.now))
    #expect(try bank.question(numbered: "SH25-101-01", by: clerk) == nil)
    let trace = try scene.store.database.read {
      try scene.store.audit.history(of: "question", id: found.id.text, in: $0).last
    }
    #expect(trace?.detail == "答案有争议")
  }

  @Test("SH-7-08: the demo question files are whole")
  func demoFiles() throws {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
    let folder = root + "/Data/demo/questions"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    var count = 0
    for name in names where name.hasSuffix(".questions") {
      let text = String(
        decoding: try Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
      for reading in QuestionText.read(text) {
        if case .failure(let refusal) = reading.result {
          Issue.record("\(name):\(reading.line) \(refusal.fault)")
        }
        count += 1
      }
    }
    #expect(count >= 300)
  }
}
