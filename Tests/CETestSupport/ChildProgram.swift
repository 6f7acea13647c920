import Foundation

/// Why a journey could not go on.
public struct JourneyFailure: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}

/// How a program ended, and what it said.
public struct ProgramOutcome: Hashable, Sendable {
  /// A signal counts as 128 and its number.
  public let status: Int32
  public let output: String
  public let errors: String
}

/// Runs a program to its end and answers what it printed; throws when it failed.
@discardableResult
public func run(
  _ program: String, _ arguments: [String], environment: [String: String]? = nil
) throws -> String {
  let end = try outcome(of: program, arguments, environment: environment)
  guard end.status == 0 else {
    let words = arguments.joined(separator: " ")
    throw JourneyFailure("\(program) \(words): \(end.status)\n\(end.errors)")
  }
  return end.output
}

/// Runs a program to its end: exit status, standard output, standard error.
///
/// With files instead of pipes, and without `Process`: a server such as tmux that the program
/// leaves behind keeps what it inherited, and would be waited for too.
public func outcome(
  of program: String, _ arguments: [String], environment: [String: String]? = nil,
  input: String = ""
) throws -> ProgramOutcome {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ceterm-run-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try Data(input.utf8).write(to: URL(fileURLWithPath: folder + "/input"))

  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  let writing = O_WRONLY | O_CREAT | O_TRUNC
  posix_spawn_file_actions_addopen(&files, 0, folder + "/input", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&files, 1, folder + "/output", writing, 0o600)
  posix_spawn_file_actions_addopen(&files, 2, folder + "/errors", writing, 0o600)

  // The threads of a test run block signals, and a child would inherit that.
  var manner = posix_spawnattr_t()
  posix_spawnattr_init(&manner)
  defer { posix_spawnattr_destroy(&manner) }
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&manner, &none)
  posix_spawnattr_setsigdefault(&manner, &all)
  posix_spawnattr_setflags(&manner, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

  let variables = environment ?? ProcessInfo.processInfo.environment
  var words = ([program] + arguments).map { strdup($0) } + [nil]
  var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { (words + settings).forEach { free($0) } }
  var child: pid_t = 0
  let failure = posix_spawn(&child, program, &files, &manner, &words, &settings)
  guard failure == 0 else { throw JourneyFailure("\(program) cannot be started: \(failure)") }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  func text(_ name: String) -> String {
    let data = try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
  return ProgramOutcome(
    status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text("output"),
    errors: text("errors"))
}

/// The text as one word of a shell.
public func quoted(_ text: String) -> String {
  "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
}
