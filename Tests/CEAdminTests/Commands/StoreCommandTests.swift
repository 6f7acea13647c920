import CEDomain
import CETestSupport
import Foundation
import Testing

@Suite("ceadmin: init, backup, doctor, sweep", .serialized)
struct StoreCommandTests {
  @Test("init makes a sound store, and never a second one over it")
  func makeOnce() throws {
    let folder = TemporaryStore()
    let words = [
      "init", "--store", folder.path, "--key", folder.key, "--reference",
      folder.folder + "/reference.sqlite", "--data", DemoStore.packageRoot.path + "/Data",
    ]
    let first = try outcome(of: DemoStore.ceadmin, words)
    #expect(first.status == 0)
    let second = try outcome(of: DemoStore.ceadmin, words)
    #expect(second.status == 3)
    #expect(second.errors.contains(folder.path))
    let check = try outcome(
      of: DemoStore.ceadmin, ["doctor"] + words.dropFirst().prefix(6))
    #expect(check.status == 0)
  }

  @Test("the demo is sound: pages, audit chain, sums")
  func soundDemo() throws {
    try withDemoStore { store in
      let end = try store.admin("doctor")
      #expect(end.status == 0)
      #expect(end.output.contains("审计链完整"))
      #expect(end.output.contains("数据库完好"))
      #expect(end.errors.isEmpty)
    }
  }

  @Test("OV-5-13: doctor finds an audit row that was changed past the program")
  func tamperedAudit() throws {
    try withDemoStore { store in
      try StoreFile(store.path).tamperWithAudit()
      let end = try store.admin("doctor")
      #expect(end.status == 1)
      #expect(end.errors.contains("审计"))
    }
  }

  @Test("a backup is sound, opens with the same key, and is never written over a file")
  func backup() throws {
    try withDemoStore { store in
      let copy = store.folder.appendingPathComponent("copy.sqlite").path
      #expect(try store.admin("backup", copy).status == 0)
      let check = try outcome(
        of: DemoStore.ceadmin, ["doctor", "--store", copy, "--key", store.key])
      #expect(check.status == 0)
      let again = try store.admin("backup", copy)
      #expect(again.status == 3)
      #expect(again.errors.contains(copy))
    }
  }

  @Test("a store from a newer version is status 3 and stays as it is")
  func newerSchema() throws {
    try withDemoStore { store in
      try StoreFile(store.path).pretendNewerSchema()
      let end = try store.admin("doctor")
      #expect(end.status == 3)
      #expect(end.errors.contains("999"))
    }
  }

  @Test("SH-8-01: sweep settles what is due, and a second run finds nothing to do")
  func sweepTwice() throws {
    try withDemoStore { store in
      let due = "2026-09-30T09:00:00"
      let first = try store.admin("sweep", "--clock", due)
      #expect(first.status == 0)
      let rows = try StoreFile(store.path).count("SELECT count(*) FROM audit")
      let second = try store.admin("sweep", "--clock", due)
      #expect(second.status == 0)
      #expect(second.output.contains("自动交卷 0 份，学分确认 0 项"))
      #expect(try StoreFile(store.path).count("SELECT count(*) FROM audit") == rows)
    }
  }

  @Test("a moment that cannot be read is wrong use")
  func badClock() throws {
    try withDemoStore { store in
      let end = try store.admin("sweep", "--clock", "tomorrow")
      #expect(end.status == 2)
      #expect(end.errors.contains("tomorrow"))
    }
  }
}
