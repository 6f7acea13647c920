import Glibc

/// A port's executable that answers from a script: `docs/examples/scripted` under a name of its own
/// in a folder that is removed with the value.
public final class ScriptedCommand {
  /// What one call does (OV-5-07).
  public enum Step: Hashable, Sendable {
    /// Prints the lines and succeeds.
    case success([String])
    case failure(status: Int)
    case notFound
    case timeOut
    /// Writes without end.
    case flood
    /// Whatever the shell makes of it.
    case shell(String)

    fileprivate var text: String {
      switch self {
      case .success(let lines): lines.map { "printf '%s\\n' '\($0)'" }.joined(separator: "\n")
      case .failure(let status): "exit \(status)"
      case .notFound: "exit 67"
      case .timeOut: "exec sleep 60"
      case .flood: "exec yes"
      case .shell(let text): text
      }
    }
  }

  private let scratch = TemporaryStore()
  public let path: String

  /// - Parameter steps: One for each call; later calls do the last one again.
  public init(_ steps: [Step]) {
    path = scratch.folder + "/port"
    symlink(TemporaryStore.root + "/docs/examples/scripted", path)
    for (index, step) in steps.enumerated() { write(step.text, to: ".\(index + 1)") }
    write(steps.last?.text ?? "", to: ".last")
  }

  /// What came on standard input, a line for each call.
  public var input: [String] { read(".input") }

  /// How often it was called.
  public var calls: Int { read(".turn").first.flatMap { Int($0) } ?? 0 }

  private func write(_ text: String, to ending: String) {
    guard let file = fopen(path + ending, "w") else { return }
    fputs(text + "\n", file)
    fclose(file)
  }

  /// The lines of a file beside the command.
  public func read(_ ending: String) -> [String] {
    guard let file = fopen(path + ending, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
