import Testing

@testable import CETerm

@Suite struct PasteBufferTests {
  private let end = "\u{1B}[201~"

  @Test func `line ends are kept as one kind and other controls are dropped`() {
    var paste = PasteBuffer()
    let rest = paste.take("一\r\n二\r三\n\u{1B}[31m\t四\u{202E}\(end)".utf8)
    #expect(rest == [])
    #expect(paste.text == "一\n二\n三\n[31m\t四")
    #expect(!paste.isCut)
  }

  @Test func `what follows the end mark is given back`() {
    var paste = PasteBuffer()
    let rest = paste.take("a\(end)xy".utf8)
    #expect(rest == Array("xy".utf8))
  }

  @Test(arguments: 1...9)
  func `pieces may be cut anywhere`(size: Int) {
    let bytes = Array("张\u{1B}[20三\(end)".utf8)
    var paste = PasteBuffer()
    var rest: [UInt8]?
    for start in stride(from: 0, to: bytes.count, by: size) where rest == nil {
      rest = paste.take(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(rest == [])
    #expect(paste.text == "张[20三")
  }

  @Test func `a megabyte is cut on a whole character, and says so`() {
    var paste = PasteBuffer()
    let text = String(repeating: "中", count: 350_000)
    let open = paste.take(text.utf8)
    #expect(open == nil)
    let rest = paste.take(end.utf8)
    #expect(rest == [])
    #expect(paste.isCut)
    #expect(paste.text == String(repeating: "中", count: PasteBuffer.limit / 3))
  }

  @Test func `an escape before the end mark does not hide it`() {
    var paste = PasteBuffer()
    let rest = paste.take("a\u{1B}\(end)".utf8)
    #expect(rest == [])
    #expect(paste.text == "a")
  }
}
