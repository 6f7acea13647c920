import ArgumentParser
import CEDomain

/// `ceadmin import KIND FILE…`: takes content in, with a verdict for every piece.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入课程、题库、辖区配置或参考数据 / Takes in courses, questions, profiles, reference.",
    subcommands: [
      Courses.self, Questions.self, Profiles.self, Reference.self, HelpTexts.self,
    ])

  struct Courses: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导入 .course 课程文件 / Takes in .course files, one course each.")

    @OptionGroup var options: StoreOptions

    @Option(name: .long, help: "所属培训机构代码 / the institution's code.")
    var institution: String

    @Argument(help: "课程文件 / the files.")
    var files: [String]

    func run() throws {
      let store = try options.open()
      try withStoreErrors(options.store) {
        var tally = ImportTally()
        let owner = try Organisations(store: store).organisation(code: institution)
        guard let owner else {
          throw CommandFailure(1, ImportText.unknownInstitution(institution))
        }
        for file in files {
          try CourseImport(store: store, institution: owner).run(file, tally: &tally)
        }
        try tally.conclude()
      }
    }
  }

  struct Questions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导入 .questions 题目文件，逐题给出结果 / Takes in questions, a verdict for each.")

    @OptionGroup var options: StoreOptions

    @Flag(name: .long, help: "只检查，不导入 / gives the verdicts and changes nothing.")
    var dryRun = false

    @Argument(help: "题目文件 / the files.")
    var files: [String]

    func run() throws {
      let store = try options.open(mode: dryRun ? .readOnly : .readWrite)
      try withStoreErrors(options.store) {
        var tally = ImportTally()
        for file in files {
          let verdicts = try QuestionBank(store: store).take(
            TextFile.read(file), by: .commandLine, at: .now, isTrial: dryRun)
          if verdicts.isEmpty { tally.refuse(ImportText.nothingInside(file)) }
          for verdict in verdicts {
            tally.count(verdict.isRefused, ImportText.verdict(verdict, in: file))
          }
        }
        try tally.conclude()
      }
    }
  }

  struct Profiles: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导入辖区配置 JSON，已发布的不可更改 / Takes in jurisdiction profiles.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "JSON 文件 / the files.")
    var files: [String]

    func run() throws {
      let store = try options.open()
      try withStoreErrors(options.store) {
        var tally = ImportTally()
        for file in files { try ProfileImport(store: store).run(file, tally: &tally) }
        try tally.conclude()
      }
    }
  }

  struct HelpTexts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "help-texts",
      abstract: "导入帮助、注意事项、操作说明和法规 / Takes in help texts, notices, guide, regulations.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "文字文件 / the files.")
    var files: [String]

    func run() throws {
      let store = try options.open()
      try withStoreErrors(options.store) {
        var tally = ImportTally()
        for file in files { try HelpImport(store: store).run(file, tally: &tally) }
        try tally.conclude()
      }
    }
  }

  struct Reference: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "重建参考数据文件 / Builds the reference file anew.")

    @OptionGroup var options: StoreOptions

    @Option(name: .long, help: "项目的 Data 目录 / the project's Data folder.")
    var data: String = "Data"

    func run() throws {
      try StoreMaking(paths: options.paths, data: data).buildReference()
      say(ImportText.referenceBuilt(options.paths.reference))
    }
  }
}

/// Counts what was taken and what was refused, saying a line for each.
struct ImportTally {
  private(set) var taken = 0
  private(set) var refused = 0

  mutating func count(_ isRefused: Bool, _ sentence: Sentence) {
    if isRefused {
      refuse(sentence)
    } else {
      taken += 1
      say(sentence)
    }
  }

  /// Refusals go to standard error, so that a script's log of good lines stays short.
  mutating func refuse(_ sentence: Sentence) {
    refused += 1
    printToStandardError(sentence.inChosenLanguage)
  }

  /// Says the sums; throws with status 1 when anything was refused.
  func conclude() throws {
    let sums = ImportText.sums(taken: taken, refused: refused)
    guard refused == 0 else { throw CommandFailure(1, sums) }
    say(sums)
  }
}

/// Takes in one `.course` file.
struct CourseImport {
  let store: OpenStore
  let institution: Identifier<Organisation>

  func run(_ path: String, tally: inout ImportTally, quietly: Bool = false) throws {
    switch CourseText.reading(try TextFile.read(path)) {
    case .faults(let faults):
      for fault in faults { tally.refuse(ImportText.fault(fault, in: path)) }
    case .course(let text):
      let key = try Catalogue.titleKey(of: text.title, in: store.reference)
      let verdict = try Catalogue(store: store).accept(
        text, of: institution, titleKey: key, by: .commandLine, at: .now)
      switch verdict {
      case .imported, .unchanged, .updated:
        if !quietly { tally.count(false, ImportText.verdict(verdict, on: text.code)) }
      case .belongsToAnother, .notPermitted:
        tally.refuse(ImportText.verdict(verdict, on: text.code))
      }
    }
  }
}
