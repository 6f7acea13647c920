import ArgumentParser
import CEDomain
import Glibc

/// `ceadmin demo`: a store to try the program on, with people in every situation.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "创建演示数据库 / Makes a store with invented people to try.")

  @OptionGroup var options: StoreOptions

  @Option(name: .long, help: "项目的 Data 目录 / the project's Data folder.")
  var data: String = "Data"

  @Option(
    name: .long, help: "演示时钟，如 2026-06-15T09:00:00 / where the demo's clock stands.")
  var clock: String?

  @Option(
    name: .long,
    help: "另加虚构人员的数量，最多 1000000 / invented people to add, at most 1000000.")
  var people: Int?

  func validate() throws {
    guard let people, !(1...1_000_000).contains(people) else { return }
    throw ValidationError(DemoText.badPeople(people).inChosenLanguage)
  }

  func run() throws {
    let now = try startingMoment()
    let offset = now - .now
    // A demo of today keeps the machine's clock.
    let isToday = clock == nil && offset.wholeSeconds == 0
    do {
      let store = try StoreMaking(paths: options.paths, data: data)
        .make(isDemo: true, clockOffset: isToday ? .zero : offset)
      let population = try withStoreErrors(options.store) {
        try DemoPopulation(store: store, data: data, now: now)
      }
      try withStoreErrors(options.store) { try population.fill() }
      if let people { try addCrowd(of: people, to: store, now: now) }
      say(AdminText.made(options.paths))
      if !isToday { say(DemoText.clockSet(ClockTime(of: now).stamp)) }
      population.announce()
    } catch let failure as DemoFailure {
      throw CommandFailure(1, DemoText.stepFailed(failure.step))
    }
  }

  /// Half a crowd helps nobody, and its file is not sound: it is removed again.
  private func addCrowd(of people: Int, to store: OpenStore, now: Moment) throws {
    let line = ProgressLine()
    let crowd = Crowd(store: store, data: data, now: now, count: people) { done in
      line.show(DemoText.crowdProgress(done, of: people))
    }
    do {
      try withStoreErrors(options.store) { try crowd.fill() }
      line.finish(DemoText.crowdMade(people))
    } catch {
      line.finish(nil)
      for suffix in ["", "-wal", "-shm"] { unlink(options.paths.store + suffix) }
      throw error
    }
  }

  /// Now, where this year has rules and is old enough for the walks; else June of the last year
  /// that has.
  private func startingMoment() throws -> Moment {
    if let clock {
      guard let moment = Moment(stamp: clock) else {
        throw CommandFailure(2, DemoText.badClock(clock))
      }
      return moment
    }
    let years = try TextFile.list("\(data)/jurisdictions", suffix: ".json").compactMap { path in
      path.split(separator: "/").last.flatMap { Int($0.dropFirst(3).dropLast(5)) }
        .flatMap { path.contains("/SH-") ? $0 : nil }
    }
    let today = CalendarDay(containing: .now)
    if years.contains(today.year), today.month >= 5 { return .now }
    guard let last = years.max(), let day = CalendarDay(year: last, month: 6, day: 15) else {
      throw CommandFailure(1, DemoText.noProfile("SH"))
    }
    return day.start + .seconds(9 * 3600)
  }
}
