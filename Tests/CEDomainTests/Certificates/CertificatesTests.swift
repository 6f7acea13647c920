import CEDomain
import CETestSupport
import Testing

@Suite("Certificates")
struct CertificatesTests {
  private let scene: ExamStoreScene
  private let certificates: Certificates

  init() throws {
    scene = try ExamStoreScene()
    certificates = Certificates(store: scene.store)
  }

  private func pass(right: Int = 70, at seconds: Int = 0) throws {
    let attempt = try scene.startFormal(at: scene.now + .seconds(seconds))
    _ = try scene.answerRightly(right, of: attempt)
    try scene.handIn(attempt)
  }

  private func issued() throws -> Certificate {
    try #require(try certificates.certificate(of: scene.training, by: scene.learner))
  }

  @Test("SH-8-06, SH-8-08: number, title, person, period, credits and score")
  func fields() throws {
    try pass()
    let certificate = try issued()
    #expect(certificate.number == "10000001")
    #expect(certificate.trainingName == "2025年度上海市会计人员继续教育网上学习 (90学分)")
    #expect(certificate.name == "欧阳𬱖")
    #expect(certificate.document == ExamStoreScene.document)
    #expect(certificate.credits.professional == Credits(60))
    #expect(certificate.credits.general == Credits(30))
    #expect(certificate.score == Score(90))
    #expect(certificate.issuedOn.description == "2025-08-29")
    #expect(certificate.institutionName == "上海国家会计学院")
  }

  @Test("SH-8-14: the period runs from the purchase to the end of the validity")
  func period() throws {
    try pass()
    let period = try issued().period
    #expect(period.opens.description == "2025-07-30")
    #expect(period.closes.description == "2025-12-31")
  }

  @Test("SH-8-09, SH-8-10: every completed course with category, credits and minutes")
  func courses() throws {
    try pass()
    let lines = try issued().courses
    #expect(lines.count == 12)
    #expect(lines.filter { $0.subject == .public }.allSatisfy { $0.category == "公需科目" })
    #expect(lines[0].category == "专业通识知识-会计法律法规制度-会计法治")
    #expect(lines.allSatisfy { $0.minutes == 90 && $0.credits.long == "7.5" })
  }

  @Test("the document number is sealed in the store")
  func sealed() throws {
    try pass()
    let row = try scene.store.database.read {
      try $0.first("SELECT document_sealed, document_masked FROM certificate")
    }
    let stored = try #require(row)
    #expect(stored.text(1) == "310*****")
    #expect(!String(decoding: stored.blob(0), as: UTF8.self).contains(ExamStoreScene.document))
  }

  @Test("SH-7-07: a better score gives a new certificate only when asked for; the old one is void")
  func renewed() throws {
    try pass()
    let first = try issued()
    #expect(
      try certificates.renew(
        of: scene.training, by: scene.learner, at: scene.now, from: scene.entropy)
        == .unchanged(first))
    try pass(right: 80, at: 4000)
    #expect(try issued() == first)
    guard
      case .issued(let second) = try certificates.renew(
        of: scene.training, by: scene.learner, at: scene.now, from: scene.entropy)
    else {
      Issue.record("no new certificate")
      return
    }
    #expect(second.number == "10000002")
    #expect(second.score == Score(100))
    #expect(try issued() == second)
    let old = try CertificateVerification(store: scene.store).verify(
      first.code.text, from: "tty1", at: scene.now)
    guard case .found(let excerpt) = old else {
      Issue.record("\(old)")
      return
    }
    #expect(excerpt.state == .void(reason: "renewed", replacement: "10000002"))
  }

  @Test("FLD-13-07: support sees the certificate with name and number masked")
  func masked() throws {
    try pass()
    let seen = try #require(
      try certificates.certificate(of: scene.training, by: scene.staff(.support)))
    #expect(seen.document == "310*****")
    #expect(seen.name == "欧**")
    #expect(seen.number == (try issued()).number)
  }

  @Test("nobody else reads the certificate")
  func permission() throws {
    try pass()
    #expect(try certificates.certificate(of: scene.training, by: scene.staff(.cashier)) == nil)
  }

  private func void(
    _ number: String, by role: Role, because reason: String = "学分撤销"
  ) throws -> Bool {
    try certificates.void(
      number: number, because: reason, by: scene.staff(role), at: scene.now,
      from: scene.entropy)
  }

  @Test("ROL-4-18: the province makes a certificate void, a county does not")
  func voided() throws {
    try pass()
    let number = try issued().number
    #expect(try void(number, by: .countyFinance) == false)
    #expect(try certificates.certificate(number: number, by: scene.staff(.countyFinance)) == nil)
    #expect(try void(number, by: .provinceFinance))
    #expect(try certificates.certificate(of: scene.training, by: scene.learner) == nil)
  }

  @Test("ROL-4-18, ROL-2-05: the operator does too, with a reason, and the owner hears it")
  func voidedByOperator() throws {
    try pass()
    let number = try issued().number
    let shown = try #require(
      try certificates.certificate(number: number, by: scene.staff(.platformOperator)))
    #expect(shown.document == "310*****")
    #expect(try void(number, by: .platformOperator, because: "") == false)
    #expect(try void(number, by: .platformOperator, because: "重复发放"))
    let told = try scene.store.database.read {
      try MessageBox.latest(9, of: scene.person, in: $0).first { $0.code == "certificate.voided" }
    }
    #expect(told?.arguments["reason"] == "重复发放")
  }
}

