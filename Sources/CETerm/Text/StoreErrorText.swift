import CEDomain

/// The sentence for everything that can go wrong with the store, saying what to do.
enum StoreErrorText {
  static func sentence(for error: StoreError) -> Phrase {
    switch error {
    case .busy:
      Phrase("系统繁忙，未能保存，请稍后重试", "The system is busy and nothing was saved; please try again")
    case .missing(let path):
      Phrase(
        "找不到数据文件 \(path)，请联系管理员（可用 ceadmin init 建立）",
        "There is no data file at \(path); ask the operator (ceadmin init makes one)")
    case .readOnly:
      Phrase(
        "数据文件只能读取，未能保存，请联系管理员", "The data file is read-only and nothing was saved; ask the operator"
      )
    case .full:
      Phrase("磁盘空间已满，未能保存，请联系管理员", "The disk is full and nothing was saved; ask the operator")
    case .schemaTooNew(let found, let supported):
      Phrase(
        "数据文件由更新的版本建立（\(found)，本程序支持到 \(supported)），请升级程序",
        "The data file comes from a newer version (\(found); this program knows \(supported)); upgrade the program"
      )
    case .damaged:
      Phrase(
        "数据文件已损坏，请联系管理员从备份恢复（可用 ceadmin doctor 检查）",
        "The data file is damaged; ask the operator to restore a backup (ceadmin doctor checks it)")
    case .keyMissing(let path):
      Phrase(
        "缺少密钥文件 \(path)，或密钥与数据文件不符，请联系管理员",
        "The key file \(path) is missing or belongs to another data file; ask the operator")
    case .duplicate:
      Phrase("该记录已存在，请勿重复提交", "This record exists already; do not submit it twice")
    case .stale:
      // OV-5-14
      Phrase(
        "该记录已被其他人员处理，请刷新后重试", "Somebody else has decided on this record; refresh and try again")
    case .engine(let code, _, _):
      Phrase(
        "数据读写出错（代码 \(code)），请重试；仍有问题请告知客服此代码",
        "The data could not be read or written (code \(code)); try again, and tell support this code"
      )
    }
  }

  /// The sentence for any error; what is no store error is an internal mistake.
  static func sentence(for error: any Error) -> Phrase {
    guard let error = error as? StoreError else {
      return Phrase(
        "程序内部出错，请重试；仍有问题请联系客服", "Something went wrong inside the program; try again or call support"
      )
    }
    return sentence(for: error)
  }
}
