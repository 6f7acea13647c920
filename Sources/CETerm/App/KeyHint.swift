/// A key and what it does, as the bottom line shows it.
struct KeyHint: Hashable, Sendable {
  let key: String
  let label: String

  /// Blanks between two hints.
  static let gap = 2

  func columns(ambiguousIsWide: Bool) -> Int {
    columnWidth(of: key, ambiguousIsWide: ambiguousIsWide) + 1
      + columnWidth(of: label, ambiguousIsWide: ambiguousIsWide)
  }

  /// The hints that fit, in their order.
  ///
  /// The first ones are the most important; the last one (the list of all keys) stays whatever is
  /// dropped, because it leads to the others. A hint is shown whole or not at all.
  static func fitting(_ hints: [KeyHint], columns: Int, ambiguousIsWide: Bool) -> [KeyHint] {
    guard let last = hints.last else { return [] }
    var room = columns - last.columns(ambiguousIsWide: ambiguousIsWide)
    guard room >= 0 else { return [] }
    var kept: [KeyHint] = []
    for hint in hints.dropLast() {
      let width = hint.columns(ambiguousIsWide: ambiguousIsWide) + gap
      guard width <= room else { continue }
      room -= width
      kept.append(hint)
    }
    return kept + [last]
  }
}
