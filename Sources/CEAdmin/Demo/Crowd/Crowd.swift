import CEDomain
import Glibc
import Synchronization

/// A crowd of invented people for a demo store, the same for every store of a size.
///
/// Of ten people two have an open case, one a decided one, one has no collection, and six have one
/// that a former platform handed over.
struct Crowd {
  let store: OpenStore
  let data: String
  let now: Moment
  let count: Int
  /// Told how many are in, now and then.
  let progress: (Int) -> Void

  static let seed: UInt64 = 20_260_615
  /// People of one transaction.
  private static let batch = 20_000

  func fill() throws {
    let divisions = try store.reference.divisionTable()
    let today = CalendarDay(containing: now)
    let tables = try CrowdTables(folder: "\(data)/demo/crowd", divisions: divisions)
    let entropy = Entropy.seeded(Crowd.seed)
    // A cheap one: a lookup is measured without it, and invented people have nothing to lose.
    let hash = PasswordHash(cost: .forTests).hash(
      DemoPopulation.staffPassword, from: entropy)
    let intake = MassIntake(store: store, passwordHash: hash)
    var chance = SeededSequence(seed: Crowd.seed)
    let answers = CrowdAnswers(
      divisions: divisions, today: today, files: try files(intake, entropy), &chance)
    var people = CrowdPeople(tables: tables, reference: try store.reference, today: today)
    try store.database.inBulk(MassIntake.lateIndexes) {
      for start in stride(from: 0, to: count, by: Crowd.batch) {
        try store.database.write { tx in
          for place in start..<min(start + Crowd.batch, count) {
            var chance = SeededSequence(seed: Crowd.seed ^ UInt64(place) &* 0x9E37_79B9)
            let county = tables.counties.pick(&chance)
            let person = try people.person(place, in: county, &chance)
            let entrant = CrowdLife(answers: answers, tables: tables, now: now, count: count)
              .entrant(place, person, county, &chance)
            try intake.enter(entrant, from: entropy, in: tx)
          }
        }
        progress(min(start + Crowd.batch, count))
      }
    }
  }

  private func files(
    _ intake: MassIntake, _ entropy: Entropy
  ) throws -> CrowdAnswers.Files {
    try store.database.write { tx in
      func file(_ name: String) throws -> String {
        let bytes = try TextFile.contents(of: "\(data)/demo/pictures/\(name)")
        let stored = try intake.store(bytes, named: name, at: now, from: entropy, in: tx)
        guard let stored else { throw DemoFailure(name) }
        return stored.text
      }
      return CrowdAnswers.Files(
        photo: try file("photo.jpg"), proof: try file("proof.jpg"))
    }
  }
}

extension Entropy {
  /// A sequence that is the same in every run; for invented people alone.
  fileprivate static func seeded(_ seed: UInt64) -> Entropy {
    let sequence = SeededBytes(seed: seed)
    return Entropy { sequence.bytes($0) }
  }
}

private final class SeededBytes: Sendable {
  private let sequence: Mutex<SeededSequence>

  init(seed: UInt64) {
    sequence = Mutex(SeededSequence(seed: seed))
  }

  func bytes(_ count: Int) -> [UInt8] {
    sequence.withLock { sequence in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        var word: UInt64 = 0
        for place in 0..<count {
          if place % 8 == 0 { word = sequence.next() }
          buffer[place] = UInt8(truncatingIfNeeded: word)
          word >>= 8
        }
        filled = count
      }
    }
  }
}
