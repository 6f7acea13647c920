/// What the operator reads of exports.
enum ExportText {
  static let numberMissing = Sentence(
    "请从标准输入给出证件号码。", "Give the ID number on standard input.")
  static let unknownPerson = Sentence(
    "没有这个证件号码的人员，请核对。", "Nobody has this ID number; check it.")

  static func exists(_ path: String) -> Sentence {
    Sentence(
      "\(path) 已存在，未作改动。请换一个文件名。", "\(path) exists; nothing was written. Name another file.")
  }

  static func unwritable(_ path: String) -> Sentence {
    Sentence(
      "\(path) 无法写入，请检查目录和剩余空间。", "\(path) cannot be written; check the folder and the disk.")
  }

  static func written(_ path: String) -> Sentence {
    Sentence(
      "已导出到 \(path)（含未遮盖的个人信息，请妥善交给本人）。",
      "Exported to \(path); it holds personal data in clear: hand it to the person alone.")
  }
}
