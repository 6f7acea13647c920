import Testing

@testable import CETerm

@Suite struct AmbiguousWidthProbeTests {
  @Test(arguments: [(2, false), (3, true), (40, false)])
  func `the column after the dot tells its width`(column: Int, isWide: Bool) {
    var probe = AmbiguousWidthProbe(type: "xterm-256color", setting: nil)
    let changes = probe.take(column: column)
    #expect(changes == isWide && probe.isWide == isWide)
  }

  @Test func `only the first answer counts`() {
    var probe = AmbiguousWidthProbe(type: "xterm", setting: nil)
    _ = probe.take(column: 2)
    let changes = probe.take(column: 3)
    #expect(!changes && !probe.isWide)
  }

  @Test(arguments: ["linux", "vt100", "vt220", "dumb", "ansi", ""])
  func `plain terminals are not asked`(type: String) {
    #expect(AmbiguousWidthProbe(type: type, setting: nil).state == .settled)
  }

  @Test(arguments: ["xterm", "tmux-256color", "vte-256color", "screen", "linuxvt"])
  func `others are asked`(type: String) {
    #expect(AmbiguousWidthProbe(type: type, setting: nil).state == .waiting)
  }

  @Test func `a setting by hand holds`() {
    var probe = AmbiguousWidthProbe(type: "xterm", setting: "wide")
    #expect(probe.state == .settled && probe.isWide)
    let changes = probe.take(column: 2)
    #expect(!changes && probe.isWide)
    #expect(!AmbiguousWidthProbe(type: "xterm", setting: "narrow").isWide)
  }
}
