import CEDomain

/// Words about files that are handed in.
enum AttachmentText {
  static let upload = Phrase("上传", "Hand in")
  static let now = Phrase("已上传", "On file")
  static let nothingYet = Phrase("（尚未上传）", "(nothing yet)")
  static let wanted = Phrase("上传要求", "What is taken")
  static let otherSource = Phrase("换来源", "Other source")
  static let remove = Phrase("移除", "Remove")
  static let keep = Phrase("保留", "Keep it")
  static let typePath = Phrase("请输入文件的路径", "Type the path of the file")
  static let pathIntro = Phrase(
    "输入或粘贴文件的完整路径，回车上传。", "Type or paste the full path of the file; Enter hands it in.")
  static let openFolders = Phrase("可以使用的文件夹", "Folders that may be used")
  static let noFolders = Phrase(
    "本机没有开放可以选择文件的文件夹，请使用其他来源，或联系工作人员。",
    "No folder of this machine is open for choosing files; use another source or ask the staff.")

  static let openFolder = Phrase("打开", "Open")
  static let up = Phrase("上级文件夹", "Folder above")
  static let find = Phrase("查找", "Find")
  static let refresh = Phrase("刷新", "Look again")
  static let emptyFolder = Phrase("文件夹是空的", "The folder is empty")
  static let listCut = Phrase("只列出前 5000 个", "only the first 5000")
  static let link = Phrase("链接", "link")
  static let otherType = Phrase("类型不符", "other type")
  static let large = Phrase("过大", "too large")
  static let small = Phrase("过小", "too small")
  static let noInbox = Phrase(
    "本平台没有设置收件箱，请使用其他来源，或联系工作人员。",
    "No inbox is set up on this platform; use another source or ask the staff.")
  static let inboxBroken = Phrase(
    "收件箱暂时不能使用，请联系工作人员。", "The inbox cannot be used now; please tell the staff.")
  static let inboxIntro = Phrase(
    "在手机或电脑上用 SCP、SFTP 软件发送文件，例如：", "Send the file by scp or sftp from your telephone or computer:")
  static let inboxNext = Phrase(
    "收到后显示在下面，选中后回车上传。", "It then shows below; choose it and press Enter.")
  static let arrived = Phrase("已收到的文件", "Files that have come")
  static let nothingArrived = Phrase("还没有收到文件", "Nothing has come yet")

  static let view = Phrase("查看", "View")
  static let name = Phrase("名称", "Name")
  static let type = Phrase("类型", "Type")
  static let sizeLabel = Phrase("大小", "Size")
  static let pixels = Phrase("像素", "Pixels")
  static let sum = Phrase("校验码", "SHA-256")
  static let asDots = Phrase("用点显示", "As dots")
  static let asLetters = Phrase("用字符显示", "As letters")
  static let invert = Phrase("黑白互换", "Invert")
  static let needsChafa = Phrase("预览需要安装 chafa", "A preview needs chafa to be installed")
  static let noPreview = Phrase("此图片无法预览", "This picture cannot be previewed")
  static let noPicture = Phrase("此类文件没有预览", "There is no preview of this kind of file")

  static func file(_ label: Phrase) -> Phrase {
    Phrase("查看附件 · \(label.chinese)", "File · \(label.english)")
  }

  static func name(of type: ContentType) -> Phrase {
    switch type {
    case .jpeg: Phrase("JPEG 图片", "JPEG picture")
    case .png: Phrase("PNG 图片", "PNG picture")
    case .pdf: Phrase("PDF 文档", "PDF document")
    case .zip: Phrase("ZIP 压缩包", "ZIP archive")
    }
  }

  static let plainInbox = Phrase(
    "从其他设备发送文件，收到后输入其编号：", "Send a file from elsewhere and type its number once it has come:")
  static let plainPath = Phrase(
    "输入文件的完整路径，或已收到文件的编号。", "Type the file's full path, or the number of a file that has come.")
  static let receive = Phrase("开始接收", "Begin")
  static let incomplete = Phrase(
    "没有收到完整的文件，请重新发送", "No complete file came; please send it again")
  static let nobodySent = Phrase(
    "等待超时，没有收到文件，请重新开始", "Nothing came in time; please begin again")
  static let receiverFailed = Phrase(
    "接收程序无法启动，请使用其他来源", "The receiving program cannot start; use another source")

  static let zmodemSteps = [
    Phrase(
      "1. 按回车，屏幕会暂时切换为接收状态。", "1. Press Enter; the screen turns to receiving for a while."),
    Phrase(
      "2. 在您的终端软件（Xshell、SecureCRT、MobaXterm 等）中选择“ZMODEM 发送”，选一个文件。",
      "2. In your terminal program (Xshell, SecureCRT, MobaXterm …) choose ZMODEM send and one file."
    ),
    Phrase(
      "3. 传完后自动返回本页。要放弃时按 Esc；已经开始传送的，连按 5 次 Ctrl-X。",
      "3. You come back by yourself. Esc gives up; once sending has begun, Ctrl-X five times."),
  ]

  /// Stands on the bare terminal while it is lent.
  static func sendNow(_ limit: AttachmentLimit) -> Phrase {
    let types = limit.fileExtensions.map { $0.uppercased() }.joined(separator: "/")
    let most = upper(limit.mostBytes)
    return Phrase(
      "请用终端软件的 ZMODEM 功能发送一个文件（\(types)，\(most.chinese)）。放弃请按 Esc。",
      "Send one file with your terminal program's ZMODEM (\(types), \(most.english)). Esc gives up."
    )
  }

