import CEDomain
import Glibc

/// A text file named by the operator.
enum TextFile {
  /// Reads UTF-8 text; a byte-order mark is dropped, line ends become `\n`.
  static func read(_ path: String) throws -> String {
    let bytes = try contents(of: path)
    guard var text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(1, AdminText.notText(path))
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    return text.contains("\r") ? String(text.map { $0 == "\r\n" ? "\n" : $0 }) : text
  }

  /// The rows of a tab-separated table; lines that begin with `#` and empty lines are left out.
  static func table(_ path: String) throws -> [[String]] {
    try read(path).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The paths in a folder whose names end in `suffix`, sorted.
  static func list(_ folder: String, suffix: String) throws -> [String] {
    guard let stream = opendir(folder) else {
      throw CommandFailure(1, AdminText.unreadable(folder))
    }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) { found.append("\(folder)/\(name)") }
    }
    return found.sorted()
  }

  /// The bytes of any file.
  static func contents(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw CommandFailure(1, AdminText.unreadable(path))
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    guard ferror(file) == 0 else { throw CommandFailure(1, AdminText.unreadable(path)) }
    return bytes
  }
}
