import CETestSupport
import Foundation
import Testing

@Suite("Stores that cannot be used", .serialized)
struct StoreTroubleJourneyTests {
  /// Starts the program on a spoilt store: a sentence, a failing status, an untouched terminal.
  private func expectSentence(
    _ sentence: String, on store: DemoStore, english: String,
    after spoiling: (DemoStore) throws -> Void
  ) throws {
    try spoiling(store)
    let terminal = try TmuxTerminal(on: store)
    try terminal.see(sentence)
    #expect(try terminal.exitStatus() == 1)
    #expect(try terminal.fact("alternate_on") == "0")
    let piped = try outcome(
      of: DemoStore.ceterm, ["--store", store.path, "--lang", "en", "--plain"])
    #expect(piped.status == 1)
    #expect(piped.errors.contains(english))
  }

  @Test("a file that is no store is named, with what to do")
  func garbage() throws {
    try withDemoStore { store in
      try expectSentence("数据文件已损坏", on: store, english: "is damaged") {
        try Data(repeating: 0x5A, count: 40_000).write(to: URL(fileURLWithPath: $0.path))
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: $0.path + end) }
      }
    }
  }

  @Test("a store from a newer version is refused and not touched")
  func newerSchema() throws {
    try withDemoStore { store in
      try expectSentence("请升级程序", on: store, english: "upgrade the program") {
        try StoreFile($0.path).pretendNewerSchema()
      }
    }
  }

  @Test("a missing key file is named, and the sentence says whom to ask")
  func missingKey() throws {
    try withDemoStore { store in
      try expectSentence("缺少密钥文件", on: store, english: "The key file") {
        try FileManager.default.removeItem(atPath: $0.key)
      }
    }
  }

  @Test("a store that does not exist is named, with the command that makes one")
  func missingStore() throws {
    try withDemoStore { store in
      try expectSentence("ceadmin init", on: store, english: "ceadmin init") {
        try FileManager.default.removeItem(atPath: $0.path)
      }
    }
  }

  @Test(
    "a store that somebody else holds: a sentence, what was typed stays, and trying again works")
  func lockedStore() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("2.1")
      try StoreFile(store.path).whileLocked {
        try terminal.type("王明")
        try terminal.press("Enter")
        try terminal.type("310101199003071230")
        try terminal.press("F10")
        try terminal.see("系统繁忙，未能保存，请稍后重试", upTo: 30)
        try terminal.see("310101199003071230")
      }
      try terminal.press("F10")
      try terminal.enterCode()
      try terminal.see("下一步：")
    }
  }

  @Test("a store that may only be read: a sentence at the first saving, and nothing typed is lost")
  func readOnlyStore() throws {
    try withDemoStore { store in
      let files = FileManager.default
      for end in ["", "-wal", "-shm"] where files.fileExists(atPath: store.path + end) {
        try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: store.path + end)
      }
      // Permissions bind everybody but root.
      chown(store.key, getuid() == 0 ? 65_534 : getuid(), getgid())
      chmod(store.folder.path, 0o555)
      defer { chmod(store.folder.path, 0o755) }
      let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
      let terminal = try TmuxTerminal(
        running: (getuid() == 0 ? nobody : []) + store.command())
      try terminal.see("2.1")
      try terminal.type("王明")
      try terminal.press("Enter")
      try terminal.type("310101199003071230")
      try terminal.press("F10")
      try terminal.see("数据文件只能读取，未能保存，请联系管理员")
      try terminal.see("[310101199003071230")
    }
  }

  @Test("wrong words on the command line are named, with status 2")
  func wrongUse() throws {
    let end = try outcome(of: DemoStore.ceterm, ["--no-such"])
    #expect(end.status == 2)
    #expect(end.errors.contains("--no-such"))
  }

  @Test("without a terminal the program says so and names --plain")
  func withoutTerminal() throws {
    try withDemoStore { store in
      let end = try outcome(of: DemoStore.ceterm, ["--store", store.path])
      #expect(end.status == 1)
      #expect(end.output.isEmpty)
      #expect(end.errors.contains("--plain"))
    }
  }
}
