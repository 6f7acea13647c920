import CEDomain

/// The gate before information collection: whoever is not verified gets the real-name window
/// first, and goes on from there (NAT-2.5-01).
enum RealNameGate {
  /// The screens of `next` for a verified person, else the window that leads to them.
  static func pass(
    in context: Context, to next: @escaping (Context) throws -> [Effect]
  ) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let realName = try RealNames(store: context.store).realName(of: actor)
    guard !realName.allowsCollection else { return try next(context) }
    return try RealNameScreen.open(in: context, then: next)
  }
}
