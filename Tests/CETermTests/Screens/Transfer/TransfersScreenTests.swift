import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Transfers on the screen")
struct TransfersScreenTests {
  private func rig(
    _ language: Language = .chinese, prepare: (ApprovedScene) throws -> Void = { _ in }
  ) throws -> ScreenRig {
    let rig = try ScreenRig(HomeKey { [.push(TransfersScreen(context: $0))] }, language: language)
    let scene = try ApprovedScene(store: rig.context.store)
    rig.context.now = scene.base.now
    rig.context.actor = scene.base.learner
    try prepare(scene)
    rig.type("<Enter>")
    return rig
  }

  private func text(_ rig: ScreenRig) -> String { rig.canvas().text.joined(separator: "\n") }

  @Test("NAT-5-01, NAT-5.2-01: the list with its columns, released by the old department")
  func list() throws {
    for language in Language.allCases {
      let rig = try rig(language) { try $0.approve(try $0.item(try $0.submit())) }
      assertScreen(rig.canvas(), "transfers-80x24-\(language.rawValue)")
      assertScreen(rig.canvas(rows: 20, columns: 60), "transfers-60x20-\(language.rawValue)")
    }
  }

  @Test("NAT-5-02, NAT-5.1-01: the form asks for the reason first")
  func form() throws {
    for language in Language.allCases {
      let rig = try rig(language)
      rig.type("n ")
      assertScreen(rig.canvas(), "transfer-form-80x24-\(language.rawValue)")
      assertScreen(rig.canvas(rows: 20, columns: 60), "transfer-form-60x20-\(language.rawValue)")
    }
  }

  @Test("NAT-5.1-31: a waiting transfer blocks the next one with the printed sentence")
  func blocked() throws {
    let rig = try rig { _ = try $0.submit() }
    let key = rig.top?.bindings(in: rig.context).first { $0.key == .character("n") }
    #expect(key?.disabled?.chinese == "存在审核中的调转申请，不能提交调转申请")
  }

  @Test("NAT-5.1-16: F1 at the proof names the kinds for each reason")
  func proofKinds() throws {
    let help = FieldWords.transfer[.transferProof]?.help?.chinese ?? ""
    for kind in ["统一社会信用代码证", "录取通知书", "户籍证明"] { #expect(help.contains(kind)) }
    #expect(help.contains("证明文件为原图扫描件, 小于200kb, 附件类型为JPG、JPEG、PNG"))
  }

  @Test("NAT-5.2-02: the proof's facts are shown from the list")
  func proof() throws {
    let rig = try rig { _ = try $0.submit() }
    rig.type("p")
    #expect(text(rig).contains("proof.jpg"))
  }
}
