import CEDomain

/// What the operator reads of the ports.
enum PortText {
  /// One line of the list: the port and its way.
  static func line(_ port: PortSetting.Port, _ setting: PortSetting) -> Sentence {
    let way = way(port, setting)
    return Sentence(
      "\(port.rawValue)：\(way.chinese)", "\(port.rawValue): \(way.english)")
  }

  private static func way(_ port: PortSetting.Port, _ setting: PortSetting) -> Sentence {
    switch (port, setting) {
    case (_, .command(let path)): Sentence(path, path)
    case (.message, .desk):
      Sentence("desk（工作人员在柜台告知验证码）", "desk (a clerk reads the code out)")
    case (.scan, .desk):
      Sentence(
        "desk（不提供扫码；一网通办改用验证码）", "desk (no scanning; the unified entry asks for a code)")
    case (.payment, .desk), (.payment, .screen):
      Sentence("desk（学习卡或柜台缴费，无在线支付）", "desk (cards and the counter; no on-line payment)")
    case (.degree, .desk), (.degree, .screen), (.library, .desk), (.library, .screen):
      Sentence("desk（审核人员人工核对证书）", "desk (the reviewer compares the papers)")
    case (.realName, .desk), (.realName, .screen):
      Sentence(
        "desk（人工审核照片，无在线核验）", "desk (clerks compare the pictures; nothing is asked on-line)")
    case (.message, .screen):
      Sentence("screen（演示：验证码显示在屏幕上）", "screen (demo: the code is shown)")
    case (.scan, .screen):
      Sentence("screen（演示：输入二维码旁的文字码）", "screen (demo: the code in letters is typed)")
    }
  }

  static func unknownPort(_ port: String) -> Sentence {
    Sentence(
      "没有“\(port)”这个接入项，可用：message、scan、payment、degree、library、realName。",
      "There is no port “\(port)”; use message, scan, payment, degree, library or realName.")
  }

  static func unknownWay(_ way: String) -> Sentence {
    Sentence(
      "“\(way)”不是接入方式。可用：desk、screen（仅演示库），或可执行文件的绝对路径（以 / 开头）。",
      "“\(way)” is no way to set. Use desk, screen (demo stores only), or the absolute path of an "
        + "executable, which begins with /.")
  }

  static func missing(_ path: String) -> Sentence {
    Sentence(
      "\(path) 不存在或无法访问，未作改动。请检查路径。",
      "\(path) does not exist or cannot be reached; nothing changed. Check the path.")
  }

  static func notExecutable(_ path: String) -> Sentence {
    Sentence(
      "\(path) 不是可执行文件，未作改动。请用 chmod 755 赋予执行权限。",
      "\(path) is not an executable file; nothing changed. Give it permission with chmod 755.")
  }

  static func writableByAll(_ path: String) -> Sentence {
    Sentence(
      "\(path) 任何人都可以改写，未作改动。请先执行 chmod o-w。",
      "\(path) can be changed by everybody; nothing changed. Run chmod o-w on it first.")
  }

  static let demoOnly = Sentence(
    "screen 只能用于 ceadmin demo 创建的演示库，未作改动。请改用 desk 或可执行文件的绝对路径。",
    "screen is for stores made by ceadmin demo; nothing changed. Use desk or an executable's "
      + "absolute path.")

  static let noPaymentOnScreen = Sentence(
    "支付和实名核验没有 screen 方式，未作改动。请用 desk 或可执行文件的绝对路径。",
    "Payments and real-name checks cannot be made on the screen; nothing changed. Use desk or an "
      + "executable's absolute path.")

  static let notPermitted = Sentence("没有权限，未作改动。", "Not permitted; nothing changed.")
}
