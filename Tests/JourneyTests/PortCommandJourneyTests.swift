import CETestSupport
import Foundation
import Testing

@Suite("ceadmin port")
struct PortCommandJourneyTests {
  @Test("OV-5-07: an executable is set, listed and taken back")
  func sets() throws {
    try withDemoStore { store in
      let set = try store.admin("port", "set", "scan", "/bin/true")
      #expect(set.status == 0)
      #expect(try store.admin("port", "list").output.contains("/bin/true"))
      #expect(try store.admin("port", "set", "scan", "screen").status == 0)
      #expect(try !store.admin("port", "list").output.contains("/bin/true"))
    }
  }

  @Test(
    "what cannot work is refused with a sentence, and nothing changes",
    arguments: [
      (["message", "sms"], 2, "“sms”"), (["fax", "desk"], 2, "“fax”"),
      (["payment", "screen"], 2, "screen"), (["message", "/nowhere/sms"], 1, "/nowhere/sms"),
      (["message", "/etc/passwd"], 1, "chmod 755"), (["message", "/tmp"], 1, "/tmp"),
    ] as [([String], Int32, String)])
  func refuses(words: [String], status: Int32, sentence: String) throws {
    try withDemoStore { store in
      let refused = try store.admin("port", "set", words[0], words[1])
      #expect(refused.status == status)
      #expect(refused.errors.contains(sentence))
      #expect(try store.admin("port", "list").output.contains("message"))
    }
  }
}
