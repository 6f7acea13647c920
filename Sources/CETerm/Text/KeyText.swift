/// The names of keys as they stand on keyboards.
enum KeyText {
  static func name(of key: Key) -> Phrase {
    switch key {
    case .character(" "): Phrase("空格", "Space")
    case .character(let character): Phrase(same: String(character))
    case .named(let key): name(of: key)
    case .control(" "): Phrase("Ctrl-空格", "Ctrl-Space")
    case .control(let letter): Phrase(same: "Ctrl-" + letter.uppercased())
    case .alt(let letter): Phrase(same: "Alt-" + letter.uppercased())
    case .paste: Phrase("粘贴", "Paste")
    }
  }

  static func name(of key: NamedKey) -> Phrase {
    switch key {
    case .enter: Phrase("回车", "Enter")
    case .tab: Phrase(same: "Tab")
    case .backTab: Phrase(same: "Shift-Tab")
    case .escape: Phrase(same: "Esc")
    case .backspace: Phrase("退格", "Backspace")
    case .delete: Phrase(same: "Delete")
    case .insert: Phrase(same: "Insert")
    case .up: Phrase("上", "Up")
    case .down: Phrase("下", "Down")
    case .left: Phrase("左", "Left")
    case .right: Phrase("右", "Right")
    case .home: Phrase(same: "Home")
    case .end: Phrase(same: "End")
    case .pageUp: Phrase(same: "PgUp")
    case .pageDown: Phrase(same: "PgDn")
    case .wordLeft: Phrase("Ctrl-左", "Ctrl-Left")
    case .wordRight: Phrase("Ctrl-右", "Ctrl-Right")
    case .f1: Phrase(same: "F1")
    case .f2: Phrase(same: "F2")
    case .f3: Phrase(same: "F3")
    case .f4: Phrase(same: "F4")
    case .f5: Phrase(same: "F5")
    case .f6: Phrase(same: "F6")
    case .f7: Phrase(same: "F7")
    case .f8: Phrase(same: "F8")
    case .f9: Phrase(same: "F9")
    case .f10: Phrase(same: "F10")
    case .f11: Phrase(same: "F11")
    case .f12: Phrase(same: "F12")
    }
  }
}
