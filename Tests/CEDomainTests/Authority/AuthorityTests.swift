import CEDomain
import Testing

@Suite("Authority")
struct AuthorityTests {
  private let me = Identifier<Person>("P1")
  private let other = Identifier<Person>("P2")
  private let mine = Identifier<Organisation>("O1")
  private let theirs = Identifier<Organisation>("O2")

  private func actor(
    _ roles: Set<Role>, person: Identifier<Person>? = nil, region: String = "310000"
  ) -> Actor {
    Actor(
      account: Identifier("A1"), person: person, roles: roles, organisation: mine,
      region: region, session: Identifier("S1"), displayName: "")
  }

  @Test(
    "ROL-1-02, ROL-1-07, ROL-1-10, ROL-1-11: the whole matrix of roles and actions",
    arguments: Role.allCases)
  func matrix(role: Role) throws {
    let row = try #require(expectedMatrix[role])
    for action in Action.allCases {
      let expected: String? = row.first { $0.value.contains(action) }?.key
      #expect(reach(of: action, for: role) == expected, "\(role) \(action)")
    }
  }

  /// The weakest tie by which the action is granted.
  private func reach(of action: Action, for role: Role) -> String? {
    let person = role == .learner ? me : nil
    let actor = actor([role], person: person)
    let task = true
    if Authority.allows(actor, action, Subject(hasOpenTask: task)) { return "any" }
    if Authority.allows(actor, action, Subject(region: "310115", hasOpenTask: task)) {
      return "region"
    }
    if Authority.allows(actor, action, Subject(organisation: mine, hasOpenTask: task)) {
      return "organisation"
    }
    return Authority.allows(actor, action, Subject(owner: me, hasOpenTask: task)) ? "own" : nil
  }

  @Test("ROL-1-01: a learner does nothing with another person's data", arguments: Action.allCases)
  func learnerElsewhere(action: Action) {
    let learner = actor([.learner], person: me)
    let isAllowed = Authority.allows(learner, action, Subject(owner: other))
    #expect(isAllowed == (action == .verifyCertificate))
  }

  @Test("ROL-1-01: what belongs to nobody known is refused", arguments: Action.allCases)
  func unknownOwner(action: Action) {
    let stranger = actor([.learner], person: nil)
    let isAllowed = Authority.allows(stranger, action, Subject(owner: nil))
    #expect(isAllowed == (action == .verifyCertificate))
  }

  @Test("an actor without roles may do nothing", arguments: Action.allCases)
  func noRole(action: Action) {
    let nobody = actor([], person: me)
    #expect(Authority.check(nobody, action, Subject(owner: other)) == .refused(.notYourRole))
  }

  @Test("ROL-3-11: a unit sees no person of another unit")
  func otherUnit() {
    let answer = Authority.check(
      actor([.employer]), .viewPerson, Subject(owner: other, organisation: theirs))
    #expect(answer == .refused(.otherOrganisation))
  }

  @Test(
    "ROL-4-17, ROL-1-03: a reviewer decides only in the own region",
    arguments: [
      ("310000", "310115", true), ("310115", "310115", true), ("310115", "310101", false),
      ("310115", "310000", false), ("310000", "320000", false), ("", "320000", true),
      ("310000", "", false),
    ])
  func regions(own: String, subject: String, isAllowed: Bool) {
    let reviewer = actor([.countyFinance], region: own)
    let answer = Authority.check(
      reviewer, .reviewCreditApplication, Subject(owner: other, region: subject))
    #expect(answer == (isAllowed ? .granted : .refused(.otherRegion)))
  }

  @Test("ROL-1-12: nobody decides an own application", arguments: Role.allCases)
  func ownApplication(role: Role) {
    let staff = actor([role], person: me)
    for action in Action.allCases where action.isDecision {
      let own = Subject(owner: me, organisation: mine, region: "310000", hasOpenTask: true)
      #expect(Authority.check(staff, action, own) == .refused(.ownApplication))
    }
  }

  @Test("ROL-1-12: learner and reviewer never in one sign-in", arguments: Action.allCases)
  func mixed(action: Action) {
    let both = actor([.learner, .support], person: me)
    #expect(Authority.check(both, action, Subject(owner: me)) == .refused(.mixedRoles))
    #expect(!Authority.offers(both, action))
  }

  @Test("FLD-13-07: staff see unmasked data only with an open task")
  func unmasked() {
    let clerk = actor([.support])
    let closed = Authority.check(clerk, .viewPersonUnmasked, Subject(owner: other))
    let open = Authority.check(
      clerk, .viewPersonUnmasked, Subject(owner: other, hasOpenTask: true))
    #expect(closed == .refused(.noOpenTask))
    #expect(open == .granted)
  }

  @Test("FLD-13-07: the owner sees the own data unmasked")
  func ownUnmasked() {
    let learner = actor([.learner], person: me)
    #expect(Authority.allows(learner, .viewPersonUnmasked, Subject(owner: me)))
  }

  @Test("several staff roles add up")
  func union() {
    let clerk = actor([.cashier, .support])
    #expect(Authority.allows(clerk, .confirmCounterPayment, Subject(owner: other)))
    #expect(Authority.allows(clerk, .refundOrder, Subject(owner: other)))
    #expect(!Authority.allows(clerk, .manageAccounts, .everything))
  }
}
