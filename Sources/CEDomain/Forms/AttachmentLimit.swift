/// Which files a field takes (FLD-14): content, size, pixels.
public struct AttachmentLimit: Hashable, Sendable {
  /// What the file proves, as its use is stored: `photo`, `transferProof`.
  public let purpose: String
  /// The extensions that are taken, in lower case; each must agree with the content (FLD-14-12).
  public let fileExtensions: [String]
  /// The smallest size that is taken, in bytes.
  public let leastBytes: Int
  /// The largest size that is taken, in bytes.
  public let mostBytes: Int
  /// The smallest picture that is taken; nil for any.
  public let leastPixels: PixelSize?

  public init(
    _ purpose: String, _ fileExtensions: [String], bytes: ClosedRange<Int>,
    leastPixels: PixelSize? = nil
  ) {
    self.purpose = purpose
    self.fileExtensions = fileExtensions
    leastBytes = bytes.lowerBound
    mostBytes = bytes.upperBound
    self.leastPixels = leastPixels
  }
}
