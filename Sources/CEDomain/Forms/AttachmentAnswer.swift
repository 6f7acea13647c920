/// A handed-in file as an answer names it: everything that rules and readers need, without the
/// bytes.
///
/// The bytes stand in the attachment table under ``digest``.
public struct AttachmentAnswer: Hashable, Sendable {
  /// The keyed digest of the bytes, 64 hexadecimal digits; see ``Seal/digest(of:)``.
  public let digest: String
  public let contentType: ContentType
  public let byteCount: Int
  /// Nil for what is no picture.
  public let pixels: PixelSize?
  /// As the person called it; shown, never used as a path.
  public let fileName: String

  public init(
    digest: String, contentType: ContentType, byteCount: Int, pixels: PixelSize?, fileName: String
  ) {
    self.digest = digest
    self.contentType = contentType
    self.byteCount = byteCount
    self.pixels = pixels
    self.fileName = fileName
  }

  /// The answer as stored.
  public var text: String {
    let size = pixels.map { "\($0.width)x\($0.height)" } ?? ""
    return "\(digest)|\(contentType.rawValue)|\(byteCount)|\(size)|\(fileName)"
  }

  /// Reads ``text``; nil for anything else.
  public init?(text: String) {
    let parts = text.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].count == 64,
      let type = ContentType(rawValue: String(parts[1])),
      let bytes = Int(parts[2])
    else { return nil }
    let sides = parts[3].split(separator: "x").compactMap { Int($0) }
    self.init(
      digest: String(parts[0]), contentType: type, byteCount: bytes,
      pixels: sides.count == 2 ? PixelSize(width: sides[0], height: sides[1]) : nil,
      fileName: String(parts[4]))
  }
}
