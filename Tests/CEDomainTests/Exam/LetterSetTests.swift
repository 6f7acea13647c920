import CEDomain
import CETestSupport
import Testing

@Suite("LetterSet")
struct LetterSetTests {
  @Test("letters are a set: the order of typing does not matter")
  func order() {
    #expect(LetterSet("DCA") == LetterSet("ACD"))
    #expect(LetterSet("DCA")?.text == "ACD")
    #expect(LetterSet("") == .empty)
  }

  @Test(
    "anything but distinct letters A–F is refused", arguments: ["G", "AA", "a", "A B", "Ａ", "1"])
  func refused(text: String) {
    #expect(LetterSet(text) == nil)
  }

  @Test("toggling twice gives the set back", arguments: 0..<6)
  func toggling(position: Int) {
    let letters = LetterSet.empty.toggling(position)
    #expect(letters.contains(position))
    #expect(letters.count == 1)
    #expect(letters.toggling(position).isEmpty)
  }
}
