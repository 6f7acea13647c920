extension AttachmentLimit {
  /// 身份证或居住证: a side of the document (NAT-3.3-13).
  public static let identityPicture = AttachmentLimit(
    "identityPicture", ["jpg", "jpeg", "png"], bytes: 1...2_097_152)
}
