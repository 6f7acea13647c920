import CEDomain
import CETestSupport
import Testing

/// What must not grow with the people in a store: proved by the engine's own plans and counters.
@Suite("The desk's statements")
struct ReviewPlanTests {
  private let scene: ReviewScene
  private let database: SQLiteDatabase

  init() throws {
    scene = try ReviewScene()
    database = try #require(scene.store.database as? SQLiteDatabase)
    for place in 0..<40 {
      _ = try scene.submit(of: try scene.newPerson(place), at: scene.now + .seconds(place))
    }
  }

  /// The tables that have a row for each person or case, with their names in statements.
  private static let large = [
    "person", "account", "account_login", "review_case", "c", "review_name", "n", "submission",
    "review_decision", "d", "audit", "collection", "national_record", "attachment_use", "u",
    "session", "message",
  ]

  private func expectNoScan() throws {
    for (statement, lines) in try database.plans() {
      for line in lines {
        let words = line.split(separator: " ")
        let isScan = words.first == "SCAN" && words.count > 1
        #expect(!(isScan && Self.large.contains(String(words[1]))), "\(line): \(statement)")
      }
    }
  }

  private var filters: [QueueFilter] {
    var all: [QueueFilter] = []
    for status in QueueFilter.Status.allCases {
      for order in QueueFilter.Order.allCases {
        for name in ["", "明", "li", "lm", "欧阳思\u{20087}远"] {
          var filter = QueueFilter()
          filter.status = status
          filter.order = order
          filter.name = name
          all.append(filter)
        }
      }
    }
    return all
  }

  @Test("ROL-2-01, ROL-2-02: no page, count or filter of a queue reads a table through")
  func queues() throws {
    let item = try #require(
      try scene.desk.page(QueueFilter(), limit: 1, by: scene.county, at: scene.now).first)
    for actor in [scene.county, scene.city, scene.province, scene.support] {
      for filter in filters {
        for edge in [QueueEdge.start, .end, .after(item), .before(item)] {
          _ = try scene.desk.page(filter, from: edge, limit: 5, by: actor, at: scene.now)
        }
        _ = try scene.desk.count(filter, most: 1000, by: actor, at: scene.now)
      }
    }
    try expectNoScan()
  }

  @Test("ROL-2-01: a page copies out no more rows than it shows, and passes none by")
  func rows() throws {
    for actor in [scene.county, scene.city, scene.province] {
      let (found, effort) = try database.effort {
        try scene.desk.page(QueueFilter(), limit: 5, by: actor, at: scene.now)
      }
      #expect(found.count == 5)
      // The numbers first, then their rows.
      #expect(effort.rows == 10)
      #expect(effort.scanned == 0)
    }
  }

  @Test("ROL-2-01: a page costs the same behind three times as many cases")
  func growth() throws {
    func steps() throws -> Int {
      let page = { [scene] in
        try scene.desk.page(QueueFilter(), limit: 5, by: scene.city, at: scene.now)
      }
      _ = try page()
      return try database.effort(of: page).effort.steps
    }
    let before = try steps()
    for place in 40..<120 {
      _ = try scene.submit(of: try scene.newPerson(place), at: scene.now + .seconds(place))
    }
    #expect(try steps() <= before + 20)
  }

  @Test("ROL-2-03: opening and deciding a case reads no table through")
  func opening() throws {
    let items = try scene.desk.page(QueueFilter(), limit: 2, by: scene.county, at: scene.now)
    for item in items {
      _ = try scene.desk.open(item.id, by: scene.county, at: scene.now)
      _ = try scene.desk.next(after: item, QueueFilter(), by: scene.county, at: scene.now)
    }
    let first = try #require(items.first)
    _ = try scene.reviews.decide(
      .approve, on: first.id, version: first.version, by: scene.county, at: scene.now,
      from: scene.entropy)
    try expectNoScan()
  }
}
