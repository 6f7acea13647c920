/// Why a file is not taken; each gives one sentence that says what to do.
public enum AttachmentFault: Error, Hashable, Sendable {
  /// No file was handed in.
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
  /// There is no such file, or no longer.
  case notFound
  /// A folder where a file is wanted.
  case isFolder
  /// A pipe, a socket or a device.
  case notAFile
  /// The name leads out of the folders that are open to this program.
  case outsideFolders
  /// The system does not let this program read it.
  case noPermission
  /// Somebody wrote to it while it was read.
  case changedWhileRead
  /// It is still being sent.
  case stillArriving
  /// More than one file came where one is taken (FLD-14-14).
  case severalFiles(Int)
  /// The person's files together would be too large; in bytes.
  case tooMuchTogether(most: Int)
}

extension AttachmentLimit {
  /// What is wrong with a file that was taken in, most basic fault first; nil when nothing is.
  public func fault(of file: AttachmentAnswer) -> AttachmentFault? {
    guard file.byteCount > 0 else { return .empty }
    guard file.contentType.fileExtensions.contains(where: fileExtensions.contains) else {
      return .type(allowed: fileExtensions)
    }
    let fileExtension = file.fileExtension
    guard file.contentType.fileExtensions.contains(fileExtension) else {
      return .extensionDisagrees
    }
    guard fileExtensions.contains(fileExtension) else { return .type(allowed: fileExtensions) }
    if let fault = fault(ofByteCount: file.byteCount) { return fault }
    guard file.contentType.isPicture else { return nil }
    // A picture whose header cannot be read shows the reviewer nothing.
    guard let pixels = file.pixels else { return .unreadable }
    guard let leastPixels else { return nil }
    let isLarge = pixels.width >= leastPixels.width && pixels.height >= leastPixels.height
    return isLarge
      ? nil : .tooFewPixels(width: leastPixels.width, height: leastPixels.height)
  }

  /// What is wrong with a size alone, so that a file that is too large need not be read.
  public func fault(ofByteCount count: Int) -> AttachmentFault? {
    if count == 0 { return .empty }
    if count < leastBytes { return .tooSmall(least: leastBytes) }
    return count > mostBytes ? .tooLarge(most: mostBytes) : nil
  }

  /// Whether a name's extension is one of those taken: what a list of files can tell beforehand.
  public func takesExtension(of fileName: String) -> Bool {
    fileExtensions.contains(CEDomain.fileExtension(of: fileName))
  }
}

extension AttachmentAnswer {
  /// What follows the name's last full stop, in lower case; empty without one.
  public var fileExtension: String { CEDomain.fileExtension(of: fileName) }
}

private func fileExtension(of fileName: String) -> String {
  let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count > 1 ? (parts.last?.lowercased() ?? "") : ""
}
