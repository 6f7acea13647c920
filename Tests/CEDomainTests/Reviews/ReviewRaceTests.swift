import CEDomain
import CETestSupport
import Testing

@Suite("Reviews: two reviewers")
struct ReviewRaceTests {
  @Test(
    "OV-5-14, ROL-2-06: of two programs on one file that decide the same case, one wins",
    arguments: [ReviewAction.approve, .reject, .sendBack])
  func race(action: ReviewAction) async throws {
    let file = TemporaryStore()
    let scene = try ReviewScene(store: file.create())
    let item = try scene.submitted()
    let place = StorePlace(file)
    let reviewers = [scene.county, scene.city]
    let results = await withTaskGroup(of: Bool?.self) { group in
      for reviewer in reviewers {
        group.addTask { decide(action, item, by: reviewer, place) }
      }
      var results: [Bool?] = []
      for await result in group { results.append(result) }
      return results
    }
    #expect(results.filter { $0 == true }.count == 1)
    #expect(results.filter { $0 == nil }.count == 1)
    let decisions = try scene.desk.state(of: item.id, by: scene.county)?.decisions
    #expect(decisions?.count == 1)
    withExtendedLifetime(file) {}
  }

  @Test("ROL-2-07: of two programs that open the same case, one claims it")
  func claims() async throws {
    let file = TemporaryStore()
    let scene = try ReviewScene(store: file.create())
    let item = try scene.submitted()
    let place = StorePlace(file)
    let reviewers = [scene.county, scene.city]
    let opened = await withTaskGroup(of: Bool.self) { group in
      for reviewer in reviewers {
        group.addTask { open(item, by: reviewer, place) }
      }
      var count = 0
      for await isOpen in group where isOpen { count += 1 }
      return count
    }
    #expect(opened == 1)
    withExtendedLifetime(file) {}
  }

  @Test("NAT-4-07: of two programs in which a person hands in at once, one is refused")
  func submissions() async throws {
    let file = TemporaryStore()
    let scene = try ReviewScene(store: file.create())
    let place = StorePlace(file)
    let (person, now) = (scene.person, scene.now)
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<2 { group.addTask { submit(person, place, at: now) } }
      var count = 0
      for await isAccepted in group where isAccepted { count += 1 }
      return count
    }
    #expect(accepted == 1)
    withExtendedLifetime(file) {}
  }
}

/// Where a store lies; every task opens it for itself.
private struct StorePlace: Sendable {
  private let path: String
  private let key: String

  init(_ file: TemporaryStore) {
    path = file.path
    key = file.key
  }

  func open() throws -> OpenStore {
    try OpenStore.open(at: path, key: key, reference: nil)
  }
}

/// What another program of the same store does; nil for a stale decision.
private func decide(
  _ action: ReviewAction, _ item: ReviewCase, by actor: Actor, _ place: StorePlace
) -> Bool? {
  do {
    let outcome = try Reviews(store: place.open(), matters: [Collected()]).decide(
      action, on: item.id, version: item.version, opinion: Opinion("不符"), by: actor,
      at: item.submittedAt, from: .fixed(3))
    if case .done = outcome { return true }
    return false
  } catch StoreError.stale {
    return nil
  } catch {
    return false
  }
}

private func open(_ item: ReviewCase, by actor: Actor, _ place: StorePlace) -> Bool {
  let desk = try? ReviewDesk(store: place.open(), matters: [Collected()])
  guard case .opened = try? desk?.open(item.id, by: actor, at: item.submittedAt) else {
    return false
  }
  return true
}

private func submit(
  _ person: Identifier<Person>, _ place: StorePlace, at now: Moment
) -> Bool {
  let learner = Actor(
    account: Identifier("l"), person: person, roles: [.learner], organisation: nil, region: "",
    session: Identifier("s"), displayName: "")
  let outcome = try? {
    let store = try place.open()
    return try store.database.write { tx in
      try Reviews(store: store, matters: [Collected()]).submit(
        ReviewApplication(
          .collection, of: person, department: ReviewScene.county,
          Submission(after: Answers([TestMatter.name: "x"]))),
        by: learner, at: now, from: .fixed(UInt64(now.milliseconds)), in: tx)
    }
  }()
  if case .done = outcome { return true }
  return false
}

/// A collection without effects.
private struct Collected: ReviewedMatter {
  let kind = CaseKind.collection
  let steps = [ReviewStep(by: ReviewStep.finance)]

  func forms(for answers: Answers, in store: OpenStore) throws -> [Form] { [] }

  func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws {}
}
