import ArgumentParser
import CEDomain
import Glibc

/// `ceadmin files`: where people may take the files from that they hand in (docs/FILES.md).
struct FilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files",
    abstract: "附件的来源：本机文件夹、收件箱 / Where files that people hand in may come from.",
    subcommands: [List.self, Open.self, Close.self, Inbox.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "列出当前设置 / Lists the settings.")

    @OptionGroup var options: StoreOptions

    func run() throws {
      let store = try options.open(mode: .readOnly)
      try withStoreErrors(options.store) {
        let settings = AttachmentSettings(store: store)
        let folders = try settings.folders()
        if folders.isEmpty { say(FilesText.noFolders) }
        for folder in folders { say(FilesText.line(folder)) }
        say(FilesText.line(try settings.inbox()))
      }
    }
  }

  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "开放一个文件夹 / Opens a folder to everybody who fills in forms here.",
      discussion: "ceadmin files open /media/usb --label U盘")

    @OptionGroup var options: StoreOptions

    @Argument(help: "/absolute/path.")
    var path: String

    @Option(help: "显示的名称 / what people call it.")
    var label = ""

    func run() throws {
      // A stick need not be plugged in now; what is there must be a folder.
      var facts = stat()
      if stat(path, &facts) == 0, facts.st_mode & S_IFMT != S_IFDIR {
        throw CommandFailure(1, FilesText.notAFolder(path))
      }
      let store = try options.open()
      let outcome = try withStoreErrors(options.store) {
        try AttachmentSettings(store: store).open(
          path, label: label, by: .commandLine, at: .now + store.clockOffset)
      }
      try FilesCommand.finish(outcome, path)
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "关闭一个文件夹 / Closes a folder again.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "/absolute/path.")
    var path: String

    func run() throws {
      let store = try options.open()
      let outcome = try withStoreErrors(options.store) {
        try AttachmentSettings(store: store).close(
          path, by: .commandLine, at: .now + store.clockOffset)
      }
      try FilesCommand.finish(outcome, path)
    }
  }

  struct Inbox: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "设置收件箱 / Sets the inbox that is filled by sftp, or turns it off.",
      discussion: """
        ceadmin files inbox /srv/ceterm-inbox inbox@ce.example.gov.cn
        ceadmin files inbox off
        """)

    @OptionGroup var options: StoreOptions

    @Argument(help: "off, /absolute/path.")
    var root: String

    @Argument(help: "用户名@主机 / user@host, as people type it.")
    var address: String?

    func run() throws {
      let inbox = try wanted()
      let store = try options.open()
      let outcome = try withStoreErrors(options.store) {
        try AttachmentSettings(store: store).set(
          inbox, by: .commandLine, at: .now + store.clockOffset)
      }
      try FilesCommand.finish(outcome, root)
    }

    private func wanted() throws -> AttachmentSettings.Inbox? {
      guard root != "off" else { return nil }
      guard let address else { throw CommandFailure(2, FilesText.addressMissing) }
      var facts = stat()
      guard stat(root, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
        throw CommandFailure(1, FilesText.notAFolder(root))
      }
      // Whoever could list the inbox would know every pickup code.
      guard facts.st_mode & (S_IROTH | S_IWOTH | S_IRGRP) == 0 else {
        throw CommandFailure(1, FilesText.openToAll(root))
      }
      return AttachmentSettings.Inbox(root: root, address: address)
    }
  }

  private static func finish(_ outcome: AttachmentSettings.Outcome, _ path: String) throws {
    switch outcome {
    case .set: say(FilesText.set(path))
    case .notPermitted: throw CommandFailure(1, PortText.notPermitted)
    case .relativePath: throw CommandFailure(2, FilesText.relative(path))
    case .badAddress: throw CommandFailure(2, FilesText.badAddress)
    case .unknown: throw CommandFailure(1, FilesText.unknown(path))
    }
  }
}
