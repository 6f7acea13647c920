/// Every kind of application the program knows; whoever adds one adds its line here.
public enum ReviewedMatters {
  public static let all: [any ReviewedMatter] = [
    RealNameMatter(),
    CollectionMatter(),
    ChangeMatter(.basics), ChangeMatter(.education), ChangeMatter(.work), ChangeMatter(.scope),
    TransferMatter(),
  ]

  /// The kind's own rules; nil when nobody listed them.
  public static func matter(_ kind: CaseKind) -> (any ReviewedMatter)? {
    all.first { $0.kind == kind }
  }
}
