import ArgumentParser
import CEDomain
import Glibc

/// `ceadmin sweep`: what falls due without anybody looking; meant for a timer, every minute.
///
/// May run twice or beside itself without harm. One case that fails holds up no other.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "处理到期事项：自动交卷、学分确认、补学延期、过期短信 / Settles whatever fell due.")

  @OptionGroup var options: StoreOptions

  @Option(name: .long, help: "演示数据库的当前时间 / the moment, on a demo store only.")
  var clock: String?

  func run() throws {
    let store = try options.open()
    let now = try moment(for: store)
    try withStoreErrors(options.store) {
      let exams = try ExamAttempts(store: store).closeOverdue(by: .sweep, at: now, from: .system)
      let credits = try CreditConfirmation(store: store).run(by: .sweep, at: now, from: .system)
      for (attempt, why) in exams.failed.sorted(by: { $0.key < $1.key }) {
        printToStandardError(DoctorText.sweepFailed(attempt.text, why).inChosenLanguage)
      }
      let prolonged = try MakeUp(store: store).prolongAll(by: .sweep, at: now, from: .system)
      try UnfinishedRegistrations(store: store).purge(at: now)
      let expired = try OutboxDesk(store: store).expire(by: .sweep, at: now)
      let uses = try Attachments(store: store).sweep(by: .sweep, at: now)
      let inbox = try AttachmentSettings(store: store).inbox()
      // The files' own times are the machine's.
      let files = inbox.map { InboxSweep(root: $0.root, now: time(nil)).run() } ?? 0
      let sums =
        DoctorText.swept(exams.closed.count, credits.synced, credits.awaitingApplication)
        + DoctorText.sweptBesides(prolonged: prolonged, expired: expired)
        + FilesText.swept(uses: uses, files: files)
      guard exams.failed.isEmpty, credits.failed == 0 else { throw CommandFailure(1, sums) }
      say(sums)
    }
  }

  private func moment(for store: OpenStore) throws -> Moment {
    guard let clock, store.isDemo else { return .now + store.clockOffset }
    guard let moment = Moment(stamp: clock) else {
      throw CommandFailure(2, DemoText.badClock(clock))
    }
    return moment
  }
}
