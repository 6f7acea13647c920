import CETestSupport
import Testing

@Suite("ceadmin: help and wrong use")
struct HelpTests {
  @Test(
    "every command explains itself with status 0",
    arguments: [
      "init", "demo", "import", "import courses", "import questions", "import profiles",
      "import reference", "backup", "doctor", "sweep", "staff add", "cards add", "payment-notify",
      "qr", "files list", "files open", "files close", "files inbox",
    ])
  func help(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let end = try outcome(of: DemoStore.ceadmin, words + ["--help"])
    #expect(end.status == 0)
    #expect(end.output.contains("USAGE: ceadmin \(command)"))
    #expect(end.errors.isEmpty)
  }

  @Test("the list of commands names what the operator needs and what the statuses mean")
  func list() throws {
    let end = try outcome(of: DemoStore.ceadmin, ["--help"])
    #expect(end.status == 0)
    for name in ["init", "demo", "import", "backup", "doctor", "sweep"] {
      #expect(end.output.contains("  \(name) "))
    }
    #expect(end.output.contains("Exit status"))
  }

  @Test(
    "wrong use is status 2 with a sentence on standard error",
    arguments: [["no-such"], ["doctor", "--no-such"], ["backup"], ["sweep", "--store"]])
  func wrongUse(words: [String]) throws {
    let end = try outcome(of: DemoStore.ceadmin, words)
    #expect(end.status == 2)
    #expect(end.output.isEmpty)
    #expect(!end.errors.isEmpty)
  }

  @Test(
    "a store that does not exist is status 3 and is named",
    arguments: [["doctor"], ["sweep"], ["backup", "/tmp/never-made.sqlite"]])
  func missingStore(words: [String]) throws {
    let end = try outcome(
      of: DemoStore.ceadmin, words + ["--store", "/tmp/no-such-folder/store.sqlite"])
    #expect(end.status == 3)
    #expect(end.errors.contains("/tmp/no-such-folder/store.sqlite"))
  }
}
