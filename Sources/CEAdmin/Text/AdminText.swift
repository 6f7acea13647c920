import CEDomain

/// What the operator reads, in both languages.
enum AdminText {
  static func storeError(_ error: StoreError, path: String) -> Sentence {
    switch error {
    case .busy:
      Sentence(
        "数据库 \(path) 正被其他程序占用，请稍后重试。",
        "The store \(path) is held by another program. Please try again shortly.")
    case .missing(let missing):
      Sentence(
        "找不到 \(missing)。请检查路径，或先运行 ceadmin init。",
        "\(missing) does not exist. Check the path, or run ceadmin init first.")
    case .readOnly:
      Sentence(
        "\(path) 不可写。请检查文件和目录的权限。",
        "\(path) cannot be written. Check the permissions of the file and its folder.")
    case .full:
      Sentence(
        "磁盘已满，未作任何改动。请腾出空间后重试。",
        "The disk is full; nothing was changed. Free some space and try again.")
    case .schemaTooNew(let found, let supported):
      Sentence(
        "数据库版本为 \(found)，本程序只支持到 \(supported)，未作改动。请使用更新的程序。",
        "The store has version \(found), this program knows up to \(supported); nothing was "
          + "changed. Please use a newer program.")
    case .damaged(let detail):
      Sentence(
        "\(path) 已损坏或不是本程序的数据库（\(detail)）。请从备份恢复。",
        "\(path) is damaged or not a store of this program (\(detail)). Restore it from a backup.")
    case .keyMissing(let key):
      Sentence(
        "密钥文件 \(key) 不存在、不属于此数据库，或其他用户可读。请找回密钥文件并将权限设为 600。",
        "The key file \(key) is missing, belongs to another store, or is readable by others. "
          + "Bring it back and set its mode to 600.")
    case .duplicate(let constraint):
      Sentence(
        "\(constraint) 已存在，未覆盖。请换一个路径或先移走它。",
        "\(constraint) exists and was not overwritten. Choose another path or move it away.")
    case .stale:
      Sentence(
        "该记录已被其他人员处理，请刷新后重试。",
        "Somebody else changed the record meanwhile. Please run the command again.")
    case .engine(let code, let message, _):
      Sentence(
        "数据库错误 \(code)：\(message)。请运行 ceadmin doctor 检查。",
        "Store error \(code): \(message). Please run ceadmin doctor.")
    }
  }

  static func unreadable(_ path: String) -> Sentence {
    Sentence(
      "无法读取 \(path)。请检查文件是否存在以及权限。",
      "\(path) cannot be read. Check that it exists and may be read.")
  }

  static func notText(_ path: String) -> Sentence {
    Sentence(
      "\(path) 不是 UTF-8 文本，请用 UTF-8 编码另存后重试。",
      "\(path) is not UTF-8 text. Save it as UTF-8 and try again.")
  }

  static func made(_ paths: StorePaths) -> Sentence {
    Sentence(
      """
      已创建：
        数据库    \(paths.store)
        密钥文件  \(paths.key)（请单独备份；丢失后密封的证件号码无法恢复）
        参考数据  \(paths.reference)
      """,
      """
      Made:
        store      \(paths.store)
        key file   \(paths.key) (back it up apart; without it sealed numbers are lost for good)
        reference  \(paths.reference)
      """)
  }

  static func backedUp(to path: String) -> Sentence {
    Sentence(
      "已备份到 \(path)，并检查完好。密钥文件请另行备份。",
      "Backed up to \(path) and found sound. Back up the key file apart.")
  }

  static func qrTooLong(_ most: Int) -> Sentence {
    Sentence(
      "内容过长，屏幕二维码最多容纳 \(most) 字节。",
      "The text is too long: a code on the screen holds at most \(most) bytes.")
  }

  static func faultyTable(_ table: String, line: Int) -> Sentence {
    Sentence(
      "参考数据 \(table).tsv 第 \(line) 行有误（0 表示缺少该文件）。请更正后重试。",
      "Line \(line) of \(table).tsv does not fit (0: the file is missing). Mend it and try again.")
  }
}
