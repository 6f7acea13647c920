import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Operator's desks")
struct OperatorDesksTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
  }

  private func walk(_ first: @escaping (Context) -> any Screen) -> TrainingWalk {
    TrainingWalk(scene, as: scene.operatorDesk, first: first)
  }

  @Test("ROL-8-06, ROL-8-05, ROL-8-03, ROL-8-09: the operator's work list names the desks")
  func workList() {
    let walk = TrainingWalk(deskOf: scene.operatorDesk, scene)
    for name in ["工作人员账号", "帮助与公告", "异常清单", "审计日志"] {
      #expect(walk.shows(name), "\(name)")
    }
  }

  @Test("ROL-8-08: a notice is published by keys after a question")
  func publishes() throws {
    let library = HelpLibrary(store: scene.store)
    _ = try library.add(
      HelpArticle(
        kind: .policy, code: "n1", topic: "", title: DataText(chinese: "通知", english: "News"),
        body: DataText(chinese: "内容", english: "Text")), by: scene.operatorDesk, at: scene.now)
    let walk = walk { CaseQueueScreen(context: $0, queue: ArticleQueue()) }
    walk.press("<Enter>")
    #expect(walk.shows("政策通知") && walk.shows("未发布"))
    walk.press("u<Tab><Enter>")
    #expect(walk.shows("已发布"))
    #expect(library.hasPolicies)
  }

  @Test("ROL-8-10: a store without contradictions says that nothing went wrong")
  func nothingWrong() {
    let walk = walk { ExceptionsScreen(context: $0) }
    #expect(walk.shows("没有异常"))
  }

  @Test("ROL-8-10: an undelivered message is listed with what to do")
  func undelivered() throws {
    let scene = scene
    try scene.store.database.write { tx in
      _ = try scene.store.outbox.enqueue(
        Outbox.Message(
          channel: .textMessage, person: nil, recipient: "13800000000",
          recipientMasked: "138****0000", code: "signInCode", arguments: ["code": "123456"]),
        at: scene.now, from: scene.entropy, in: tx)
      try tx.run("UPDATE outbox SET state = 'failed'")
    }
    let walk = walk { ExceptionsScreen(context: $0) }
    #expect(walk.shows("短信或邮件发送失败"))
    walk.press("<Enter>")
    #expect(walk.shows("ceadmin port"))
  }

  @Test("ROL-8-09: the audit log is verified on a key")
  func verifies() {
    let walk = walk { AuditScreen(context: $0) }
    #expect(walk.shows("未校验"))
    walk.press("v")
    #expect(walk.shows("校验完好"))
  }
}
