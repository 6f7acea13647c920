/// Turns keys into text before a field sees them: the seam for the built-in pinyin input of a
/// kiosk.
///
/// A field asks its aid first. An aid that is composing takes the key and answers with what to
/// show; the field stays as it was until text is committed.
protocol InputAid {
  /// What `key` does while the aid is on; nil when the key is none of its business.
  mutating func take(_ key: Key) -> InputAidAnswer?
}

/// What became of a key that an input aid took.
enum InputAidAnswer: Hashable, Sendable {
  /// The letters typed so far and the characters they may stand for.
  case composing(letters: String, candidates: [String])
  /// Text to insert at the caret, as if it had been pasted.
  case commit(String)
  case cancelled
}
