import CEDomain
import Testing

@Suite("Journey: the eight steps of Shanghai")
struct JourneyTests {
  /// Signed in, collection approved, all windows open.
  static let start: Set<Journey.Fact> = [
    .signedIn, .collectionApproved, .enrolWindowOpen, .studyWindowOpen, .examWindowOpen,
  ]

  /// What a person has reached by then, and the step and action that come next.
  static let road: [(facts: [Journey.Fact], step: String, next: Journey.Action)] = [
    ([], "enrolment", .enrol),
    ([.enrolled], "purchase", .choosePackage),
    ([.enrolled, .orderPlaced], "purchase", .pay),
    ([.enrolled, .orderPlaced, .paid], "study", .selectCourses),
    ([.enrolled, .orderPlaced, .paid, .coursesSelected], "study", .study),
    (
      [.enrolled, .orderPlaced, .paid, .coursesSelected, .creditsCompleted], "evaluation",
      .evaluateCourses
    ),
    (
      [.enrolled, .paid, .coursesSelected, .creditsCompleted, .coursesEvaluated], "evaluation",
      .evaluateOverall
    ),
    (
      [
        .enrolled, .paid, .coursesSelected, .creditsCompleted, .coursesEvaluated,
        .overallEvaluated,
      ], "exam", .takeExam
    ),
    (
      [
        .enrolled, .paid, .coursesSelected, .creditsCompleted, .coursesEvaluated,
        .overallEvaluated, .examInProgress,
      ], "exam", .resumeExam
    ),
    (
      [
        .enrolled, .paid, .coursesSelected, .creditsCompleted, .coursesEvaluated,
        .overallEvaluated, .examPassed,
      ], "confirmation", .waitForCredits
    ),
    (
      [
        .enrolled, .paid, .coursesSelected, .creditsCompleted, .coursesEvaluated,
        .overallEvaluated, .examPassed, .makeUpYear,
      ], "confirmation", .applyForCredits
    ),
  ]

  @Test("SH-9-01: each stage names its step and the one next thing to do", arguments: road.indices)
  func stage(index: Int) throws {
    let (facts, step, next) = Self.road[index]
    let journey = try ShippedProfile.shanghai.profile().journey
    let position = journey.position(Self.start.union(facts))
    let current = try #require(position.current)
    #expect(journey.steps[current].code == step)
    #expect(position.states[current] == .current && position.next == next)
    #expect(position.states.prefix(current).allSatisfy { $0 == .done })
  }

  @Test("SH-1-02: without an approved collection the road begins there")
  func collection() throws {
    let position = try ShippedProfile.shanghai.profile().journey.position([.signedIn])
    #expect(position.current == 0 && position.next == .collect)
    #expect(position.states[1] == .done && position.states[2] == .later)
  }

  @Test("POL-C-02: a closed window blocks the step and is named as the reason")
  func blocked() throws {
    let facts = Self.start.subtracting([.enrolWindowOpen])
    let position = try ShippedProfile.shanghai.profile().journey.position(facts)
    #expect(position.states[2] == .blocked(by: .enrolWindowOpen))
    #expect(position.next == nil)
  }

  @Test("SH-8-01: with the credits confirmed the road is complete")
  func complete() throws {
    let position = try ShippedProfile.shanghai.profile().journey.position(
      Set(Journey.Fact.allCases))
    #expect(position.isComplete && position.doneCount == 8)
    #expect(position.current == nil && position.next == nil)
  }

  @Test(
    "eight steps in Shanghai, four in Shanxi, numbered from 1, named in both languages",
    arguments: [
      (ShippedProfile.shanghai, 8), (.shanxi, 4), (.henan, 4), (.guangdong, 4), (.nationwide, 3),
    ])
  func steps(shipped: ShippedProfile, count: Int) throws {
    let steps = try shipped.profile().journey.steps
    #expect(steps.map(\.number) == (1...count).map(String.init))
    #expect(steps.allSatisfy { $0.name.isComplete && !$0.done.isEmpty && !$0.offers.isEmpty })
  }

  @Test("whatever holds, at most one step is current and done steps are never offered")
  func anyFacts() throws {
    let journey = try ShippedProfile.shanghai.profile().journey
    let all = Journey.Fact.allCases
    for mask in 0..<(1 << all.count) where mask % 7 == 0 {
      let facts = Set(all.indices.filter { mask >> $0 & 1 == 1 }.map { all[$0] })
      let position = journey.position(facts)
      let open = position.states.filter { $0 != .done && $0 != .later }
      #expect(open.count == (position.isComplete ? 0 : 1))
      #expect(position.next == nil || position.current.map { position.states[$0] } == .current)
    }
  }
}
