import CEDomain
import CETestSupport
import Testing

@Suite("Pinyin input: candidates")
struct PinyinInputTests {
  private let reference: ReferenceStore

  init() throws {
    reference = try TemporaryStore.reference()
  }

  @Test(
    "full pinyin, initials and a syllable begun offer the word first or nearly so",
    arguments: [
      ("zhongguo", "中国"), ("zg", "中国"), ("zhongg", "中国"), ("jinan", "济南"),
      ("xi'an", "西安"), ("lvshi", "律师"), ("wo", "我"), ("zh", "之后"), ("z", "在"), ("shanghai", "上海"),
    ])
  func offers(letters: String, word: String) throws {
    let found = try reference.candidates(for: letters)
    #expect(found.prefix(9).map(\.text).contains(word), "\(found.prefix(9).map(\.text))")
  }

  @Test("what a candidate uses up is told, so that the rest can be composed on")
  func tellsLetters() throws {
    let found = try reference.candidates(for: "zhangchun")
    let zhang = try #require(found.first { $0.text == "张" })
    #expect(zhang.letters == 5)
    let parted = try #require(try reference.candidates(for: "xi'an").first { $0.text == "西" })
    #expect(parted.letters == 3)
  }

  @Test("NAT-1.1-05: rare characters stand behind the usual ones of a syllable")
  func offersRare() throws {
    let found = try reference.candidates(for: "yan", most: 1000).map(\.text)
    let usual = try #require(found.firstIndex(of: "眼"))
    let rare = try #require(found.firstIndex(of: "䶮"))
    #expect(usual < rare)
  }

  @Test("nothing and nonsense offer nothing", arguments: ["", "'", "vvvv", "123"])
  func offersNothing(letters: String) throws {
    #expect(try reference.candidates(for: letters).isEmpty)
  }
}
