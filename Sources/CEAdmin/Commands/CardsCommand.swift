import ArgumentParser
import CEDomain

/// `ceadmin cards add FILE`: learning cards from a table.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "学习卡 / Learning cards.", subcommands: [Add.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "导入学习卡：卡号、密码、面值（分）、有效期，制表符分隔 / Adds cards from a table.")

    @OptionGroup var options: StoreOptions

    @Argument(help: "TSV 文件 / number, password, fen, last day; parted by tabs.")
    var file: String

    func run() throws {
      let rows = try TextFile.table(file)
      let store = try options.open()
      try withStoreErrors(options.store) {
        var tally = ImportTally()
        for (index, row) in rows.enumerated() {
          guard row.count == 4, let fen = Int(row[2]), fen > 0, let day = CalendarDay(row[3])
          else {
            tally.refuse(StaffText.faultyCard(row: index + 1))
            continue
          }
          do {
            try LearningCards(store: store).add(
              number: row[0], password: row[1], amount: Money(fen: fen), expiresOn: day,
              by: .commandLine, at: .now, from: .system)
            tally.count(false, StaffText.cardAdded(row: index + 1))
          } catch StoreError.duplicate {
            tally.refuse(StaffText.cardKnown(row: index + 1))
          }
        }
        try tally.conclude()
      }
    }
  }
}
