import CSodium

/// Passwords as argon2id hashes in the usual written form (`$argon2id$v=19$…`).
public struct PasswordHash: Sendable {
  /// What one guess costs an attacker, and one sign-in costs us.
  public struct Cost: Hashable, Sendable {
    let operations: UInt64
    let memoryKiB: Int

    /// 46 MiB, one pass: about 50 ms.
    public static let standard = Cost(operations: 1, memoryKiB: 46 * 1024)
    /// 64 MiB, two passes: about 100 ms, for accounts that see other people's data.
    public static let staff = Cost(operations: 2, memoryKiB: 64 * 1024)
    /// Next to nothing; for tests alone.
    public static let forTests = Cost(operations: 1, memoryKiB: 8)
  }

  public let cost: Cost

  public init(cost: Cost = .standard) {
    self.cost = cost
  }

  /// Hashes a password with a fresh salt.
  public func hash(_ password: String, from entropy: Entropy) -> String {
    let salt = entropy.bytes(saltBytes)
    let output = derive(password, salt: salt)
    return "$argon2id$v=19$m=\(cost.memoryKiB),t=\(cost.operations),p=1"
      + "$\(base64(salt))$\(base64(output))"
  }

  /// Whether `password` is the one behind `stored`, in a time that does not tell how alike they
  /// are. Nil, for an unknown account, is refused after the same work.
  public func verify(_ password: String, against stored: String?) -> Bool {
    guard let stored else {
      _ = derive(password, salt: [UInt8](repeating: 0, count: saltBytes))
      return false
    }
    return Sodium.isReady
      && crypto_pwhash_str_verify(stored, password, UInt64(password.utf8.count)) == 0
  }

  /// True when `stored` was made at another cost and should be made anew at this sign-in.
  public func needsRehash(_ stored: String) -> Bool {
    crypto_pwhash_str_needs_rehash(stored, cost.operations, cost.memoryKiB * 1024) != 0
  }

  private func derive(_ password: String, salt: [UInt8]) -> [UInt8] {
    precondition(Sodium.isReady && salt.count == saltBytes, "entropy answered too few bytes")
    var output = [UInt8](repeating: 0, count: 32)
    let code = crypto_pwhash(
      &output, UInt64(output.count), password, UInt64(password.utf8.count), salt,
      cost.operations, cost.memoryKiB * 1024, crypto_pwhash_alg_argon2id13())
    precondition(code == 0, "argon2id found no memory")
    return output
  }
}

private let saltBytes = 16

/// Base 64 without padding, as hashes are written.
private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var output: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let padded = Array(group) + [UInt8](repeating: 0, count: 3 - group.count)
    let bits = UInt32(padded[0]) << 16 | UInt32(padded[1]) << 8 | UInt32(padded[2])
    for place in 0...group.count {
      output.append(letters[Int(bits >> UInt32(18 - 6 * place)) & 63])
    }
  }
  return String(decoding: output, as: UTF8.self)
}
