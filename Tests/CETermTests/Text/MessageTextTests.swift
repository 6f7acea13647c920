import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("MessageText")
struct MessageTextTests {
  private func sentence(_ code: String, _ arguments: MessageArguments) throws -> Phrase {
    let scene = try TrainingScene()
    let message = try scene.store.database.write { tx in
      try CEDomain.MessageBox.post(
        code, arguments, to: scene.person, at: scene.now, from: scene.entropy, in: tx)
      return try CEDomain.MessageBox.latest(1, of: scene.person, in: tx).first
    }
    return MessageText.sentence(try #require(message))
  }

  @Test("SH-8-04: professional credits by 线上培训, public ones by the public form, the proof named")
  func forms() throws {
    let words = try sentence(
      "credits.toApplyFor", ["year": "2024", "professional": "60", "public": "30"])
    #expect(words.chinese.contains("专业科目 60 学分填写“线上培训”"))
    #expect(words.chinese.contains("公需科目 30 学分填写“公需科目”"))
    #expect(words.chinese.contains("学时证明") && words.chinese.contains("佐证材料"))
    #expect(words.english.contains("60 professional") && words.english.contains("30 public"))
  }

  @Test(
    "ROL-2-05: what a desk or the sweep did is told in a sentence, not as a code",
    arguments: ["invoice.voided", "certificate.voided", "training.prolonged"])
  func known(code: String) throws {
    let words = try sentence(code, ["number": "12345678", "reason": "重复", "opinion": "重复"])
    #expect(!words.chinese.contains(code) && !words.english.contains(code))
  }
}
