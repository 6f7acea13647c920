import Testing

@testable import CETerm

@Suite("ZmodemGuard")
struct ZmodemGuardTests {
  private let wantsContents: [UInt8] = Array("**\u{18}B0900000000a87c\r".utf8)

  private func verdict(
    _ bytes: [UInt8], afterName hasName: Bool = false, inPieces: Bool = false
  ) -> ZmodemGuard.Verdict {
    var warden = ZmodemGuard()
    if hasName { _ = warden.note(wantsContents[...]) }
    guard inPieces else { return warden.judge(bytes[...]) }
    return bytes.map { warden.judge([$0]) }.first { $0 != .passes } ?? .passes
  }

  @Test("no slash passes before a name was taken, any after it")
  func slash() {
    #expect(verdict(Array("/etc/x".utf8)) == .forbidden)
    #expect(verdict(Array("rz\r".utf8)) == .passes)
    #expect(verdict(Array("/etc/x".utf8), afterName: true) == .passes)
  }

  /// ZFILE with its name as `sz` sends it: a header and a packet, each with a checksum.
  private func named(_ name: String) -> [UInt8] {
    let header: [UInt8] = [4, 0, 0, 0, 1]
    let packet = Array("\(name)\0".utf8) + [UInt8(ascii: "k")]
    return [0x2A, 0x18, 0x43] + (header + sum(header)).flatMap(escaped)
      + packet.dropLast() + [0x18, UInt8(ascii: "k")] + sum(packet).flatMap(escaped)
  }

  private func escaped(_ byte: UInt8) -> [UInt8] {
    [0x10, 0x11, 0x13, 0x18, 0x90, 0x91, 0x93].contains(byte) ? [0x18, byte ^ 0x40] : [byte]
  }

  private func sum(_ bytes: [UInt8]) -> [UInt8] {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 != 0 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return (0..<4).map { UInt8(~value >> (8 * $0) & 0xFF) }
  }

  @Test("every plain name passes, whatever its checksum; every path is stopped")
  func names() {
    for number in 0..<2000 {
      #expect(verdict(named("照片\(number).jpg")) == .passes)
    }
    for path in ["/tmp/a.jpg", "a/b.jpg", "../a.jpg", "a.jpg/"] {
      #expect(verdict(named(path)) == .forbidden)
      #expect(verdict(named(path), inPieces: true) == .forbidden)
    }
  }

  @Test("a wrong checksum is stopped: its bytes could be anything to rz")
  func wrongSum() {
    var bytes = named("a.jpg")
    bytes[bytes.count - 1] ^= 1
    #expect(verdict(bytes) == .forbidden)
  }

  @Test("a fall back to YMODEM is noticed")
  func ymodem() {
    for answer in ["C", "CKCK", "\u{15}"] {
      var warden = ZmodemGuard()
      let isZmodem = warden.note(Array(answer.utf8)[...])
      #expect(!isZmodem)
    }
  }

  @Test("what is no request for contents opens nothing: ZRINIT, ZSKIP, half a header")
  func otherAnswers() {
    for answer in ["**\u{18}B0100000023be50", "**\u{18}B0500000000", "**\u{18}B0", "C"] {
      var warden = ZmodemGuard()
      _ = warden.note(Array(answer.utf8)[...])
      let verdict = warden.judge([0x2F])
      #expect(verdict == .forbidden)
    }
  }

  @Test("the request is seen although it comes in pieces")
  func pieces() {
    var warden = ZmodemGuard()
    for byte in wantsContents { _ = warden.note([byte]) }
    let verdict = warden.judge([0x2F])
    #expect(verdict == .passes)
  }

  @Test(
    "a second file is stopped however its header is written",
    arguments: [
      [0x2A, 0x18, 0x43, 0x04], [0x2A, 0x18, 0x41, 0x04], [0x2A, 0x18, 0x43, 0x18, 0x44],
      [0x2A, 0x2A, 0x18, 0x42, 0x30, 0x34], [0xAA, 0x98, 0xC3, 0x04],
      [0x2A, 0x11, 0x18, 0x13, 0x43, 0x11, 0x04], [0x18, 0x2A, 0x18, 0x43, 0x04],
    ] as [[UInt8]])
  func secondFile(header: [UInt8]) {
    let noise = [UInt8](repeating: 0x55, count: 200)
    #expect(verdict(noise + header, afterName: true) == .secondFile)
    #expect(verdict(noise + header, afterName: true, inPieces: true) == .secondFile)
  }

  @Test("other headers and plain bytes pass")
  func passes() {
    #expect(verdict([0x2A, 0x18, 0x43, 0x0A, 0, 0, 0, 0], afterName: true) == .passes)
    #expect(verdict(Array("**\u{18}B0800000000022d".utf8), afterName: true) == .passes)
    #expect(verdict((0...255).map { UInt8($0) }, afterName: true) == .passes)
  }

  @Test("a command for this machine is stopped, before a name and after it")
  func command() {
    for header in [[0x2A, 0x18, 0x43, 0x12], [0x2A, 0x2A, 0x18, 0x42, 0x31, 0x32]] as [[UInt8]] {
      #expect(verdict(header) == .forbidden)
      #expect(verdict(header, afterName: true) == .forbidden)
    }
  }
}
