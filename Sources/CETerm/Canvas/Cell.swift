/// One cell of a canvas in four bytes: a glyph and a style.
///
/// The low 24 bits are a scalar, or the index of a cluster of scalars with the top bit set; zero
/// marks the right half of a wide glyph.
struct Cell: Hashable, Sendable {
  private var bits: UInt32

  private static let clusterBit: UInt32 = 0x80_0000

  static let blank = Cell(" ", .plain)
  static func blank(_ style: Style) -> Cell { Cell(" ", style) }
  static func continuation(_ style: Style) -> Cell { Cell(bits: 0, style) }

  init(_ scalar: Unicode.Scalar, _ style: Style) {
    self.init(bits: scalar.value, style)
  }

  init(cluster index: Int, _ style: Style) {
    self.init(bits: UInt32(index) & 0x7F_FFFF | Self.clusterBit, style)
  }

  private init(bits: UInt32, _ style: Style) {
    self.bits = bits | UInt32(style.rawValue) << 24
  }

  var style: Style {
    get { Style(rawValue: UInt8(bits >> 24)) ?? .plain }
    set { bits = bits & 0xFF_FFFF | UInt32(newValue.rawValue) << 24 }
  }

  var isContinuation: Bool { bits & 0xFF_FFFF == 0 }

  /// The single scalar of the cell, if it is one.
  var scalar: Unicode.Scalar? {
    isContinuation || bits & Self.clusterBit != 0 ? nil : Unicode.Scalar(bits & 0x7F_FFFF)
  }

  var clusterIndex: Int? {
    bits & Self.clusterBit == 0 ? nil : Int(bits & 0x7F_FFFF)
  }
}
