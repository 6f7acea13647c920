import CEDomain
import CETestSupport
import Glibc

/// One session that sits an attempt and answers question after question.
final class AnswerRun {
  private let store: OpenStore
  private let actor: Actor
  private var sitting: ExamSitting

  enum Failure: Error {
    case cannotSit(SittingOpening)
    case notSaved
  }

  init(path: String, attempt: String) throws {
    store = try OpenStore.open(StorePaths(store: path))
    let owner = try store.database.read {
      try $0.first("SELECT person_id FROM exam_attempt WHERE id = \(attempt)")
    }
    actor = Actor(
      account: Identifier("ACC1"), person: owner?.identifier(0), roles: [.learner],
      organisation: nil, region: "", session: Identifier(attempt), displayName: "")
    let opening = try ExamAttempts(store: store).sitting(
      of: Identifier(attempt), by: actor, at: Self.now, from: .fixed(1))
    guard case .open(let sitting) = opening else { throw Failure.cannotSit(opening) }
    self.sitting = sitting
  }

  /// Saves `count` answers one after the other; answers a second.
  func flat(_ count: Int) throws -> Double {
    let begun = Self.seconds
    for ordinal in 0..<count { try answer(ordinal) }
    return Double(count) / (Self.seconds - begun)
  }

  /// Saves an answer every so many milliseconds, beginning at a moment of its own; the latencies
  /// in microseconds.
  func paced(every milliseconds: Int, for duration: Int) throws -> [Int] {
    let pause = Double(milliseconds) / 1000
    let end = Self.seconds + Double(duration)
    var latencies: [Int] = []
    usleep(UInt32(pause * 1e6 * Double(getpid() % 100) / 100))
    while Self.seconds < end {
      let begun = Self.seconds
      try answer(latencies.count)
      let took = Self.seconds - begun
      latencies.append(Int(took * 1e6))
      if took < pause { usleep(UInt32((pause - took) * 1e6)) }
    }
    return latencies
  }

  private func answer(_ ordinal: Int) throws {
    _ = sitting.go(to: ordinal % sitting.paper.count)
    guard case .save(let save) = sitting.choose(ordinal / sitting.paper.count % 2, at: Self.now),
      try ExamAttempts(store: store).save(save, of: sitting.attempt, by: actor) == .saved
    else { throw Failure.notSaved }
    sitting.saved(save)
  }

  private static var now: Moment { Moment(milliseconds: Int64(time(of: CLOCK_REALTIME) * 1000)) }
  private static var seconds: Double { time(of: CLOCK_MONOTONIC) }

  private static func time(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
