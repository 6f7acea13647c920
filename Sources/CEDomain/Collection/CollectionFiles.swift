extension AttachmentLimit {
  /// 身份证或居住证: a side of the document (NAT-3.3-13).
  public static let identityPicture = AttachmentLimit(
    "identityPicture", ["jpg", "jpeg", "png"], bytes: 1...2_097_152)

  public static let collectionPhoto = AttachmentLimit(
    "collectionPhoto", ["jpg", "jpeg"], bytes: 10_240...2_097_152,
    leastPixels: PixelSize(width: 295, height: 413))
  public static let educationProof = AttachmentLimit(
    "educationProof", ["jpg", "jpeg", "png"], bytes: 1...512_000)
  public static let workProof = AttachmentLimit(
    "workProof", ["jpg", "jpeg", "png"], bytes: 1...512_000)
  public static let postProof = AttachmentLimit(
    "postProof", ["jpg", "jpeg", "png"], bytes: 1...512_000)
}
