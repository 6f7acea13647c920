import CEDomain

/// Words about files that are handed in.
enum AttachmentText {
  /// Name, size and pixels on one line.
  static func facts(_ file: AttachmentAnswer?) -> Phrase {
    guard let file else { return FormText.notFilled }
    let pixels = file.pixels.map { "  \($0.width)×\($0.height)" } ?? ""
    return Phrase(same: "\(file.fileName)  \(size(file.byteCount))\(pixels)")
  }

  /// A size as people read it: 1 KB is 1024 bytes (FLD-14).
  static func size(_ bytes: Int) -> String {
    if bytes < 1024 { return "\(bytes) B" }
    let unit = bytes < 1024 * 1024 ? (1024, "KB") : (1024 * 1024, "MB")
    let tenths = bytes * 10 / unit.0
    return tenths % 10 == 0 ? "\(tenths / 10) \(unit.1)" : "\(tenths / 10).\(tenths % 10) \(unit.1)"
  }

  static func sentence(for fault: AttachmentFault) -> Phrase {
    switch fault {
    case .missing: Phrase("请上传文件", "Hand in a file")
    case .type(let allowed):
      Phrase(
        "文件类型不正确，请上传 \(allowed.joined(separator: "/")) 文件",
        "The file has the wrong type; hand in \(allowed.joined(separator: "/"))")
    case .extensionDisagrees:
      Phrase(
        "文件内容与扩展名不一致，请另存为正确的格式后再上传",
        "The content is not what the name's extension says; save it in the right format")
    case .empty: Phrase("文件是空的，请重新选择", "The file is empty; choose another")
    case .tooSmall(let least):
      Phrase("文件过小，不得小于 \(size(least))", "The file is too small: at least \(size(least))")
    case .tooLarge(let most):
      Phrase("文件过大，不得超过 \(size(most))", "The file is too large: at most \(size(most))")
    case .tooFewPixels(let width, let height):
      Phrase(
        "图片尺寸过小，须不小于 \(width)×\(height) 像素",
        "The picture is too small: at least \(width)×\(height) pixels")
    case .unreadable:
      Phrase("文件无法读取，请检查后重新选择", "The file cannot be read; check it and choose again")
    }
  }
}
