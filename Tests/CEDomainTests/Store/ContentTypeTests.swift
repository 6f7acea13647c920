import CEDomain
import Testing

@Suite("ContentType and PixelSize")
struct ContentTypeTests {
  @Test("the digest is SHA-256 as published")
  func digest() {
    #expect(
      sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("FLD-14-12: PDF and ZIP are told by their first bytes")
  func documents() {
    #expect(ContentType(of: Array("%PDF-1.7 …".utf8)) == .pdf)
    #expect(ContentType(of: [0x50, 0x4B, 0x03, 0x04, 0]) == .zip)
    #expect(ContentType(of: Array("MZ".utf8)) == nil)
  }

  @Test("FLD-14-13: a PNG's size stands in IHDR")
  func pngSize() {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let size: [UInt8] = [0, 0, 1, 0x27, 0, 0, 1, 0x9D]
    let bytes = head + Array("IHDR".utf8) + size
    #expect(PixelSize(of: bytes) == PixelSize(width: 295, height: 413))
    #expect(PixelSize(of: Array(bytes.dropLast())) == nil)
  }

  @Test("FLD-14-13: a JPEG's size stands in its first SOF segment")
  func jpegSize() {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, 1,
      0x9D, 1, 0x27, 3,
    ]
    #expect(PixelSize(of: bytes) == PixelSize(width: 295, height: 413))
    #expect(PixelSize(of: Array(bytes.prefix(20))) == nil)
  }
}
