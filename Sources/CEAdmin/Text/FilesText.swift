import CEDomain

/// What the operator reads of the places that files come from.
enum FilesText {
  static let noFolders = Sentence(
    "没有开放文件夹：受限会话（--captive）不能选择本机文件，其他会话只能选择本人的主文件夹。",
    "No folder is open: captive sessions choose no files of this machine, others their own home.")

  static func line(_ folder: AttachmentSettings.Folder) -> Sentence {
    let label = folder.label.isEmpty ? "" : "  \(folder.label)"
    return Sentence("文件夹：\(folder.path)\(label)", "folder: \(folder.path)\(label)")
  }

  static func line(_ inbox: AttachmentSettings.Inbox?) -> Sentence {
    guard let inbox else { return Sentence("收件箱：未设置", "inbox: none") }
    return Sentence(
      "收件箱：\(inbox.root)  \(inbox.address)", "inbox: \(inbox.root)  \(inbox.address)")
  }

  static func set(_ path: String) -> Sentence { Sentence("已设置：\(path)", "set: \(path)") }

  static func relative(_ path: String) -> Sentence {
    Sentence("请使用绝对路径：\(path)", "an absolute path is needed: \(path)")
  }

  static func notAFolder(_ path: String) -> Sentence {
    Sentence("不是文件夹：\(path)", "no folder: \(path)")
  }

  static func openToAll(_ path: String) -> Sentence {
    Sentence(
      "\(path) 可被他人列出或写入，取件码会泄露；请执行 chmod 2711 \(path)",
      "\(path) can be listed or written by others, who would learn the pickup codes; "
        + "chmod 2711 \(path)")
  }

  static func unknown(_ path: String) -> Sentence {
    Sentence("没有开放这个文件夹：\(path)", "this folder is not open: \(path)")
  }

  static let addressMissing = Sentence(
    "请写明发送地址，例如 inbox@ce.example.gov.cn", "name the address too: inbox@ce.example.gov.cn")

  static let badAddress = Sentence(
    "地址只能含字母、数字和 @ . : - _ [ ]", "an address holds letters, digits and @ . : - _ [ ] alone")

  static func swept(uses: Int, files: Int) -> Sentence {
    Sentence(
      " 清理不再需要的附件 \(uses) 个、过期收件 \(files) 个。",
      " Took away \(uses) files no longer needed and \(files) old ones of the inbox.")
  }

  static func sound(_ count: Int) -> Sentence {
    Sentence("附件完好，共 \(count) 个。", "Attachments are sound: \(count).")
  }

  static func damaged(_ digest: String) -> Sentence {
    Sentence(
      "附件 \(digest.prefix(16)) 已损坏或被改动，请从备份恢复。",
      "Attachment \(digest.prefix(16)) is damaged or was changed; restore it from a backup.")
  }
}
