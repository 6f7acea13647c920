import CSodium

/// Seals single fields so that the database file alone tells nobody an identity number or a phone.
///
/// XChaCha20-Poly1305 with a fresh nonce per value. A sealed value opens only in the very place it
/// was made for: copied into another row or column it is refused. Equal values are found by
/// ``index(_:in:)``, a keyed hash.
public final class Seal {
  /// Where a sealed value stands: bound to it as associated data.
  public struct Place: Hashable, Sendable {
    public let table: String
    public let column: String
    public let row: String

    public init(table: String, column: String, row: String) {
      self.table = table
      self.column = column
      self.row = row
    }

    fileprivate var bytes: [UInt8] { Array("\(table)|\(column)|\(row)".utf8) }
  }

  private let keys: KeyRing

  init(keys: KeyRing) {
    self.keys = keys
  }

  /// Key number, nonce, then the ciphertext with its tag.
  public func seal(_ text: String, in place: Place, from entropy: Entropy) -> [UInt8] {
    seal(Array(text.utf8), in: place, from: entropy)
  }

  /// The same for bytes that are no text: a file that was handed in.
  public func seal(_ plain: [UInt8], in place: Place, from entropy: Entropy) -> [UInt8] {
    let nonce = entropy.bytes(nonceBytes)
    precondition(nonce.count == nonceBytes, "entropy answered too few bytes")
    let associated = place.bytes
    var cipher = [UInt8](repeating: 0, count: plain.count + tagBytes)
    keys.withSealingKey { number, key in
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
        &cipher, nil, plain, UInt64(plain.count), associated, UInt64(associated.count), nil, nonce,
        key)
      cipher.insert(contentsOf: [number] + nonce, at: 0)
    }
    return cipher
  }

  /// The text inside; throws ``StoreError/damaged(detail:)`` naming the place, never the value.
  public func open(_ sealed: [UInt8], in place: Place) throws -> String {
    var plain = try bytes(in: sealed, of: place)
    defer { sodium_memzero(&plain, plain.count) }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The bytes inside, as ``open(_:in:)``.
  public func bytes(in sealed: [UInt8], of place: Place) throws -> [UInt8] {
    let damaged = StoreError.damaged(detail: "\(place.table).\(place.column) \(place.row)")
    guard sealed.count >= 1 + nonceBytes + tagBytes else { throw damaged }
    let nonce = Array(sealed[1..<(1 + nonceBytes)])
    let cipher = Array(sealed[(1 + nonceBytes)...])
    let associated = place.bytes
    var plain = [UInt8](repeating: 0, count: cipher.count - tagBytes)
    let code = keys.withKey(sealed[0]) { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, cipher, UInt64(cipher.count), associated, UInt64(associated.count),
        nonce, key)
    }
    guard code == 0 else { throw damaged }
    return plain
  }

  /// A keyed hash by which equal values are found without being readable; 32 bytes.
  ///
  /// - Parameter domain: Keeps kinds apart: `person.id`, `person.mobile`, `learning_card`.
  public func index(_ text: String, in domain: String) -> [UInt8] {
    keys.hash(Array("\(domain)|\(text)".utf8))
  }

  /// The name under which a file's bytes are stored: a keyed hash over their SHA-256, in
  /// hexadecimal.
  ///
  /// Equal bytes get equal names, yet a copy of the database does not tell whether a file known
  /// from elsewhere (a leaked certificate, a portrait) is among those handed in.
  public func digest(of bytes: [UInt8]) -> String {
    hexadecimal(index(sha256(bytes), in: "attachment"))
  }

  /// A keyed hash over bytes, for the audit chain and one-time codes.
  func hash(_ bytes: [UInt8]) -> [UInt8] { keys.hash(bytes) }
}

// Constants of libsodium's XChaCha20-Poly1305 (IETF).
private let nonceBytes = 24
private let tagBytes = 16
