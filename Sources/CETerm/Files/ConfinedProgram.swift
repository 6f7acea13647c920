import Glibc

/// A program for what strangers sent, started within bounds: memory, time, the size of files.
///
/// The bounds are set by `prlimit` and the folder by `env`, both of every Debian, because they
/// cannot be given to a child of ours otherwise than by binding ourselves as well.
struct ConfinedProgram: Hashable, Sendable {
  let path = "/usr/bin/env"
  let arguments: [String]

  /// - Parameters:
  ///   - folder: Where it works; absolute.
  ///   - mostFileBytes: The largest file it may write.
  init(_ program: String, _ words: [String], folder: String, mostFileBytes: Int) {
    arguments =
      [
        "-i", "-C", folder, "/usr/bin/prlimit", "--core=0", "--cpu=60", "--as=1073741824",
        "--fsize=\(mostFileBytes)", program,
      ] + words
  }

  /// Whether the program and what binds it are there.
  static func isInstalled(_ program: String) -> Bool {
    let needed: [String] = [program, "/usr/bin/env", "/usr/bin/prlimit"]
    return needed.allSatisfy { (path: String) in access(path, X_OK) == 0 }
  }
}
