import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("Scanning through the operator's command")
final class ScanScreenTests {
  private static let code = ScriptedCommand.Step.success(["r1 https://wx.example.cn/s/r1"])
  private static let admin = Actor(
    account: Identifier("admin"), person: nil, roles: [.platformOperator], organisation: nil,
    region: "", session: Identifier("s"), displayName: "admin")

  /// Held for the length of a test: its folder goes with the value.
  private var command = ScriptedCommand([])

  /// A walk on a demo store, for its codes on the screen, where scans go to a command.
  private func walk(_ steps: [ScriptedCommand.Step]) throws -> PeopleWalk {
    command = ScriptedCommand(steps)
    let walk = try PeopleWalk()
    _ = try PortSettings(store: walk.store).set(
      .scan, to: .command(path: command.path), by: Self.admin, at: walk.now)
    return walk
  }

  /// Ticks until the words show; real children need real time.
  private func see(_ words: String, _ walk: PeopleWalk) -> Bool {
    for _ in 0..<150 {
      if walk.shows(words) { return true }
      usleep(40_000)
      walk.wait(.seconds(1))
    }
    return walk.shows(words)
  }

  @Test("SH-2-06: binding and then signing in with the phone's WeChat")
  func bindAndEnter() throws {
    let walk = try walk([
      Self.code, .success(["confirmed open-1"]), Self.code, .success(["waiting"]),
      .success(["confirmed open-1"]),
    ])
    walk.signIn()
    walk.press("<F5>5<Enter>")
    #expect(see("微信绑定成功", walk))
    walk.press("<Esc><F8><F2><Enter>")
    #expect(see("首页", walk))
    #expect(command.calls == 5)
  }

  @Test("SH-2-06: a WeChat that belongs to nobody does not sign in")
  func unbound() throws {
    let walk = try walk([Self.code, .success(["confirmed stranger"])])
    walk.press("<F2><Enter>")
    #expect(see("尚未绑定微信，无法进行微信扫码登录", walk))
    #expect(walk.app.context.actor == nil)
  }

  @Test("SH-3-08: the Suishenban scan must be the signed-in person's")
  func oneStop() throws {
    let walk = try walk([
      Self.code, .success(["confirmed 440104198511180023"]), Self.code,
      .success(["confirmed \(PeopleWalk.number)"]),
    ])
    walk.signIn()
    walk.press("<Enter><Enter>")
    #expect(see("扫码的不是您本人", walk))
    walk.press("<Enter>")
    #expect(see("主管财政部门", walk))
  }

  @Test("OV-5-07: trouble is told with a way on, and F5 asks again")
  func trouble() throws {
    let walk = try walk([.failure(status: 69), Self.code, .success(["waiting"])])
    walk.press("<F2><Enter>")
    #expect(see("扫码服务拒绝了请求（代码 69），请按 F5 重试", walk))
    walk.press("<F5>")
    #expect(see("https://wx.example.cn/s/r1", walk))
    #expect(walk.shows("等待手机确认"))
  }

  @Test("OV-5-08: the letters beside the picture are no way in here")
  func letters() throws {
    let walk = try walk([Self.code, .success(["waiting"])])
    walk.press("<F2><Enter>")
    #expect(see("等待手机确认", walk))
    #expect(!walk.shows("文字码"))
    walk.press("ABCD<Enter>")
    #expect(walk.app.context.actor == nil)
  }

  @Test("nobody asks after five minutes, or while another page covers the picture")
  func quiet() throws {
    let walk = try walk([Self.code, .success(["waiting"])])
    walk.press("<F2><Enter>")
    #expect(see("等待手机确认", walk))
    walk.press("<F1>")
    let asked = command.calls
    for _ in 0..<5 { walk.wait(.seconds(1)) }
    usleep(200_000)
    #expect(command.calls <= asked + 1)
    walk.press("<Esc>")
    walk.wait(.seconds(300))
    #expect(walk.shows("二维码已过期"))
  }

  @Test("in a store without scan WeChat says what to do instead")
  func none() throws {
    let walk = try PeopleWalk(isDemo: false)
    walk.press("<F2>")
    #expect(walk.shows("本服务点未开通微信扫码"))
    walk.press("<Enter>")
    #expect(walk.shows("请使用“账号登录”"))
  }
}
