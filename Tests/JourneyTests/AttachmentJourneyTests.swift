import CETestSupport
import Foundation
import Testing

@Suite("Handing in a file", .serialized)
struct AttachmentJourneyTests {
  private func terminal(_ store: DemoStore, _ more: [String: String] = [:]) throws -> TmuxTerminal {
    try TmuxTerminal(running: store.command("--scene", "attachment"), environment: more)
  }

  @Test("OV-5-05, OV-5-15: a file out of an open folder survives kill -9 at once")
  func folder() throws {
    try withDemoStore { store in
      let stick = TemporaryFolder()
      stick.write(SampleFile.jpeg(), to: "证件/免冠照片.jpg")
      try #expect(store.admin("files", "open", stick.path, "--label", "U盘").status == 0)
      let first = try terminal(store)
      try first.see("证件照片")
      try first.press("Enter")
      try first.see("U盘")
      try first.press("Enter")
      try first.see("U盘/证件")
      try first.press("Enter")
      try first.see("已上传 免冠照片.jpg")
      kill(try first.programIdentifier(named: "ceterm"), SIGKILL)
      try first.see("exit status 137")
      let second = try terminal(store)
      try second.see("免冠照片.jpg  19.5 KB  295×413")
      try second.press("F4")
      try second.see("F7 查看")
      try second.press("F7")
      try second.see("295×413")
      try #expect(store.admin("doctor").output.contains("附件完好"))
    }
  }

  @Test("OV-5-05: a file that comes into the inbox shows by itself and leaves it when it is taken")
  func inbox() throws {
    try withDemoStore { store in
      let inbox = TemporaryFolder()
      chmod(inbox.path, 0o711)
      try #expect(store.admin("files", "inbox", inbox.path, "in@ce.cn").status == 0)
      let terminal = try terminal(store)
      try terminal.see("证件照片")
      try terminal.press("Enter")
      try terminal.see("1 本机文件")
      try terminal.type("2")
      let screen = try terminal.see("scp photo.jpg in@ce.cn:")
      let found = try #require(screen.firstMatch(of: /in@ce\.cn:([a-z0-9]{12})\//))
      let name = "\(found.output.1)/IMG_1.jpg"
      inbox.write(SampleFile.jpeg(), to: name)
      inbox.age(name, bySeconds: 60)
      try terminal.see("IMG_1.jpg")
      try terminal.press("Enter")
      try terminal.see("已上传 IMG_1.jpg")
      #expect(!inbox.exists(name))
    }
  }

  @Test("OV-5-05: inside tmux the terminal's own sending is closed, with the reason")
  func multiplexer() throws {
    try withDemoStore { store in
      let terminal = try terminal(store)
      try terminal.see("证件照片")
      try terminal.press("Enter")
      try terminal.see("3 终端传送")
      try terminal.type("3")
      try terminal.see("tmux、screen、mosh")
    }
  }
}
