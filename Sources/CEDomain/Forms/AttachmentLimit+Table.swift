/// The rows of FLD-14, each as the text prints it: “> 20 KB” begins at 20481 bytes, “< 200 KB” ends
/// at 204799, “≤ 2 MB” ends at 2097152.
extension AttachmentLimit {
  /// 证件照片 of the information collection (FLD-14-01).
  public static let collectionPhoto = AttachmentLimit(
    "collectionPhoto", ["jpg", "jpeg"], bytes: 10 * kilobyte...2 * megabyte,
    leastPixels: idPhoto)

  /// 考试报名照片 (FLD-14-02); an upper bound is not stated.
  public static let examPhoto = AttachmentLimit(
    "examPhoto", ["jpg"], bytes: 10 * kilobyte...2 * megabyte, leastPixels: idPhoto)

  /// 调转证明, merged into one picture (FLD-14-03, FLD-14-14).
  public static let transferProof = AttachmentLimit(
    "transferProof", ["jpg", "jpeg", "png"], bytes: 1...200 * kilobyte - 1)

  /// 继续教育个人申请附件 (FLD-14-04).
  public static let creditApplication = AttachmentLimit(
    "creditApplication", ["pdf"], bytes: 1...2 * megabyte)

  /// 会计专业技术资格证书; `.jpeg` is not among its extensions (FLD-14-05, NAT-7.2-08).
  public static let qualification = AttachmentLimit(
    "qualification", ["jpg", "png"], bytes: 20 * kilobyte + 1...500 * kilobyte)

  /// 其他专业技术人员职业资格附件 (FLD-14-06).
  public static let otherQualification = AttachmentLimit(
    "otherQualification", ["jpg", "jpeg", "png"], bytes: 20 * kilobyte + 1...500 * kilobyte)

  /// 学历、学位证书 (FLD-14-07, NAT-3.4-21).
  public static let educationProof = AttachmentLimit(
    "educationProof", ["jpg", "jpeg", "png"], bytes: 1...500 * kilobyte)

  /// 工作证明 (FLD-14-07).
  public static let workProof = AttachmentLimit(
    "workProof", ["jpg", "jpeg", "png"], bytes: 1...500 * kilobyte)

  /// 会计岗位证明 (FLD-14-07).
  public static let postProof = AttachmentLimit(
    "postProof", ["jpg", "jpeg", "png"], bytes: 1...500 * kilobyte)

  /// The pictures of the real-name check (FLD-14-08).
  public static let realNamePicture = AttachmentLimit(
    "realNamePicture", ["jpg", "jpeg", "png"], bytes: 1...2 * megabyte)

  /// 信息采集 in Guangdong: “图片大小不能超过2M” (FLD-14-09).
  public static let guangdongCollection = AttachmentLimit(
    "guangdongCollection", ["jpg", "jpeg"], bytes: 1...2 * megabyte)

  /// 学时（分）申报 in Henan: several files are packed into one archive (FLD-14-10).
  public static let henanDeclaration = AttachmentLimit(
    "henanDeclaration", ["jpg", "jpeg", "png", "pdf", "zip"], bytes: 1...5 * megabyte)

  /// 单位备案 (FLD-14-11).
  public static let unitFiling = AttachmentLimit("unitFiling", ["pdf"], bytes: 1...2 * megabyte)

  /// Every row of the table.
  public static let all: [AttachmentLimit] = [
    .collectionPhoto, .examPhoto, .transferProof, .creditApplication, .qualification,
    .otherQualification, .educationProof, .workProof, .postProof, .realNamePicture,
    .guangdongCollection, .henanDeclaration, .unitFiling,
  ]

  /// An identity photo of one inch at 300 dots.
  private static let idPhoto = PixelSize(width: 295, height: 413)
}

/// 1 KB = 1024 bytes, 1 MB = 1024 KB (FLD-14).
private let kilobyte = 1024
private let megabyte = 1024 * 1024
