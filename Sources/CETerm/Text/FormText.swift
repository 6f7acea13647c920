import CEDomain

/// The words of a field: its name, what to type, and what F1 explains.
struct FieldWords: Hashable, Sendable {
  let label: Phrase
  /// Shown in the empty field, or below the form while the field is in focus.
  let hint: Phrase?
  /// The rule, an example, and which document shows it.
  let help: Phrase?

  init(_ label: Phrase, hint: Phrase? = nil, help: Phrase? = nil) {
    self.label = label
    self.hint = hint
    self.help = help
  }

  init(_ chinese: String, _ english: String, hint: Phrase? = nil, help: Phrase? = nil) {
    self.init(Phrase(chinese, english), hint: hint, help: help)
  }
}

/// Where words are looked up: the tables, or a form's own data before them.
typealias WordsSource = (FieldKey) -> FieldWords?

/// Finds the words for fields and choices.
///
/// Every area of the program keeps its own table (`extension FieldWords { static let signIn … }`)
/// and names it in ``tables``. The words of a choice stand under the field's name, a dot, and the
/// choice's code.
enum FormText {
  /// The tables, in the order in which they are searched; each is built when it is first needed.
  static let tables: [@Sendable () -> [FieldKey: FieldWords]] = [
    { FieldWords.signIn },
    { FieldWords.registration },
    { FieldWords.entry },
    { FieldWords.training },
    { FieldWords.exam },
    { FieldWords.certificate },
    { FieldWords.review },
    { FieldWords.operations },
    { FieldWords.collection },
    { FieldWords.collectionCodes },
    { FieldWords.transfer },
    { FieldWords.account },
    { FieldWords.realName },
  ]

  /// The words of a field; a field without words shows its name, which the tests find.
  static func words(for key: FieldKey) -> FieldWords {
    found(key) ?? FieldWords(Phrase(same: key.name))
  }

  /// The words under a name, or nil.
  static func found(_ key: FieldKey) -> FieldWords? {
    for table in tables {
      if let words = table()[key] { return words }
    }
    return nil
  }

  /// The label of a choice of the field.
  static func label(
    of choice: Choice, in key: FieldKey, words: WordsSource = { FormText.found($0) }
  ) -> Phrase {
    switch choice.label {
    case .data(let chinese, let english): Phrase(chinese, english)
    case .worded:
      words(FieldKey(data: "\(key.name).\(choice.code)"))?.label ?? Phrase(same: choice.code)
    }
  }

  static let submit = Phrase("提交", "Submit")
  static let next = Phrase("下一项", "Next field")
  static let nextPage = Phrase("下一页", "Next page")
  static let previous = Phrase("上一项", "Previous field")
  static let help = Phrase("说明", "Explain")
  static let back = Phrase("返回", "Back")
  static let keep = Phrase("保存", "Save")
  static let open = Phrase("选择", "Choose")
  static let undo = Phrase("撤销输入", "Undo typing")
  static let close = Phrase("关闭", "Close")
  static let required = Phrase("必填", "Required")
  static let notFilled = Phrase("（未填写）", "(empty)")
  static let ticked = Phrase("已勾选", "Ticked")
  static let hidden = Phrase("（已输入，不显示）", "(typed, not shown)")
  static let emptyList = Phrase("暂无数据", "Nothing here yet")
  static let filter = Phrase("筛选：", "Filter: ")

  /// OV-5-15, where a draft cannot be kept.
  static let leaveUnsaved = Phrase("当前内容尚未保存，确定离开吗？", "What you typed is not saved. Leave anyway?")
  static let stay = Phrase("继续填写", "Stay")
  static let leave = Phrase("离开", "Leave")

  static func remark(_ text: String) -> Phrase {
    Phrase("审核意见：\(text)", "Reviewer: \(text)")
  }

  static func rowRemark(_ place: Int, _ label: Phrase, _ text: String) -> Phrase {
    Phrase(
      "审核意见（第 \(place) 条，\(label.chinese)）：\(text)",
      "Reviewer (no. \(place), \(label.english)): \(text)")
  }

  static func rows(_ count: Int) -> Phrase {
    Phrase("共 \(count) 条", count == 1 ? "1 row" : "\(count) rows")
  }

  static func saved(at clock: String) -> Phrase {
    Phrase("● 已保存 \(clock)", "● Saved \(clock)")
  }

  /// OV-5-21: how many fields are faulty.
  static func faults(_ count: Int) -> Phrase {
    Phrase(
      "有 \(count) 处需要修改",
      count == 1 ? "1 field needs correction" : "\(count) fields need correction")
  }

  /// FLD-0-04: a warning is confirmed by submitting again.
  static func confirmWarnings(_ count: Int) -> Phrase {
    Phrase(
      "有 \(count) 处提示，确认无误请再次提交",
      count == 1
        ? "1 warning: submit again if it is right"
        : "\(count) warnings: submit again if they are right")
  }

  static func full(_ most: Int) -> Phrase {
    Phrase("最多输入 \(most) 个字", "At most \(most) characters")
  }

  static func cut(_ most: Int) -> Phrase {
    Phrase("粘贴的内容过长，已截取前面部分（最多 \(most) 个字）", "The pasted text was cut: at most \(most) characters")
  }

  static func page(_ number: Int, of count: Int) -> Phrase {
    Phrase("第 \(number)/\(count) 页", "Page \(number)/\(count)")
  }

  /// How a field is filled, for the line below the form: its own hint, or how its kind is worked.
  static func usage(of kind: Field.Kind, _ words: FieldWords) -> Phrase {
    words.hint ?? usage(of: kind)
  }

  /// How a kind of field is worked.
  static func usage(of kind: Field.Kind) -> Phrase {
    switch kind {
    case .text(let most): full(most)
    case .paragraph(let most):
      Phrase(
        "回车换行，Tab 到下一项；最多 \(most) 个字",
        "Enter begins a line, Tab goes on; at most \(most) characters")
    case .secret: Phrase("输入时显示为 *", "Shown as * while you type")
    case .date: Phrase("依次输入年月日数字，例如 20250801", "Type year, month, day: 20250801")
    case .choice: Phrase("按左右键选择", "Choose with Left and Right")
    case .multiple: Phrase("左右键移动，空格勾选", "Left and Right move, Space ticks")
    case .lookup: Phrase("回车打开列表，输入文字即可查找", "Enter opens the list, typing searches it")
    case .agreement: Phrase("按空格勾选", "Space ticks")
    case .attachment: Phrase("回车选择文件", "Enter chooses a file")
    case .rows: Phrase("回车打开列表，可新增、编辑、删除", "Enter opens the list to add, edit, delete")
    case .division:
      Phrase("回车打开，依次选择省、市、区县", "Enter opens it: province, city, county in turn")
    case .fixed: Phrase("此项不可修改", "This cannot be changed")
    }
  }
}
