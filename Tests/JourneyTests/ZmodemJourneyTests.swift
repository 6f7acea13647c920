import CETestSupport
import Foundation
import Testing

/// The built program on a bare pseudo-terminal, the real `sz` where the person's terminal is.
@Suite("ZMODEM into the program", .serialized)
struct ZmodemJourneyTests {
  private let line: PseudoTerminal
  private let place = TemporaryFolder()

  init() throws {
    line = try #require(PseudoTerminal())
  }

  private func start(_ store: DemoStore) -> pid_t {
    let words = store.command("--scene", "attachment")
    return line.startInside(
      words[0], Array(words.dropFirst()),
      environment: [
        "TERM=xterm-256color", "LANG=C.UTF-8", "CETERM_AMBIGUOUS=narrow",
        "CETERM_CLOCK=\(DemoStore.clock)",
      ])
  }

  /// Waits until the program has written `text`; what it wrote is used up.
  private func see(_ text: String) throws {
    var seen: [UInt8] = []
    for _ in 0..<200 {
      seen += line.seen()
      if String(decoding: seen, as: UTF8.self).contains(text) { return }
    }
    throw JourneyFailure(
      "“\(text)” did not come; it was:\n\(String(decoding: seen, as: UTF8.self))")
  }

  private func type(_ text: String) { line.type(Array(text.utf8)) }

  /// Up to the moment at which `rz` asks the terminal to send.
  private func begin() throws {
    try see("证件照片")
    type("\r")
    // No folder and no inbox is open: the terminal is the first source that works.
    try see("ZMODEM")
    type("\r")
    try see("**\u{18}B01")
  }

  private func finish(_ program: pid_t) {
    kill(program, SIGTERM)
    waitForChild(program)
  }

  @Test("OV-5-05: a file that the terminal sends is taken, and the screen is back")
  func sends() throws {
    try withDemoStore { store in
      let bytes = SampleFile.jpeg() + (0..<9000).map { UInt8(truncatingIfNeeded: $0) }
      place.write(bytes, to: "photo.jpg")
      let program = start(store)
      defer { finish(program) }
      try begin()
      #expect(
        waitForChild(line.startOutside("/usr/bin/sz", ["-b", place.path + "/photo.jpg"])) == 0)
      try see("已上传 photo.jpg")
      #expect(try store.admin("doctor").output.contains("附件完好"))
    }
  }

  @Test("FLD-14-12: a file of another kind is refused at the picker, the screen is back")
  func wrongType() throws {
    try withDemoStore { store in
      place.write(SampleFile.pdf(), to: "a.pdf")
      let program = start(store)
      defer { finish(program) }
      try begin()
      waitForChild(line.startOutside("/usr/bin/sz", ["-b", place.path + "/a.pdf"]))
      try see("文件类型不正确")
    }
  }

  @Test("giving up brings the screen back, and the next try works")
  func abort() throws {
    try withDemoStore { store in
      place.write(SampleFile.jpeg(), to: "b.jpg")
      let program = start(store)
      defer { finish(program) }
      try begin()
      line.type([0x1B])
      try see("没有收到完整的文件")
      type("\r")
      try see("**\u{18}B01")
      waitForChild(line.startOutside("/usr/bin/sz", ["-b", place.path + "/b.jpg"]))
      try see("已上传 b.jpg")
    }
  }

  @Test("a program that is asked to end while it receives ends, and leaves no folder behind")
  func terminated() throws {
    try withDemoStore { store in
      let before = try folders()
      let program = start(store)
      try begin()
      kill(program, SIGTERM)
      #expect(waitForChild(program) == 143)
      #expect(try folders() == before)
    }
  }

  private func folders() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/dev/shm")
      .count { $0.hasPrefix("ceterm-rz-") }
  }
}
