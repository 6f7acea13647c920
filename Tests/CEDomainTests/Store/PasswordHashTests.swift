import CEDomain
import CETestSupport
import Testing

@Suite("PasswordHash")
struct PasswordHashTests {
  private let hashing = PasswordHash(cost: .forTests)

  @Test("only the password itself is accepted", arguments: ["", "密码 Aa1!", "a\u{301}"])
  func verify(password: String) {
    let stored = hashing.hash(password, from: .fixed())
    #expect(hashing.verify(password, against: stored))
    #expect(!hashing.verify(password + "x", against: stored))
  }

  @Test("equal passwords have different hashes")
  func salted() {
    let entropy = Entropy.fixed()
    #expect(hashing.hash("a", from: entropy) != hashing.hash("a", from: entropy))
  }

  @Test("an unknown account and a broken hash are refused", arguments: [nil, "", "$argon2id$"])
  func unknown(stored: String?) {
    #expect(!hashing.verify("a", against: stored))
  }

  @Test("a hash of another cost is made anew at the next sign-in")
  func rehash() {
    let stored = hashing.hash("a", from: .fixed())
    #expect(!hashing.needsRehash(stored))
    #expect(PasswordHash(cost: .standard).needsRehash(stored))
  }

  @Test("the standard cost is 46 MiB of argon2id")
  func standard() {
    let stored = PasswordHash().hash("a", from: .fixed())
    #expect(stored.hasPrefix("$argon2id$v=19$m=47104,t=1,p=1$"))
  }
}
