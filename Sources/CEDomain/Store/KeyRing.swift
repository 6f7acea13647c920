import CSodium

/// The secret keys of one store; wiped from memory when the last holder lets go.
///
/// Sealing keys are numbered, so that a new one can be added while old values still open. The
/// index key stays for ever: equal values must go on hashing equally.
final class KeyRing {
  private let sealing: [UInt8: UnsafeMutableRawBufferPointer]
  private let index: UnsafeMutableRawBufferPointer
  private let newest: UInt8

  /// 32 bytes each.
  static let keyBytes = 32

  /// Nil when a key has another length or no sealing key is given.
  init?(sealing: [UInt8: [UInt8]], index: [UInt8]) {
    guard let newest = sealing.keys.max(), index.count == KeyRing.keyBytes,
      sealing.values.allSatisfy({ $0.count == KeyRing.keyBytes })
    else { return nil }
    self.newest = newest
    self.sealing = sealing.mapValues(keep)
    self.index = keep(index)
  }

  deinit {
    for key in sealing.values { wipe(key) }
    wipe(index)
  }

  func withSealingKey(_ body: (UInt8, UnsafePointer<UInt8>) -> Void) {
    _ = withKey(newest) { key -> Int32 in
      body(newest, key)
      return 0
    }
  }

  /// -1 without calling `body` when there is no such key.
  func withKey(_ number: UInt8, _ body: (UnsafePointer<UInt8>) -> Int32) -> Int32 {
    guard Sodium.isReady, let start = sealing[number]?.baseAddress else { return -1 }
    return body(UnsafePointer(start.assumingMemoryBound(to: UInt8.self)))
  }

  /// BLAKE2b keyed with the index key; 32 bytes.
  func hash(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: 32)
    crypto_generichash(
      &output, output.count, bytes, UInt64(bytes.count), index.baseAddress, index.count)
    return output
  }

  /// Tells whether these keys belong to a store, in hexadecimal.
  func check(for storeID: String) -> String {
    hexadecimal(hash(Array("ceterm|\(storeID)".utf8)))
  }
}

/// Chooses the fastest code for this processor, once. Checking a store's keys at start-up needs
/// none of it and does not wait for it.
enum Sodium {
  static let isReady = sodium_init() >= 0
}

private func keep(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
  memory.copyBytes(from: bytes)
  return memory
}

private func wipe(_ memory: UnsafeMutableRawBufferPointer) {
  sodium_memzero(memory.baseAddress, memory.count)
  memory.deallocate()
}
