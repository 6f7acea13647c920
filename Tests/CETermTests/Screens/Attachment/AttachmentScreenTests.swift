import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("AttachmentScreen")
struct AttachmentScreenTests {
  @Test("OV-5-05: a file is chosen in a folder, stored, and named by the answer at once")
  func folder() throws {
    let walk = try AttachmentWalk().openStick()
    walk.stick.write(SampleFile.jpeg(), to: "照片.jpg")
    walk.rig.type("<Enter><Enter>")
    let file = try #require(walk.answer)
    #expect(file.fileName == "照片.jpg")
    #expect(walk.kept == [file.text])
    #expect(walk.rig.said.last == AttachmentText.taken(file))
    #expect(walk.rig.top === walk.form)
    let reading = try Attachments(store: walk.rig.context.store).read(
      file, by: AttachmentWalk.learner)
    #expect(reading == .bytes(SampleFile.jpeg()))
  }

  @Test("NAT-3.3-01: what the field takes stands beside the list, and a wrong file says why")
  func goldens() throws {
    for language in Language.allCases {
      for (rows, columns) in [(24, 80), (20, 60)] {
        let walk = try AttachmentWalk(language: language).openStick()
        walk.stick.write(SampleFile.jpeg(), to: "免冠照片.jpg")
        walk.stick.write(SampleFile.jpeg(200, 300), to: "太小.jpg")
        walk.stick.write(SampleFile.pdf(), to: "说明.pdf")
        walk.stick.write(SampleFile.jpeg(), to: "证件/正面.jpg")
        walk.rig.type("<Enter><Down><Down><Enter>")
        assertScreen(
          walk.rig.canvas(rows: rows, columns: columns),
          "attachment-folder-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test("the other sources at the design size")
  func sources() throws {
    for language in Language.allCases {
      let walk = try AttachmentWalk(language: language).openStick().openInbox()
      walk.inbox.write(SampleFile.jpeg(), to: "\(try walk.code())/IMG_0001.jpg")
      walk.rig.type("<Enter>2")
      assertScreen(walk.rig.canvas(), "attachment-inbox-80x24-\(language.rawValue)")
      assertScreen(
        walk.rig.canvas(rows: 20, columns: 60), "attachment-inbox-60x20-\(language.rawValue)")
      walk.rig.type("3")
      assertScreen(walk.rig.canvas(), "attachment-zmodem-80x24-\(language.rawValue)")
      assertScreen(
        walk.rig.canvas(rows: 20, columns: 60), "attachment-zmodem-60x20-\(language.rawValue)")
    }
  }

  @Test("OV-5-05: a file of the inbox leaves it once it is stored, and not before")
  func inbox() throws {
    let walk = try AttachmentWalk().openInbox()
    let name = "\(try walk.code())/a.jpg"
    walk.inbox.write(SampleFile.jpeg(100, 100), to: name)
    walk.inbox.age(name, bySeconds: 60)
    walk.rig.type("<Enter><Enter>")
    #expect(walk.picker?.fault == .tooFewPixels(width: 295, height: 413))
    #expect(walk.inbox.exists(name))
    walk.inbox.write(SampleFile.jpeg(), to: name)
    walk.inbox.age(name, bySeconds: 50)
    walk.rig.type("<F5><Enter>")
    #expect(walk.answer?.fileName == "a.jpg")
    #expect(!walk.inbox.exists(name))
  }

  @Test("the inbox is looked at again each second while it is shown")
  func arrives() throws {
    let walk = try AttachmentWalk().openInbox()
    walk.rig.type("<Enter>")
    #expect(walk.picker?.wantsTicks == true)
    #expect(walk.rig.text.contains("还没有收到文件"))
    walk.inbox.write(SampleFile.jpeg(), to: "\(try walk.code())/a.jpg")
    _ = walk.picker?.handle(.tick, in: walk.rig.context)
    #expect(walk.rig.text.contains("a.jpg"))
  }

  @Test("a path pasted onto the field opens the picker with it")
  func pastes() throws {
    let walk = try AttachmentWalk().openStick()
    let path = walk.stick.write(SampleFile.jpeg(), to: "a.jpg")
    walk.rig.press(.paste(path))
    walk.rig.type("<Enter>")
    #expect(walk.answer?.fileName == "a.jpg")
  }

  @Test("a wrong path keeps what was typed and says why until the next key")
  func wrongPath() throws {
    let walk = try AttachmentWalk().openStick()
    walk.rig.type("<Enter>4/etc/passwd<Enter>")
    #expect(walk.rig.text.contains("该位置不在允许的文件夹内"))
    #expect(walk.rig.text.contains("[/etc/passwd"))
    walk.rig.type("<Backspace>")
    #expect(!walk.rig.text.contains("该位置不在允许的文件夹内"))
    #expect(walk.answer == nil)
  }

  @Test("captive sessions see no file of the machine unless the operator opened a folder")
  func captive() throws {
    let walk = try AttachmentWalk()
    walk.rig.context.files.home = walk.stick.path
    walk.rig.context.files.isCaptive = true
    walk.rig.type("<Enter>1")
    #expect(walk.rig.text.contains("没有开放可以选择文件的文件夹"))
    walk.rig.type("<Esc>")
    walk.rig.context.files.isCaptive = false
    walk.stick.write(SampleFile.jpeg(), to: "a.jpg")
    walk.rig.type("<Enter>1")
    #expect(walk.rig.text.contains("a.jpg"))
  }

  @Test("the source and the folder of the last file are opened again")
  func remembers() throws {
    let walk = try AttachmentWalk().openStick().openInbox()
    walk.stick.write(SampleFile.jpeg(), to: "证件/a.jpg")
    walk.rig.type("<Enter>1<Enter><Enter>")
    #expect(walk.answer != nil)
    walk.rig.type("<F4>")
    #expect(walk.picker?.source.kind == .folder)
    #expect(walk.rig.text.contains("U 盘/证件"))
  }

  @Test("a file can be looked at, replaced and removed")
  func changes() throws {
    let walk = try AttachmentWalk().openStick()
    walk.stick.write(SampleFile.jpeg(), to: "a.jpg")
    walk.stick.write(SampleFile.jpeg(300, 420), to: "b.jpg")
    walk.rig.type("<Enter><Enter><F4><Down><Enter>")
    #expect(walk.answer?.fileName == "b.jpg")
    walk.rig.type("<F4><F7>")
    #expect(walk.rig.text.contains("300×420"))
    walk.rig.type("<Esc><F8><Enter>")
    #expect(walk.answer?.fileName == "b.jpg")
    walk.rig.type("<F8><Tab><Enter>")
    #expect(walk.answer == nil)
    #expect(walk.kept.last == "")
    #expect(walk.rig.top === walk.form)
  }

  @Test(
    "why a terminal cannot send is said, and Enter does nothing",
    arguments: [
      (ZmodemPossibility.noProgram, "没有安装接收程序"), (.multiplexer, "tmux、screen、mosh"),
      (.console, "本机控制台"), (.noTerminal, "当前方式不能传送"),
    ])
  func zmodemReasons(possibility: ZmodemPossibility, words: String) throws {
    let walk = try AttachmentWalk()
    walk.rig.context.files.zmodem = possibility
    walk.rig.type("<Enter>3")
    #expect(walk.rig.text.contains(words))
  }

  @Test("a file that came by ZMODEM is taken like any other")
  func zmodem() throws {
    let walk = try AttachmentWalk()
    let line = try #require(PseudoTerminal())
    walk.stick.write(SampleFile.jpeg(), to: "a.jpg")
    walk.rig.context.files.lend = { body in
      let sender = line.startOutside("/usr/bin/sz", ["-b", walk.stick.path + "/a.jpg"])
      body(TerminalLoan(input: line.inside, output: line.inside, interruption: -1))
      waitForChild(sender)
    }
    walk.rig.type("<Enter>3<Enter>")
    #expect(walk.answer?.fileName == "a.jpg")
  }

  @Test("the page of a file shows its facts; without chafa it says what is missing")
  func views() throws {
    for language in Language.allCases {
      let walk = try AttachmentWalk(language: language).openStick()
      walk.stick.write(SampleFile.jpeg(), to: "免冠照片.jpg")
      walk.rig.type("<Enter><Enter><F4><F7>")
      for (rows, columns) in [(24, 80), (20, 60)] {
        assertScreen(
          walk.rig.canvas(rows: rows, columns: columns),
          "attachment-view-\(columns)x\(rows)-\(language.rawValue)")
      }
    }
  }

  @Test("the caret stands somewhere at every size, one cell included")
  func everySize() throws {
    let walk = try AttachmentWalk().openStick().openInbox()
    walk.rig.type("<Enter>")
    for source in ["1", "2", "3", "4"] {
      walk.rig.type(source)
      for (rows, columns) in [(1, 1), (3, 9), (8, 30), (20, 60), (70, 240)] {
        let canvas = walk.rig.canvas(rows: rows, columns: columns)
        if let caret = canvas.caret {
          #expect(caret.row < rows && caret.column < columns)
        }
      }
    }
  }
}
