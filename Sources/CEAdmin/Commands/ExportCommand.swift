import ArgumentParser
import CEDomain
import Glibc

/// `ceadmin export person`: answers a person's written request for a copy of the own data.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "导出数据 / Exports data.", subcommands: [Person.self])

  struct Person: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导出一个人的全部数据（JSON） / Everything kept about one person, as JSON.",
      discussion: """
        证件号码从标准输入读取，不进入命令行和日志；文件只有本账户可读，已存在的文件不会被覆盖。
        The ID number comes on standard input, so that no list of processes shows it. The file can
        be read by its owner alone, and is never written over another one.
        """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "输出文件 / the file to write.")
    var output: String

    func run() throws {
      guard let number = readLine(strippingNewline: true), !number.isEmpty else {
        throw CommandFailure(2, ExportText.numberMissing)
      }
      let store = try options.open()
      let now = Moment.now + store.clockOffset
      try withStoreErrors(options.store) {
        let exports = PersonExports(store: store)
        let found = try exports.person(
          number: number, by: .commandLine, today: CalendarDay(containing: now))
        guard let found else { throw CommandFailure(1, ExportText.unknownPerson) }
        // The file first: a copy that cannot be written is not noted as handed out.
        let file = try create()
        defer { close(file) }
        switch try exports.export(of: found, by: .commandLine, at: now) {
        case .made(let export): try write(export.json, to: file)
        case .notPermitted, .unknownPerson:
          throw CommandFailure(1, ExportText.unknownPerson)
        }
      }
      say(ExportText.written(output))
    }

    private func create() throws -> Int32 {
      let file = open(output, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard file >= 0 else {
        throw CommandFailure(
          1, errno == EEXIST ? ExportText.exists(output) : ExportText.unwritable(output))
      }
      return file
    }

    private func write(_ text: String, to file: Int32) throws {
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        guard count > 0 else {
          unlink(output)
          throw CommandFailure(1, ExportText.unwritable(output))
        }
        rest = rest.dropFirst(count)
      }
    }
  }
}
