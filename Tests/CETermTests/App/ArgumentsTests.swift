import CEDomain
import Testing

@testable import CETerm

@Suite struct ArgumentsTests {
  @Test func `options in both spellings`() throws {
    let arguments = try Arguments(["--store=/a/b.sqlite", "--lang", "en", "--plain", "--captive"])
    #expect(arguments.store == "/a/b.sqlite")
    #expect(arguments.language == .english)
    #expect(arguments.isPlain && arguments.isCaptive)
    #expect(arguments.paths.key == "/a/b.keys")
  }

  @Test(arguments: Scene.allCases) func `a scene is named`(scene: Scene) throws {
    #expect(try Arguments(["--scene", scene.rawValue]).scene == scene)
  }

  @Test func `without options the installed store is meant`() throws {
    #expect(try Arguments([]).store == Arguments.defaultStore)
  }

  @Test(arguments: [
    (["--nonsense"], Arguments.Mistake.unknown("--nonsense")),
    (["file"], .unknown("file")), (["--plain=1"], .unknown("--plain=1")),
    (["--store"], .valueMissing("--store")), (["--store="], .valueMissing("--store")),
    (["--lang", "fr"], .notALanguage("fr")), (["--scene", "moon"], .notAScene("moon")),
  ])
  func `a mistake is named`(words: [String], mistake: Arguments.Mistake) {
    #expect(throws: mistake) { try Arguments(words) }
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], Language.chinese), (["LANG": "en_US.UTF-8"], .english),
    (["LC_ALL": "en_GB", "LANG": "zh_CN"], .english), ([:], .chinese), (["LANG": "C"], .chinese),
  ])
  func `English where the locale says so`(variables: [String: String], language: Language) {
    #expect(Environment { variables[$0] }.language == language)
  }

  @Test func `NO_COLOR counts when it is not empty`() {
    #expect(Environment { $0 == "NO_COLOR" ? "1" : nil }.noColor)
    #expect(!Environment { $0 == "NO_COLOR" ? "" : nil }.noColor)
  }
}
