import Glibc
import Testing

@testable import CETerm

@Suite struct WidthOverrideTests {
  @Test(arguments: [
    (0x4E2D, 2), (0x31350, 2), (0x2EBF0, 2), (0x41, 1), (0x301, 0), (0, 0), (7, -1),
  ])
  func `the override answers as the C library would, from our table`(code: Int32, columns: Int32) {
    #expect(overriddenCharacterWidth(code) == columns)
  }

  @Test func `the table agrees with the C library wherever that knows the character`() throws {
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    typealias Width = @convention(c) (Int32) -> Int32
    let library = try #require(dlopen("libc.so.6", RTLD_NOW))
    let symbol = try #require(dlsym(library, "wcwidth"))
    let theirs = unsafeBitCast(symbol, to: Width.self)
    let blocks: [ClosedRange<Int32>] = [
      0x20...0x7E, 0xA1...0x17F, 0x1CD...0x1DC, 0x2010...0x2027, 0x2030...0x205E,
      0x2460...0x24FF, 0x2500...0x25FF, 0x2E80...0x2E99, 0x3001...0x303E, 0x3041...0x3096,
      0x30A0...0x30FF, 0x3105...0x312F, 0x3400...0x4DBF, 0x4E00...0x9FFC, 0xAC00...0xD7A3,
      0xF900...0xFA6D, 0xFF01...0xFF60, 0x20000...0x2A6DD, 0x30000...0x3134A,
    ]
    let differing = blocks.joined().filter {
      theirs($0) >= 0 && theirs($0) != overriddenCharacterWidth($0)
    }
    #expect(differing == [0xAD].filter { differing.contains($0) })
  }
}
