import CEDomain
import CETestSupport
import Glibc
import Testing

@Suite("Several programs on one store")
struct StoreConcurrencyTests {
  @Test("threads that read and then write lose no transaction")
  func threads() async throws {
    let place = TemporaryStore()
    _ = try place.create()
    let path = place.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let database = try SQLiteDatabase(path: path, mode: .readWrite, patience: .seconds(30))
          for _ in 0..<50 {
            try database.write { tx in
              _ = try Counter.order.current(in: tx)
              _ = try Counter.order.next(in: tx)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let last = try place.open().database.read { try Counter.order.current(in: $0) }
    #expect(last == 1_000_200)
  }

  @Test("two programs that open an old store at once migrate it once")
  func migrateTogether() async throws {
    let place = TemporaryStore()
    let path = place.path
    _ = try SQLiteDatabase(path: path, mode: .create)
    let done = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let database = try SQLiteDatabase(path: path, mode: .readWrite, patience: .seconds(30))
          return try Migrations.apply(to: database)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(done.count { $0 } == 1)
  }

  @Test("kill -9 in the middle of writing loses nothing that was acknowledged", arguments: 1...4)
  func killed(round: Int) throws {
    let place = TemporaryStore()
    _ = try place.create()
    let writer = try WriterProcess(on: place.path)
    writer.waitForAcknowledgements(round * 15)
    writer.kill()
    let acknowledged = writer.acknowledgements
    try #require(acknowledged >= round * 15)
    let database = try place.open().database
    let (orders, certificates) = try database.read { tx in
      (try Counter.order.current(in: tx), try Counter.certificate.current(in: tx))
    }
    #expect(orders >= 1_000_000 + acknowledged)
    // Both numbers are drawn in one transaction: never one without the other.
    #expect(orders - 1_000_000 == certificates - 10_000_000)
    #expect(try SQLiteDatabase(path: place.path, mode: .readOnly).findings().isEmpty)
  }

  @Test("the writer that is killed", .enabled(if: WriterProcess.isChild))
  func writer() throws {
    let path = try #require(WriterProcess.path)
    let database = try SQLiteDatabase(path: path, mode: .readWrite)
    let log = open(path + WriterProcess.suffix, O_CREAT | O_WRONLY | O_APPEND, 0o600)
    try #require(log >= 0)
    for _ in 0..<100_000 {
      try database.write { tx in
        _ = try Counter.order.next(in: tx)
        _ = try Counter.certificate.next(in: tx)
      }
      // Only after the commit: one byte says "this person was told that it is saved".
      try #require(write(log, "x", 1) == 1)
    }
  }
}

/// This test program once more, running only the test that writes without end.
private struct WriterProcess {
  static let suffix = ".acks"
  private static let variable = "CETERM_TEST_WRITER"

  static var path: String? { getenv(variable).map { String(cString: $0) } }
  static var isChild: Bool { path != nil }

  private let child: pid_t
  private let log: String

  init(on path: String) throws {
    log = path + WriterProcess.suffix
    var own = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &own, own.count)
    try #require(length > 0)
    let program = String(decoding: own[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let words = [
      program, "--testing-library", "swift-testing", "--filter", "writer",
    ]
    let arguments = words.map { strdup($0) } + [nil]
    let environment = [strdup("\(WriterProcess.variable)=\(path)"), nil]
    defer { for text in arguments + environment { free(text) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var child: pid_t = 0
    try #require(posix_spawn(&child, program, &actions, nil, arguments, environment) == 0)
    self.child = child
  }

  var acknowledgements: Int {
    var facts = stat()
    return stat(log, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Gives up after ten seconds, so that a child that cannot start fails the test.
  func waitForAcknowledgements(_ count: Int) {
    for _ in 0..<10_000 where acknowledgements < count { usleep(1000) }
  }

  func kill() {
    Glibc.kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}
