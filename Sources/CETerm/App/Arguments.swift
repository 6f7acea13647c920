import CEDomain

/// What was asked for on the command line.
struct Arguments: Hashable, Sendable {
  /// Where the installed program keeps its store.
  static let defaultStore = "/var/lib/ceterm/store.sqlite"

  var store = Self.defaultStore
  var key: String?
  var reference: String?
  var language: Language?
  /// The platform whose sign-in stands there first.
  var system: AccountRecord.System = .shanghai
  /// Line by line, without a full screen.
  var isPlain = false
  /// No stopping into a shell: forced commands and kiosks.
  var isCaptive = false
  /// Opens on this screen instead of the sign-in; demo stores only.
  var scene: Scene?
  var wantsHelp = false
  var wantsVersion = false

  /// What is wrong with a command line.
  enum Mistake: Error, Hashable, Sendable {
    case unknown(String)
    case valueMissing(String)
    case notALanguage(String)
    case notASystem(String)
    case notAScene(String)
    case sceneNeedsDemo
  }

  init() {}

  /// Reads the words after the program's name; `--name=value` is as good as `--name value`.
  init(_ words: [String]) throws(Mistake) {
    var rest = words[...]
    while let word = rest.popFirst() {
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(halves[0])
      func value() throws(Mistake) -> String {
        let found = halves.count == 2 ? String(halves[1]) : rest.popFirst()
        guard let found, !found.isEmpty else { throw .valueMissing(name) }
        return found
      }
      switch name {
      case "--store": store = try value()
      case "--key": key = try value()
      case "--reference": reference = try value()
      case "--lang":
        let code = try value()
        guard let chosen = Language(rawValue: code) else { throw .notALanguage(code) }
        language = chosen
      case "--system":
        let code = try value()
        guard let chosen = Self.systems[code] else { throw .notASystem(code) }
        system = chosen
      case "--scene":
        let name = try value()
        guard let chosen = Scene(rawValue: name) else { throw .notAScene(name) }
        scene = chosen
      case "--plain" where halves.count == 1: isPlain = true
      case "--captive" where halves.count == 1: isCaptive = true
      case "--help" where halves.count == 1, "-h" where halves.count == 1: wantsHelp = true
      case "--version" where halves.count == 1: wantsVersion = true
      default: throw .unknown(word)
      }
    }
  }

  private static let systems: [String: AccountRecord.System] = ["nat": .national, "sh": .shanghai]

  var paths: StorePaths { StorePaths(store: store, key: key, reference: reference) }
}
