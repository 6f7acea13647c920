import CEDomain
import CETestSupport
import Testing

@Suite("ReviewQueue")
struct ReviewQueueTests {
  private let scene: ReviewScene

  init() throws {
    scene = try ReviewScene()
  }

  private func page(
    _ filter: QueueFilter = QueueFilter(), from edge: QueueEdge = .start, limit: Int = 20,
    by actor: Actor? = nil
  ) throws -> [ReviewCase] {
    try scene.desk.page(
      filter, from: edge, limit: limit, by: actor ?? scene.county, at: scene.now)
  }

  private func filter(_ change: (inout QueueFilter) -> Void) -> QueueFilter {
    var filter = QueueFilter()
    change(&filter)
    return filter
  }

  @Test(
    "ROL-1-03, ROL-1-04, ROL-1-05, ROL-4-17: county, city and province see their own",
    arguments: [
      ("370104", [true, false, false, false]), ("370100", [true, true, false, false]),
      ("370000", [true, true, true, false]), ("310000", [false, false, false, true]),
      ("", [true, true, true, true]),
    ])
  func regions(region: String, seen: [Bool]) throws {
    let departments = ["370104", "370102", "370000", "310101"]
    for (department, isSeen) in zip(departments, seen) {
      let fresh = try ReviewScene()
      let item = try fresh.submitted(department: department)
      let reviewer = ReviewScene.staff("审核员", .provinceFinance, region)
      let found = try fresh.desk.page(
        QueueFilter(), limit: 5, by: reviewer, at: fresh.now)
      #expect(found.map(\.id) == (isSeen ? [item.id] : []), "\(region) \(department)")
      let outcome = try fresh.reviews.decide(
        .approve, on: item.id, version: item.version, by: reviewer, at: fresh.now,
        from: fresh.entropy)
      #expect((outcome == .refused(.notPermitted(.otherRegion))) == !isSeen)
    }
  }

