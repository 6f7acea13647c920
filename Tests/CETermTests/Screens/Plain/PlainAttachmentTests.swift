import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("Files line by line")
struct PlainAttachmentTests {
  private func transcript(_ walk: AttachmentWalk, _ lines: [String]) -> ScriptedConsole {
    let console = ScriptedConsole(lines)
    let now = walk.rig.context.now
    let app = App(context: walk.rig.context, first: { _ in walk.form })
    _ = PlainLoop(app: app, console: console, now: { now }).run()
    return console
  }

  @Test("OV-5-05: the rules are read out, a path is taken, a wrong one says why and is asked again")
  func path() throws {
    let walk = try AttachmentWalk().openStick()
    let path = walk.stick.write(SampleFile.jpeg(), to: "a.jpg")
    let console = transcript(walk, ["/etc/passwd", walk.stick.path + "/none.jpg", path])
    #expect(console.output.contains("  像素: 不小于 295×413"))
    #expect(console.output.contains("! 该位置不在允许的文件夹内，不能上传"))
    #expect(console.output.contains("! 文件不存在或已被移走，请重新选择"))
    #expect(walk.answer?.fileName == "a.jpg")
    #expect(walk.kept.last == walk.answer?.text)
  }

  @Test("a file of the inbox is taken by its number")
  func inbox() throws {
    let walk = try AttachmentWalk().openInbox()
    let name = "\(try walk.code())/a.jpg"
    walk.inbox.write(SampleFile.jpeg(), to: name)
    walk.inbox.age(name, bySeconds: 60)
    let console = transcript(walk, ["7", "1"])
    #expect(console.output.contains("  1. a.jpg  19.5 KB"))
    #expect(console.output.contains { $0.contains("scp photo.jpg inbox@ce.example.cn:") })
    #expect(walk.answer?.fileName == "a.jpg")
    #expect(!walk.inbox.exists(name))
  }
}