  /// Why the terminal cannot send files; nil when it can.
  static func reason(_ zmodem: ZmodemPossibility) -> Phrase? {
    switch zmodem {
    case .possible: nil
    case .noProgram:
      Phrase(
        "本机没有安装接收程序 rz（lrzsz），请使用其他来源。",
        "The receiving program rz (lrzsz) is not installed; use another source.")
    case .multiplexer:
      Phrase(
        "tmux、screen、mosh 中不能传送文件，请直接登录后再试，或使用其他来源。",
        "Files cannot pass tmux, screen or mosh; sign in directly or use another source.")
    case .console:
      Phrase("本机控制台不能传送文件，请使用其他来源。", "A local console cannot send files; use another source.")
    case .noTerminal:
      Phrase("当前方式不能传送文件，请使用其他来源。", "Files cannot be sent this way; use another source.")
    }
  }

  /// One line to be typed as it stands; the code is the folder's name.
  static func inboxCommand(_ address: String, _ code: String, example: String) -> String {
    "scp \(example) \(address):\(code)/"
  }

  static func name(of source: FileSourceKind) -> Phrase {
    switch source {
    case .folder: Phrase("本机文件", "This machine")
    case .inbox: Phrase("收件箱", "Inbox")
    case .zmodem: Phrase("终端传送", "Terminal")
    case .path: Phrase("输入路径", "Path")
    }
  }

  static func taken(_ file: AttachmentAnswer) -> Phrase {
    Phrase("已上传 \(file.fileName)", "\(file.fileName) is handed in")
  }

  static func removeQuestion(_ file: AttachmentAnswer?) -> Phrase {
    let name = file?.fileName ?? ""
    return Phrase("确定移除已上传的 \(name) 吗？", "Remove \(name)?")
  }

  /// What a field takes, a line each: 类型, 大小, 像素, 数量 (NAT-3.3-01).
  static func rules(_ limit: AttachmentLimit) -> [(label: Phrase, value: Phrase)] {
    let types = limit.fileExtensions.map { $0.uppercased() }
    let size = Phrase("大小", "Size")
    let most = upper(limit.mostBytes)
    var rules = [
      (Phrase("类型", "Type"), Phrase(types.joined(separator: "、"), types.joined(separator: ", ")))
    ]
    if limit.leastBytes > 1 {
      rules += [(size, lower(limit.leastBytes)), (Phrase(same: ""), most)]
    } else {
      rules.append((size, most))
    }
    if let pixels = limit.leastPixels {
      let words = "\(pixels.width)×\(pixels.height)"
      rules.append(
        (Phrase("像素", "Pixels"), Phrase("不小于 \(words)", "at least \(words)")))
    }
    rules.append((Phrase("数量", "Files"), Phrase("1 个", "1")))
    return rules
  }

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
      Phrase("文件过小，须\(lower(least).chinese)", "The file is too small: \(lower(least).english)")
    case .tooLarge(let most):
      Phrase("文件过大，须\(upper(most).chinese)", "The file is too large: \(upper(most).english)")
    case .tooFewPixels(let width, let height):
      Phrase(
        "图片尺寸过小，须不小于 \(width)×\(height) 像素",
        "The picture is too small: at least \(width)×\(height) pixels")
    case .unreadable:
      Phrase("文件无法读取，请检查后重新选择", "The file cannot be read; check it and choose again")
    case .notFound:
      Phrase("文件不存在或已被移走，请重新选择", "There is no such file any more; choose another")
    case .isFolder:
      Phrase("这是文件夹，请选择其中的文件", "This is a folder; choose a file in it")
    case .notAFile:
      Phrase("这不是普通文件，不能上传", "This is not an ordinary file and cannot be taken")
    case .outsideFolders:
      Phrase("该位置不在允许的文件夹内，不能上传", "This place is outside the folders that may be used")
    case .noPermission:
      Phrase("没有读取该文件的权限", "You have no permission to read this file")
    case .changedWhileRead:
      Phrase("文件在读取时被改动，请稍候重新选择", "The file changed while it was read; wait a moment and try again")
    case .stillArriving:
      Phrase("文件还在传送中，请传完后再选择", "The file is still arriving; choose it when it is complete")
    case .severalFiles(let count):
      Phrase(
        "收到 \(count) 个文件，只能上传一个；多张证明请合并到一张图片中",
        "\(count) files came and one is taken; merge several proofs into one picture")
    case .tooMuchTogether(let most):
      Phrase(
        "您上传的文件合计超过 \(size(most))，请先删除不用的文件，次日再试",
        "Your files together exceed \(size(most)); remove those not needed and try again tomorrow")
    }
  }

  /// Why somebody may not open a file.
  static func sentence(for refusal: Refusal) -> Phrase {
    switch refusal {
    case .noOpenTask:
      Phrase("请先领取并打开该业务，再查看附件", "Claim and open the case before looking at its files")
    case .otherRegion: Phrase("该附件不在您的管辖范围内", "This file belongs to another region")
    case .notYourRole, .notYours, .otherOrganisation, .ownApplication, .mixedRoles:
      RefusalText.notPermitted
    }
  }

  /// The least size in words: a bound one byte above a round size reads "more than".
  static func lower(_ least: Int) -> Phrase {
    isRound(least - 1) && least > 1
      ? Phrase("大于 \(size(least - 1))", "more than \(size(least - 1))")
      : Phrase("不小于 \(size(least))", "at least \(size(least))")
  }

  /// The largest size in words: a bound one byte below a round size reads "less than".
  static func upper(_ most: Int) -> Phrase {
    isRound(most + 1)
      ? Phrase("小于 \(size(most + 1))", "less than \(size(most + 1))")
      : Phrase("不超过 \(size(most))", "at most \(size(most))")
  }

  private static func isRound(_ bytes: Int) -> Bool { bytes % 1024 == 0 }
}
