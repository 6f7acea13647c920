import CEDomain

/// One function of the national platform's home page (NAT-0-04).
///
/// A module plugs in with one line in `NationalTile+Table.swift`: what it opens and what it says of
/// itself. Without ``open`` it is not listed.
struct NationalTile: Sendable {
  /// What a module says of the person on the home page.
  struct Standing: Sendable {
    /// 审核中, 已通过 …; stands behind the name.
    var note: Phrase?
    /// What is to be done next, when something is; the first module that names one gets Enter.
    var next: Next?

    static let quiet = Standing()
  }

  /// The one next thing to do.
  struct Next: Sendable {
    let sentence: Phrase
    /// A reviewer's opinion, or why it matters.
    var detail: Phrase?
  }

  /// Said on the phone: the chapter of the guide.
  let number: String
  let name: Phrase
  /// False for what anybody may read without signing in (NAT-0-10).
  let isPersonal: Bool
  let standing: @Sendable (Actor, Context) throws -> Standing
  let open: (@Sendable (Context) throws -> [Effect])?

  init(
    number: String, name: Phrase, isPersonal: Bool = true,
    standing: @escaping @Sendable (Actor, Context) throws -> Standing = { _, _ in .quiet },
    open: (@Sendable (Context) throws -> [Effect])?
  ) {
    self.number = number
    self.name = name
    self.isPersonal = isPersonal
    self.standing = standing
    self.open = open
  }
}
