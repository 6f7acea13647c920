import CSodium
import Glibc

/// The file outside the database that holds a store's keys.
///
/// ```text
/// ceterm-keys 1
/// index 5f…            32 bytes in hexadecimal
/// seal 1 9c…           one line per sealing key; the highest number seals
/// ```
/// Nobody but its owner and the group may touch it; without it sealed fields stay closed for good,
/// so it is backed up apart from the database.
enum KeyFile {
  /// Makes new keys and writes them; an existing file is never overwritten.
  static func create(at path: String, from entropy: Entropy) throws -> KeyRing {
    var index = entropy.bytes(KeyRing.keyBytes)
    var seal = entropy.bytes(KeyRing.keyBytes)
    defer {
      sodium_memzero(&index, index.count)
      sodium_memzero(&seal, seal.count)
    }
    guard let keys = KeyRing(sealing: [1: seal], index: index) else {
      preconditionFailure("entropy answered too few bytes")
    }
    let text = "ceterm-keys 1\nindex \(hexadecimal(index))\nseal 1 \(hexadecimal(seal))\n"
    try write(text, to: path)
    return keys
  }

  /// The keys at `path`; throws ``StoreError/keyMissing(path:)`` when there are none, when the
  /// file is malformed, or when strangers may read it.
  static func read(_ path: String) throws -> KeyRing {
    guard var content = contents(of: path) else { throw StoreError.keyMissing(path: path) }
    defer { sodium_memzero(&content, content.count) }
    guard let keys = parse(content) else { throw StoreError.keyMissing(path: path) }
    return keys
  }

  private static func parse(_ content: [UInt8]) -> KeyRing? {
    let lines = String(decoding: content, as: UTF8.self).split(separator: "\n")
    guard lines.first == "ceterm-keys 1" else { return nil }
    var index: [UInt8]?
    var sealing: [UInt8: [UInt8]] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      switch (words.first, words.count) {
      case ("index", 2):
        index = bytes(hexadecimal: words[1])
      case ("seal", 3):
        guard let number = UInt8(words[1]) else { return nil }
        sealing[number] = bytes(hexadecimal: words[2])
      default:
        return nil
      }
    }
    return index.flatMap { KeyRing(sealing: sealing, index: $0) }
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_mode & 0o007 == 0
    else { return nil }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  private static func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EEXIST: throw StoreError.duplicate(constraint: path)
      case ENOENT, ENOTDIR: throw StoreError.missing(path: path)
      case ENOSPC, EDQUOT: throw StoreError.full
      default: throw StoreError.readOnly
      }
    }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)
    defer { sodium_memzero(&bytes, bytes.count) }
    // Durable before the store that needs it exists.
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      unlink(path)
      throw StoreError.full
    }
    settleFolder(of: path)
  }

  /// Makes the new name durable too; some file systems refuse that, and then have no need of it.
  private static func settleFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
