import CEDomain
import CETestSupport
import Testing

@Suite("Collection: notice and basics")
struct CollectionPagesTests {
  private let today = RuleContext.scene().today

  private func faults(
    _ form: Form, _ answers: Answers = CollectionAnswers.complete(),
    _ changes: [FieldKey: String] = [:]
  ) -> [Violation] {
    form.violations(in: RuleContext(answers: answers.changed(changes), today: today))
  }

  @Test("NAT-3-01: the pages stand in the platform's order, with a number for each")
  func order() throws {
    let plan = WizardPlan.collection(divisions: DivisionTable([]), born: nil)
    #expect(
      plan.steps.map(\.code) == [
        "nat.collection.scope", "nat.collection.basics", "nat.collection.education",
        "nat.collection.work", "nat.collection.department",
      ])
    #expect(plan.steps.map(\.number) == ["N3.1", "N3.2", "N3.3", "N3.4", "N3.5"])
  }

  @Test("NAT-3-02: a page is reached once every page before it is right, whatever was on show")
  func reach() {
    let plan = WizardPlan.collection(divisions: DivisionTable([]), born: nil)
    var wizard = Wizard(plan, answers: CollectionAnswers.complete())
    guard case .moved = wizard.reach("nat.collection.work", today: today) else {
      Issue.record("not reached")
      return
    }
    wizard = Wizard(plan, answers: CollectionAnswers.complete(.accountant, [.collectionPhoto: ""]))
    #expect(wizard.canReach("nat.collection.basics", today: today))
    #expect(!wizard.canReach("nat.collection.education", today: today))
  }

  @Test("NAT-3.2-09: without a scope the first page is not left")
  func scope() {
    #expect(
      faults(.collectionScope, Answers()) == [Violation(.collectionScope, .missingChoice)])
    #expect(faults(.collectionScope).isEmpty)
  }

  @Test("NAT-3.2-01, NAT-3.2-06: four scopes are offered, students among them")
  func scopes() {
    #expect(
      Form.collectionScope.fields[0].codes == ["accountant", "qualified", "doctor", "student"])
  }

  @Test(
    "NAT-3.2-08: each scope names its papers",
    arguments: [
      (CollectionScope.accountant, CollectionMaterial.workProof),
      (.qualified, .certificate), (.doctor, .identity), (.student, .diplomas),
    ])
  func materials(scope: CollectionScope, paper: CollectionMaterial) {
    #expect(scope.materials.first == .photo && scope.materials.contains(paper))
  }

  @Test("NAT-3.3-16: complete basics lead on")
  func basics() {
    #expect(faults(.collectionBasics).isEmpty)
  }

  @Test(
    "NAT-3.3-01, NAT-3.3-08, NAT-3.3-09, NAT-3.3-11: what the basics need",
    arguments: [
      FieldKey.collectionPhoto, .collectionPoliticalStatus, .collectionEthnicGroup,
      .collectionAddress,
    ])
  func required(key: FieldKey) {
    #expect(
      faults(.collectionBasics, CollectionAnswers.complete(), [key: ""]).map(\.field) == [key])
  }

  @Test(
    "NAT-3.3-10, NAT-3.3-12, FLD-10, FLD-11: mail and postcode may be empty, not wrong",
    arguments: [
      (FieldKey.collectionEmail, "", true), (.collectionEmail, "zhang.san@example.com", true),
      (.collectionEmail, "zhang@", false), (.collectionPostcode, "", true),
      (.collectionPostcode, "250022", true), (.collectionPostcode, "25002", false),
    ])
  func optional(key: FieldKey, value: String, isRight: Bool) {
    let found = faults(.collectionBasics, CollectionAnswers.complete(), [key: value])
    #expect(found.isEmpty == isRight)
  }

  @Test(
    "NAT-3.3-01, FLD-14-01: the photo's size and pixels at their edges",
    arguments: [
      (10_239, 295, 413, false), (10_240, 295, 413, true), (2_097_152, 295, 413, true),
      (2_097_153, 295, 413, false), (60_000, 294, 413, false), (60_000, 295, 412, false),
    ])
  func photo(bytes: Int, width: Int, height: Int, isRight: Bool) {
    let photo = CollectionAnswers.picture(bytes: bytes, width: width, height: height)
    let found = faults(
      .collectionBasics, CollectionAnswers.complete(), [.collectionPhoto: photo])
    #expect(found.isEmpty == isRight)
  }

  @Test("NAT-3.3-01: a png is no photo")
  func pngPhoto() {
    let photo = CollectionAnswers.picture("photo.png", type: .png)
    #expect(
      faults(.collectionBasics, CollectionAnswers.complete(), [.collectionPhoto: photo])
        .map(\.reason) == [.attachment(.type(allowed: ["jpg", "jpeg"]))])
  }

  @Test(
    "NAT-3.3-02…07: what registration knows is shown and cannot be typed",
    arguments: [
      FieldKey.collectionDocumentKind, .collectionDocumentNumber, .collectionName,
      .collectionGender, .collectionBirthDate, .collectionMobile,
    ])
  func fixed(key: FieldKey) throws {
    let field = try #require(Form.collectionBasics.fields.first { $0.key == key })
    guard case .fixed = field.kind else {
      Issue.record("\(key) can be typed")
      return
    }
  }

  @Test("NAT-3.3-08, NAT-3.3-09: six political statuses, 56 groups and 其他")
  func codes() {
    let fields = Form.collectionBasics.fields
    #expect(fields.first { $0.key == .collectionPoliticalStatus }?.codes.count == 6)
    #expect(fields.first { $0.key == .collectionEthnicGroup }?.codes.count == 57)
  }

  @Test("NAT-3.3-13, NAT-3.3-14: （三）shows both sides of the identity card on the page itself")
  func identityOfDoctors() {
    let bare: [FieldKey: String] = [.collectionIdentityFront: "", .collectionIdentityBack: ""]
    #expect(
      faults(.collectionBasics, CollectionAnswers.complete(.doctor), bare).map(\.field)
        == [.collectionIdentityFront, .collectionIdentityBack])
    #expect(faults(.collectionBasics, CollectionAnswers.complete(.student), bare).isEmpty)
    #expect(faults(.collectionBasics, CollectionAnswers.complete(), bare).isEmpty)
  }

  @Test("NAT-3.2-04: the certificate's picture is asked for once the library said no")
  func certificate() {
    let answers = CollectionAnswers.complete(.qualified)
    #expect(faults(.collectionBasics, answers).isEmpty)
    let refused = answers.changed([.collectionLibraryCheck: "failed"])
    #expect(faults(.collectionBasics, refused).map(\.field) == [.collectionCertificate])
    #expect(
      faults(.collectionBasics, refused, [.collectionCertificate: CollectionAnswers.picture()])
        .isEmpty)
  }

  @Test(
    "NAT-3.3-15, FLD-5, FLD-6: the residence document belongs to the registered one",
    arguments: [
      ("rid", "", []), ("hkmo", "gat", ["none", "gat"]), ("tw", "gat", ["none", "gat"]),
      ("passport", "frpc", ["none", "frpc"]),
    ])
  func permits(kind: String, permit: String, offered: [String]) throws {
    let answers = CollectionAnswers.complete().changed([.collectionDocumentKind: kind])
    let shown = Form.collectionBasics.shownFields(for: answers)
    let field = shown.first { $0.key == .collectionPermitKind }
    #expect(field?.codes(for: answers) ?? [] == offered)
  }

  @Test(
    "NAT-3.3-15, FLD-5-03, FLD-5-04, FLD-5-05: the permit's number, and that both name one region",
    arguments: [
      ("hkmo", "H12345678", "810000198704120033", nil),
      ("hkmo", "M12345678", "820000199011230041", nil),
      ("tw", "12345678", "830000198507090019", nil),
      ("hkmo", "M12345678", "810000198704120033", Violation.Reason.permitDisagrees),
      ("tw", "12345678", "820000199011230041", .permitDisagrees),
      ("hkmo", "H12345678", "840000198704120033", .documentRegion),
      ("hkmo", "H12345678", "810000198713120033", .documentDate),
    ])
  func residence(kind: String, number: String, permit: String, expected: Violation.Reason?) {
    let found = faults(
      .collectionBasics, CollectionAnswers.complete(),
      [
        .collectionDocumentKind: kind, .collectionDocumentNumber: number,
        .collectionPermitKind: "gat", .collectionPermitNumber: permit,
      ])
    #expect(found.first?.reason == expected)
  }

  @Test(
    "FLD-6-07, FLD-6-08: both cards of foreigners",
    arguments: [
      ("GBR310087031515", true), ("93182619870315101X", true), ("GBR310087031514", false),
      ("9118401992070400281", false),
    ])
  func foreigners(permit: String, isRight: Bool) {
    let found = faults(
      .collectionBasics, CollectionAnswers.complete(),
      [
        .collectionDocumentKind: "passport", .collectionDocumentNumber: "K1234567E",
        .collectionPermitKind: "frpc", .collectionPermitNumber: permit,
      ])
    #expect(found.isEmpty == isRight)
  }
}

extension Field {
  /// The codes that are offered, whatever was answered.
  var codes: [String] { codes(for: Answers()) }

  func codes(for answers: Answers) -> [String] {
    switch kind {
    case .choice(let choices), .multiple(let choices), .lookup(let choices):
      choices.list(answers).map(\.code)
    default: []
    }
  }
}
