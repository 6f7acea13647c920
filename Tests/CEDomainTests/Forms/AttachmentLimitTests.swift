import CEDomain
import CETestSupport
import Testing

@Suite("AttachmentLimit")
struct AttachmentLimitTests {
  private func file(
    _ name: String, _ type: ContentType, bytes: Int, pixels: PixelSize? = nil
  ) -> AttachmentAnswer {
    AttachmentAnswer(
      digest: String(repeating: "0", count: 64), contentType: type, byteCount: bytes,
      pixels: pixels ?? (type.isPicture ? PixelSize(width: 295, height: 413) : nil),
      fileName: name)
  }

  @Test(
    "FLD-14-01…11: the sizes at each row's edges",
    arguments: [
      (AttachmentLimit.collectionPhoto, 10_239, AttachmentFault.tooSmall(least: 10_240)),
      (.collectionPhoto, 10_240, nil),
      (.collectionPhoto, 2_097_152, nil),
      (.collectionPhoto, 2_097_153, .tooLarge(most: 2_097_152)),
      (.examPhoto, 10_239, .tooSmall(least: 10_240)),
      (.examPhoto, 10_240, nil),
      (.transferProof, 1, nil),
      (.transferProof, 204_799, nil),
      (.transferProof, 204_800, .tooLarge(most: 204_799)),
      (.creditApplication, 2_097_152, nil),
      (.creditApplication, 2_097_153, .tooLarge(most: 2_097_152)),
      (.qualification, 20_480, .tooSmall(least: 20_481)),
      (.qualification, 20_481, nil),
      (.qualification, 512_000, nil),
      (.qualification, 512_001, .tooLarge(most: 512_000)),
      (.otherQualification, 20_480, .tooSmall(least: 20_481)),
      (.otherQualification, 20_481, nil),
      (.otherQualification, 512_000, nil),
      (.educationProof, 512_000, nil),
      (.educationProof, 512_001, .tooLarge(most: 512_000)),
      (.workProof, 512_001, .tooLarge(most: 512_000)),
      (.postProof, 512_001, .tooLarge(most: 512_000)),
      (.realNamePicture, 2_097_152, nil),
      (.realNamePicture, 2_097_153, .tooLarge(most: 2_097_152)),
      (.guangdongCollection, 2_097_152, nil),
      (.guangdongCollection, 2_097_153, .tooLarge(most: 2_097_152)),
      (.henanDeclaration, 5_242_880, nil),
      (.henanDeclaration, 5_242_881, .tooLarge(most: 5_242_880)),
      (.unitFiling, 2_097_152, nil),
      (.unitFiling, 2_097_153, .tooLarge(most: 2_097_152)),
    ] as [(AttachmentLimit, Int, AttachmentFault?)])
  func sizes(limit: AttachmentLimit, bytes: Int, expected: AttachmentFault?) throws {
    let isDocument = limit.fileExtensions.contains("pdf")
    let file =
      isDocument
      ? file("a.pdf", .pdf, bytes: bytes) : file("a.jpg", .jpeg, bytes: bytes)
    #expect(limit.fault(of: file) == expected)
    #expect(limit.fault(ofByteCount: bytes) == expected)
  }

  @Test("FLD-14: an empty file is refused everywhere", arguments: AttachmentLimit.all)
  func empty(limit: AttachmentLimit) {
    let file = file("a.\(limit.fileExtensions[0])", .jpeg, bytes: 0)
    #expect(limit.fault(of: file) == .empty)
    #expect(limit.fault(ofByteCount: 0) == .empty)
  }

  @Test(
    "FLD-14-01, FLD-14-02: a photo of 295×413 is taken, one pixel less is not",
    arguments: [(295, 413, true), (294, 413, false), (295, 412, false), (413, 295, false)])
  func pixels(width: Int, height: Int, isTaken: Bool) {
    for limit in [AttachmentLimit.collectionPhoto, .examPhoto] {
      let file = file(
        "a.jpg", .jpeg, bytes: 20_000, pixels: PixelSize(width: width, height: height))
      let fault = AttachmentFault.tooFewPixels(width: 295, height: 413)
      #expect(limit.fault(of: file) == (isTaken ? nil : fault))
    }
  }

  @Test(
    "FLD-14-01…11: the kinds that each row takes, by extension",
    arguments: [
      (AttachmentLimit.collectionPhoto, ["jpg", "jpeg"]), (.examPhoto, ["jpg"]),
      (.transferProof, ["jpg", "jpeg", "png"]), (.creditApplication, ["pdf"]),
      (.qualification, ["jpg", "png"]), (.otherQualification, ["jpg", "jpeg", "png"]),
      (.educationProof, ["jpg", "jpeg", "png"]), (.workProof, ["jpg", "jpeg", "png"]),
      (.postProof, ["jpg", "jpeg", "png"]), (.realNamePicture, ["jpg", "jpeg", "png"]),
      (.guangdongCollection, ["jpg", "jpeg"]),
      (.henanDeclaration, ["jpg", "jpeg", "png", "pdf", "zip"]), (.unitFiling, ["pdf"]),
    ])
  func kinds(limit: AttachmentLimit, taken: [String]) {
    for type in ContentType.allCases {
      for ending in type.fileExtensions {
        let fault = limit.fault(of: file("照片.\(ending.uppercased())", type, bytes: 50_000))
        #expect(
          fault == (taken.contains(ending) ? nil : .type(allowed: limit.fileExtensions)),
          "\(limit.purpose) \(ending)")
      }
    }
  }

  @Test(
    "FLD-14-12: a name that lies about the content is refused",
    arguments: [
      ("a.png", ContentType.jpeg), ("a.jpg", .png), ("jpg", .jpeg), ("a.jpg.exe", .jpeg),
      ("a.", .png), ("a.pdf", .png),
    ])
  func lies(name: String, type: ContentType) {
    let file = file(name, type, bytes: 50_000)
    #expect(AttachmentLimit.henanDeclaration.fault(of: file) == .extensionDisagrees)
  }

  @Test("FLD-14-13: a picture whose header cannot be read is refused")
  func brokenHeader() {
    for type in [ContentType.jpeg, .png] {
      let answer = AttachmentAnswer(
        digest: "", contentType: type, byteCount: 50_000, pixels: nil,
        fileName: "a.\(type.fileExtensions[0])")
      #expect(AttachmentLimit.otherQualification.fault(of: answer) == .unreadable)
    }
    #expect(AttachmentLimit.unitFiling.fault(of: file("a.pdf", .pdf, bytes: 9)) == nil)
  }
}
