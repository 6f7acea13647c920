/// Why a file is not taken; each gives one sentence that says what to do.
public enum AttachmentFault: Hashable, Sendable {
  case missing
  /// Of no content or extension that the field takes.
  case type(allowed: [String])
  /// The extension says another kind than the bytes (FLD-14-12).
  case extensionDisagrees
  case empty
  /// Smaller than the field takes; in bytes.
  case tooSmall(least: Int)
  /// Larger than the field takes; in bytes.
  case tooLarge(most: Int)
  case tooFewPixels(width: Int, height: Int)
  /// Cannot be opened or read, or its header is broken.
  case unreadable
}

extension AttachmentLimit {
  /// What is wrong with a file that was taken in, most basic fault first; nil when nothing is.
  public func fault(of file: AttachmentAnswer) -> AttachmentFault? {
    guard file.byteCount > 0 else { return .empty }
    let name = file.fileName.split(separator: ".", omittingEmptySubsequences: false)
    let fileExtension = name.count > 1 ? (name.last?.lowercased() ?? "") : ""
    guard file.contentType.fileExtensions.contains(where: fileExtensions.contains) else {
      return .type(allowed: fileExtensions)
    }
    guard file.contentType.fileExtensions.contains(fileExtension) else {
      return .extensionDisagrees
    }
    guard fileExtensions.contains(fileExtension) else { return .type(allowed: fileExtensions) }
    if file.byteCount < leastBytes { return .tooSmall(least: leastBytes) }
    if file.byteCount > mostBytes { return .tooLarge(most: mostBytes) }
    guard let leastPixels else { return nil }
    guard let pixels = file.pixels else { return .unreadable }
    let isLarge = pixels.width >= leastPixels.width && pixels.height >= leastPixels.height
    return isLarge
      ? nil : .tooFewPixels(width: leastPixels.width, height: leastPixels.height)
  }
}
