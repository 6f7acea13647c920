import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("StaffQueue")
struct StaffQueueTests {
  private let scene: TrainingScene

  init() throws {
    scene = try TrainingScene()
  }

  private func walk(
    as actor: Actor, rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) -> TrainingWalk {
    TrainingWalk(scene, as: actor, rows: rows, columns: columns, language: language) {
      CaseQueueScreen(context: $0, queue: StaffQueue())
    }
  }

  @Test("ROL-8-06: the operator makes an account by keys and reads out its password once")
  func makes() throws {
    let walk = walk(as: scene.operatorDesk)
    walk.press("nli.cashier<Enter>李收银<Enter>")
    #expect(walk.shows("角色") && walk.shows("柜台收费"))
    let role = try #require(Role.staff.firstIndex(of: .cashier))
    walk.press(String(repeating: "<Right>", count: role) + "<Space><F10>")
    #expect(walk.shows("一次性密码"))
    walk.press("<Enter>")
    #expect(walk.shows("li.cashier") && walk.shows("待改密码") && !walk.shows("一次性密码"))
  }

  @Test("ROL-8-06: an account is closed after a question, and the list says so")
  func closes() throws {
    _ = try StaffDirectory(store: scene.store, passwords: PasswordHash(cost: .forTests)).create(
      StaffAccounts.Draft(
        login: "wang.support", displayName: "王客服", roles: [.support], organisation: nil,
        region: ""), by: scene.operatorDesk, at: scene.now, from: scene.entropy)
    let walk = walk(as: scene.operatorDesk)
    walk.press("<Enter>")
    #expect(walk.shows("管辖地区") && walk.shows("不限"))
    walk.press("d<Tab><Enter>")
    #expect(walk.shows("停用"))
    let found = try StaffDirectory(store: scene.store).all(by: scene.operatorDesk)
    #expect(found.map(\.state) == [.disabled])
  }

  @Test("ROL-1-10: only the operator's work list has the accounts of staff")
  func workList() {
    #expect(TrainingWalk(deskOf: scene.operatorDesk, scene).shows("工作人员账号"))
    #expect(!TrainingWalk(deskOf: scene.support, scene).shows("工作人员账号"))
  }
}