@Suite("CertificateVerification")
struct CertificateVerificationTests {
  private let scene: ExamStoreScene
  private let verification: CertificateVerification
  private let certificate: Certificate

  init() throws {
    scene = try ExamStoreScene()
    verification = CertificateVerification(store: scene.store)
    let attempt = try scene.startFormal()
    _ = try scene.answerRightly(80, of: attempt)
    try scene.handIn(attempt)
    certificate = try #require(
      try Certificates(store: scene.store).certificate(of: scene.training, by: scene.learner))
  }

  @Test("SH-8-13: the page shows number, masked name and number, year, credits, score, validity")
  func excerpt() throws {
    let typed = certificate.code.printed.lowercased()
    guard
      case .found(let found) = try verification.verify(typed, from: "tty1", at: scene.now)
    else {
      Issue.record("not found")
      return
    }
    #expect(found.number == certificate.number)
    #expect(found.nameMasked == "欧**")
    #expect(found.documentMasked == "310*****")
    #expect(found.year == 2025)
    #expect(found.score.long == "100.0")
    #expect(found.state == .valid)
  }

  @Test("a code that is no code costs nothing")
  func malformed() throws {
    for typed in ["", "ABC", "0000-0000-0000", "ABCDEFGHJKMNP"] {
      #expect(try verification.verify(typed, from: "tty1", at: scene.now) == .malformed)
    }
  }

  @Test("SH-8-13: five wrong codes make the place wait ten minutes, other places not")
  func throttled() throws {
    for left in (0..<5).reversed() {
      #expect(
        try verification.verify("222222222222", from: "tty1", at: scene.now)
          == .unknown(triesLeft: left))
    }
    let until = scene.now + CertificateVerification.wait
    let code = certificate.code.text
    #expect(
      try verification.verify(code, from: "tty1", at: until - .seconds(1))
        == .throttled(until: until))
    guard case .found = try verification.verify(code, from: "tty2", at: scene.now),
      case .found = try verification.verify(code, from: "tty1", at: until)
    else {
      Issue.record("still throttled")
      return
    }
  }

  @Test("a certificate changed in the file is not confirmed")
  func tampered() throws {
    try scene.run("UPDATE certificate SET score = 999")
    #expect(
      try verification.verify(certificate.code.text, from: "tty1", at: scene.now)
        == .unknown(triesLeft: 4))
  }
}

@Suite("VerifyCode")
struct VerifyCodeTests {
  @Test("twelve signs, none of which is mistaken for another")
  func signs() {
    let code = VerifyCode(from: .fixed(3))
    #expect(code.text.utf8.count == 12)
    #expect(code.text.allSatisfy { !"01ILO".contains($0) })
    #expect(VerifyCode(typed: code.printed) == code)
  }

  @Test("full-width letters, lower case, blanks and hyphens are forgiven")
  func typed() {
    #expect(VerifyCode(typed: " ２３４５-abcd efgh ")?.text == "2345ABCDEFGH")
  }
}
