/// The kinds of file people hand in, told by their first bytes (FLD-14-12).
public enum ContentType: String, Hashable, Sendable, CaseIterable {
  case jpeg = "image/jpeg"
  case png = "image/png"
  case pdf = "application/pdf"
  case zip = "application/zip"

  /// The extensions whose files may hold this content, in lower case.
  public var fileExtensions: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg"]
    case .png: ["png"]
    case .pdf: ["pdf"]
    case .zip: ["zip"]
    }
  }

  /// Whether it has a size in pixels.
  public var isPicture: Bool {
    switch self {
    case .jpeg, .png: true
    case .pdf, .zip: false
    }
  }

  /// What the bytes are, whatever the file is called; nil for anything else.
  public init?(of bytes: [UInt8]) {
    let known = ContentType.allCases.first { bytes.starts(with: $0.magic) }
    guard let known else { return nil }
    self = known
  }

  private var magic: [UInt8] {
    switch self {
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    }
  }
}