  @Test("ROL-9-20, ROL-8-04: support decides real names of every region, and nothing else")
  func support() throws {
    let mine = try scene.submitted(.realName, department: "")
    let theirs = try scene.submitted(.collection)
    #expect(try page(by: scene.support).map(\.id) == [mine.id])
    #expect(try page().map(\.id) == [theirs.id])
    #expect(
      try scene.decide(.approve, theirs, by: scene.support)
        == .refused(.notPermitted(.notYourRole)))
    #expect(try scene.decide(.approve, mine) == .refused(.notPermitted(.notYourRole)))
  }

  @Test("ROL-4-17: whoever is support and a county's reviewer decides no other county's cases")
  func twoRoles() throws {
    let item = try scene.submitted(department: ReviewScene.otherCounty)
    let both = Actor(
      account: Identifier("both"), person: nil, roles: [.support, .countyFinance],
      organisation: nil, region: ReviewScene.county, session: Identifier("s"), displayName: "")
    #expect(try page(by: both).isEmpty)
    #expect(
      try scene.decide(.approve, item, by: both) == .refused(.notPermitted(.otherRegion)))
  }

  @Test(
    "ROL-2-02: a part of the name, initials or the beginning of a syllable finds a case",
    arguments: [
      ("小明", true), ("明", true), ("王小明", true), ("wxm", true), ("xm", true), ("XM", true),
      ("xiao", true), ("wangxiaoming", true), ("王明", false), ("mw", false), ("zhang", false),
      ("wangxiaohong", false), ("%", false), ("王小明明明", false),
    ])
  func names(typed: String, isFound: Bool) throws {
    _ = try scene.submitted(of: scene.colleague)
    let found = try page(filter { $0.name = typed })
    #expect(found.isEmpty == !isFound)
    let none = try page(filter { $0.name = typed }, by: scene.otherCounty)
    #expect(none.isEmpty)
  }

  @Test("ROL-2-02: a whole document number finds its person, a part of it nobody")
  func document() throws {
    _ = try scene.submitted()
    let colleague = try scene.submitted(of: scene.colleague)
    let found = try page(filter { $0.document = "４４０１０４ 19851118 0023" })
    #expect(found == [colleague])
    #expect(try page(filter { $0.document = "440104" }).isEmpty)
    #expect(
      try page(filter { $0.document = "440104198511180023" }, by: scene.otherCounty).isEmpty)
  }

  @Test(
    "ROL-2-02: state, kind, year, unit and days of submission narrow the queue",
    arguments: [
      (0, 2), (1, 1), (2, 1), (3, 3), (4, 3), (5, 0), (6, 2), (7, 0), (8, 2), (9, 0),
    ])
  func narrows(row: Int, count: Int) throws {
    _ = try scene.submitted(.collection)
    _ = try scene.submitted(.workChange, of: scene.colleague)
    let decided = try scene.submitted(.collection, of: scene.colleague)
    _ = try scene.decide(.approve, decided)
    let day = CalendarDay(containing: scene.now)
    let filters: [(inout QueueFilter) -> Void] = [
      { _ in }, { $0.kind = .workChange }, { $0.status = .decided }, { $0.status = .all },
      {
        $0.status = .all; $0.year = 2025
      }, { $0.year = 2024 }, { $0.unit = "槐荫会计" },
      { $0.unit = "_荫" },
      {
        $0.from = day; $0.through = day
      },
      { $0.through = day.advanced(by: -1) },
    ]
    let wanted = filter(filters[row])
    #expect(try page(wanted).count == count)
    #expect(
      try scene.desk.count(wanted, most: 1000, by: scene.county, at: scene.now) == count)
  }

  @Test("ROL-2-01: the oldest comes first; pages follow each other without gap or double")
  func pages() throws {
    let all = try crowd(23)
    var read: [ReviewCase] = []
    var edge = QueueEdge.start
    while let last = try page(from: edge, limit: 5).last {
      read += try page(from: edge, limit: 5)
      edge = .after(last)
    }
    #expect(read.map(\.number) == all.map(\.number))
    #expect(try page(from: .end, limit: 5).map(\.number) == all.suffix(5).map(\.number))
    let before = try page(from: .before(all[12]), limit: 5)
    #expect(before.map(\.number) == all[7..<12].map(\.number))
  }

  @Test(
    "ROL-2-01: newest first and by number, in pages of both directions",
    arguments: QueueFilter.Order.allCases)
  func orders(order: QueueFilter.Order) throws {
    let all = try crowd(9)
    let expected = order == .newest ? all.reversed() : all
    let wanted = filter {
      $0.order = order
      $0.status = .all
    }
    let first = try page(wanted, limit: 4)
    #expect(first.map(\.number) == expected.prefix(4).map(\.number))
    let second = try page(wanted, from: .after(expected[3]), limit: 4)
    #expect(second.map(\.number) == expected[4..<8].map(\.number))
    let back = try page(wanted, from: .before(expected[8]), limit: 4)
    #expect(back.map(\.number) == expected[4..<8].map(\.number))
  }

  @Test("ROL-2-07: the next case is the oldest that nobody has open, going round at the end")
  func next() throws {
    let all = try crowd(4)
    _ = try scene.desk.open(all[1].id, by: scene.city, at: scene.now)
    func after(_ item: ReviewCase?) throws -> String? {
      try scene.desk.next(after: item, QueueFilter(), by: scene.county, at: scene.now)?.number
    }
    #expect(try after(nil) == all[0].number)
    #expect(try after(all[0]) == all[2].number)
    #expect(try after(all[3]) == all[0].number)
  }

  /// Cases of several people, a second apart, the oldest first.
  private func crowd(_ count: Int) throws -> [ReviewCase] {
    try (0..<count).map { place in
      try ReviewScene.done(
        scene.submit(
          of: try scene.newPerson(place), at: scene.now + .seconds(place)))
    }
  }
}
