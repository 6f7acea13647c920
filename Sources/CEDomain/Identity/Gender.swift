/// Gender by its code of GB/T 2261.1.
public enum Gender: String, Hashable, Sendable, CaseIterable {
  case male = "1"
  case female = "2"

  /// Odd sequence digits are men's, even ones women's (FLD-1-07).
  init(sequenceDigit: UInt8) {
    self = (sequenceDigit - 0x30) % 2 == 1 ? .male : .female
  }
}
