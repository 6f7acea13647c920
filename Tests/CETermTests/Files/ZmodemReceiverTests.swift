import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

/// With the real `sz` at the other end of a pseudo-terminal.
@Suite("ZmodemReceiver", .serialized)
struct ZmodemReceiverTests {
  private let place = TemporaryFolder()
  private let line: PseudoTerminal
  private let limit = AttachmentLimit.collectionPhoto

  init() throws {
    line = try #require(PseudoTerminal())
  }

  private var loan: TerminalLoan {
    TerminalLoan(input: line.inside, output: line.inside, interruption: -1)
  }

  private func receiver() -> ZmodemReceiver {
    ZmodemReceiver(patience: .seconds(8), silence: .seconds(2), most: .seconds(20))
  }

  private func send(_ names: String...) -> pid_t {
    line.startOutside("/usr/bin/sz", ["-b"] + names.map { place.path + "/" + $0 })
  }

  @Test("OV-5-05: a file comes whole, byte by byte, with its name")
  func receives() {
    // Every byte there is, so that none is lost on the way.
    let bytes = SampleFile.jpeg() + (0..<60_000).map { UInt8(truncatingIfNeeded: $0) }
    place.write(bytes, to: "照片.jpg")
    let sender = send("照片.jpg")
    #expect(
      receiver().receive(limit, over: loan)
        == .received(.init(name: "照片.jpg", bytes: bytes)))
    #expect(waitForChild(sender) == 0)
  }

  @Test("nothing of the transfer is left for the keyboard, and the terminal is as before")
  func restores() {
    var before = termios()
    tcgetattr(line.inside, &before)
    place.write(SampleFile.jpeg(), to: "a.jpg")
    let sender = send("a.jpg")
    _ = receiver().receive(limit, over: loan)
    waitForChild(sender)
    var after = termios()
    tcgetattr(line.inside, &after)
    #expect(after.c_lflag == before.c_lflag)
    #expect(after.c_iflag == before.c_iflag)
    var waiting = pollfd(fd: line.inside, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 0) == 0)
  }

  @Test("FLD-14: a file larger than its field takes is stopped while it comes")
  func tooLarge() {
    place.write(SampleFile.jpeg(bytes: 3_000_000), to: "big.jpg")
    let sender = send("big.jpg")
    #expect(
      receiver().receive(limit, over: loan) == .refused(.tooLarge(most: 2_097_152)))
    #expect(waitForChild(sender) != 0)
  }

  @Test("FLD-14: one byte too many is told from the file that came")
  func oneTooMany() {
    place.write(SampleFile.jpeg(bytes: 2_097_153), to: "big.jpg")
    let sender = send("big.jpg")
    #expect(
      receiver().receive(limit, over: loan) == .refused(.tooLarge(most: 2_097_152)))
    waitForChild(sender)
  }

  @Test("FLD-14-14: of two files none is taken")
  func two() {
    place.write(SampleFile.jpeg(), to: "a.jpg")
    place.write(SampleFile.jpeg(), to: "b.jpg")
    let sender = send("a.jpg", "b.jpg")
    #expect(receiver().receive(limit, over: loan) == .refused(.severalFiles(2)))
    waitForChild(sender)
  }

  @Test("a sender that dies in the middle leaves nothing")
  func truncated() {
    place.write(SampleFile.jpeg(bytes: 1_900_000), to: "a.jpg")
    // Slow enough to be killed on its way.
    let sender = line.startOutside(
      "/usr/bin/timeout",
      ["-s", "KILL", "0.05", "/usr/bin/sz", "-b", "-l", "256", place.path + "/a.jpg"])
    let outcome = receiver().receive(limit, over: loan)
    waitForChild(sender)
    switch outcome {
    case .timedOut, .incomplete, .notStarted, .interrupted, .refused: break
    case .received: Issue.record("half a file was taken for a whole one")
    }
  }

  @Test("five Ctrl-X give up", .timeLimit(.minutes(1)))
  func abort() {
    line.type([UInt8](repeating: 0x18, count: 10))
    #expect(receiver().receive(limit, over: loan) == .incomplete)
  }

  @Test("Esc, Ctrl-C and q give up before anything was sent", arguments: [0x1B, 0x03, 0x71])
  func cancel(key: UInt8) {
    let raw = RawMode(of: line.inside)
    line.type([key])
    #expect(receiver().receive(limit, over: loan) == .incomplete)
    raw.restore()
  }

  @Test("when nobody sends, the wait ends")
  func nobody() {
    var receiver = receiver()
    receiver.patience = .milliseconds(300)
    #expect(receiver.receive(limit, over: loan) == .timedOut)
  }

  @Test("a signal ends the wait at once, and is left to be read")
  func signal() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    _ = write(ends[1], [15], 1)
    let loan = TerminalLoan(input: line.inside, output: line.inside, interruption: ends[0])
    #expect(receiver().receive(limit, over: loan) == .interrupted)
    var byte: UInt8 = 0
    let count = read(ends[0], &byte, 1)
    #expect(count == 1 && byte == 15)
    close(ends[0])
    close(ends[1])
  }

  @Test("without rz nothing is started")
  func missing() {
    var receiver = receiver()
    receiver.program = "/usr/bin/no-such-rz"
    #expect(receiver.receive(limit, over: loan) == .notStarted)
  }

  @Test("a sender that names a path elsewhere writes nothing anywhere")
  func path() {
    place.write(SampleFile.jpeg(), to: "sub/a.jpg")
    let sender = line.startOutside("/usr/bin/sz", ["-b", "-f", place.path + "/sub/a.jpg"])
    #expect(receiver().receive(limit, over: loan) == .incomplete)
    waitForChild(sender)
    // `rz` would rename rather than overwrite.
    #expect(!place.exists("sub/a.jpg.0"))
  }

  @Test("nor does one that speaks YMODEM")
  func ymodem() {
    place.write(SampleFile.jpeg(), to: "sub/a.jpg")
    let sender = line.startOutside("/usr/bin/sb", ["-b", "-f", place.path + "/sub/a.jpg"])
    var receiver = receiver()
    receiver.patience = .seconds(3)
    guard case .received = receiver.receive(limit, over: loan) else {
      #expect(!place.exists("sub/a.jpg.0"))
      kill(sender, SIGKILL)
      waitForChild(sender)
      return
    }
    Issue.record("YMODEM was taken")
  }
}
