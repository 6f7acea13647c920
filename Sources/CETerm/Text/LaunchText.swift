import CEDomain

/// Words before the first screen: usage, and why the program cannot start.
enum LaunchText {
  static let usage = Phrase(
    """
    用法：ceterm [选项]
      --store 路径      数据文件（默认 \(Arguments.defaultStore)）
      --key 路径        密钥文件（默认与数据文件同名，扩展名 .keys）
      --reference 路径  参考数据文件（默认同一目录下的 reference.sqlite）
      --lang zh|en      界面语言
      --system sh|nat   首先显示的平台：上海网络继续教育或全国平台
      --plain           逐行模式，适合读屏软件和简单终端
      --captive         受限模式，不能挂起到命令行
      --scene 场景      直接打开一个页面（仅限演示数据）：\(scenes)
      --help            显示本说明
      --version         显示版本
    """,
    """
    usage: ceterm [options]
      --store PATH      the store (default \(Arguments.defaultStore))
      --key PATH        its key file (default: beside the store, ending in .keys)
      --reference PATH  the reference tables (default: reference.sqlite beside the store)
      --lang zh|en      the language of the screens
      --system sh|nat   the platform shown first: Shanghai or the national one
      --plain           line by line, for screen readers and simple terminals
      --captive         cannot be stopped into a shell
      --scene NAME      open one screen at once (demo stores only): \(scenes)
      --help            show this
      --version         show the version
    """)

  /// For a console that can draw ASCII alone.
  static let consoleWithoutChinese = """
    This console cannot display Chinese characters (Zhongwen xianshi bu liao).
      - connect with SSH from a computer whose terminal shows Chinese, or
      - ask for a framebuffer terminal on this machine (kmscon, or cage with foot).
    Press Enter to go on in English, or q and Enter to leave.
    """

  static func sentence(for error: any Error) -> Phrase {
    switch error {
    case let error as Arguments.Mistake: sentence(for: error)
    case let error as TerminalError: sentence(for: error)
    case let error as StoreError: StoreErrorText.sentence(for: error)
    default: Phrase("无法启动：\(error)", "Cannot start: \(error)")
    }
  }

  private static func sentence(for mistake: Arguments.Mistake) -> Phrase {
    switch mistake {
    case .unknown(let word):
      Phrase("不认识的选项 \(word)，请看 ceterm --help", "Unknown option \(word); see ceterm --help")
    case .valueMissing(let name):
      Phrase("选项 \(name) 后面缺少内容", "Option \(name) needs a value")
    case .notALanguage(let code):
      Phrase("没有语言 \(code)，可选 zh 或 en", "There is no language \(code); choose zh or en")
    case .notASystem(let code):
      Phrase("没有平台 \(code)，可选 sh 或 nat", "There is no platform \(code); choose sh or nat")
    case .notAScene(let name):
      Phrase("没有场景 \(name)，可选 \(scenes)", "There is no scene \(name); choose \(scenes)")
    case .sceneNeedsDemo:
      Phrase("--scene 只能用于演示数据", "--scene works on a demo store only")
    }
  }

  private static var scenes: String { Scene.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func sentence(for error: TerminalError) -> Phrase {
    switch error {
    case .notATerminal:
      Phrase(
        "标准输入或输出不是终端；请在终端中运行，或使用 --plain",
        "Standard input or output is no terminal; run it in one, or use --plain")
    case .unknownType(let type):
      Phrase(
        "本机不认识终端类型“\(type)”；请设置 TERM，例如 TERM=xterm-256color，或使用 --plain",
        "This machine does not know the terminal type \"\(type)\"; set TERM, for example "
          + "TERM=xterm-256color, or use --plain")
    case .tooSimple(let type):
      Phrase(
        "终端“\(type)”不能移动光标；请使用 --plain",
        "The terminal \"\(type)\" cannot place its cursor; use --plain")
    case .noUTF8Locale:
      Phrase(
        "本机没有 UTF-8 语言环境（连 C.UTF-8 也没有）；请管理员安装后再试",
        "This machine has no UTF-8 locale, not even C.UTF-8; ask its operator to install one")
    }
  }
}
