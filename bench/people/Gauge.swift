import CEDomain
import Glibc

/// Takes the time of a path over and over, and prints what came out.
struct Gauge {
  let database: SQLiteDatabase
  let path: String
  let isCold: Bool

  func measure<Sample>(
    _ name: String, _ samples: [Sample], _ work: (Sample) throws -> Void
  ) throws {
    var walls: [Double] = []
    var processor: [Double] = []
    var rows = 0
    var steps = 0
    var scanned = 0
    for sample in samples {
      if isCold { dropPages() }
      let begun = (time(of: CLOCK_MONOTONIC), time(of: CLOCK_PROCESS_CPUTIME_ID))
      let effort = try database.effort { try work(sample) }.effort
      walls.append((time(of: CLOCK_MONOTONIC) - begun.0) * 1000)
      processor.append((time(of: CLOCK_PROCESS_CPUTIME_ID) - begun.1) * 1000)
      rows = max(rows, effort.rows)
      steps = max(steps, effort.steps)
      scanned = max(scanned, effort.scanned)
    }
    let figures = [
      part(walls, 0.5), part(walls, 0.95), part(processor, 0.5), Double(rows), Double(steps),
      Double(scanned),
    ]
    print(([name] + figures.map { String($0) }).joined(separator: "\t"))
  }

  private func part(_ values: [Double], _ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Forgets what the engine and the machine keep of the file.
  private func dropPages() {
    database.rest()
    for suffix in ["", "-wal"] {
      let descriptor = open(path + suffix, O_RDONLY)
      guard descriptor >= 0 else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      close(descriptor)
    }
  }

  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private func time(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Entropy {
  /// The operating system's randomness.
  static let system = Entropy { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
