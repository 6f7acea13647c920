import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The national platform line by line")
struct PlainNationalTests {
  /// A console whose next line may depend on what was read out.
  private final class Listener: PlainConsole {
    let columns = 80
    private(set) var output: [String] = []
    private var lines: [([String]) -> String]

    init(_ lines: [([String]) -> String]) {
      self.lines = lines
    }

    func write(_ line: String) { output.append(line) }
    func ask(_ prompt: String) {}

    func nextLine(waitingAtMost milliseconds: Int?, isHidden: Bool) -> PlainInput {
      lines.isEmpty ? .end : .line(lines.removeFirst()(output))
    }
  }

  private static func say(_ words: String) -> ([String]) -> String { { _ in words } }

  /// The last six digits that were read out.
  private static func code(_ output: [String]) -> String {
    let line = output.last { $0.contains("验证码是 ") } ?? ""
    return String((line.components(after: "验证码是 ") ?? "").prefix(6))
  }

  /// The answer to the sum that was read out.
  private static func sum(_ output: [String]) -> String {
    guard let line = output.last(where: { $0.contains("等于几") }),
      let found = line.firstMatch(of: /(\d) 加 (\d)/),
      let left = Int(found.output.1), let right = Int(found.output.2)
    else { return "" }
    return String(left + right)
  }

  @Test("NAT-1.1-14 NAT-2.1-03: who only listens registers and signs in")
  func registersAndSignsIn() throws {
    let walk = try NationalWalk(isRegistered: false, isPlain: true)
    let say = Self.say
    let secret = say(NationalWalk.password)
    // 注册, the fields, the code, the review, 立即登录; then the sign-in with its sum and its code.
    let console = Listener([
      say("#1"), say(""), say(NationalWalk.number), say(NationalWalk.name), secret, secret,
      say(NationalWalk.mobile), say("#1"), Self.code, say(""), say(""),
      say(""), secret, Self.sum, say(""), Self.code, say(""),
    ])
    _ = PlainLoop(app: walk.app, console: console, now: { walk.now }).run()
    #expect(console.output.contains { $0.contains("注册成功") })
    #expect(console.output.contains("== N0 首页 =="))
    #expect(console.output.contains { $0.contains("您好，欧**") })
    #expect(!console.output.contains { $0.contains(NationalWalk.password) })
  }
}
