import CEDomain

/// 证书作废: a certificate is looked up by its number and made void (ROL-4-18).
struct CertificateQueue: DeskQueue {
  let code = "certificate"
  let number = "9.12"
  let name = DeskText.certificates

  var opener: DeskOpener? {
    DeskOpener(
      label: DeskText.findCertificate,
      asks: [
        DeskAsk(
          label: DeskText.certificateNumber, hint: DeskText.certificateHint, characters: 12)
      ]
    ) { inputs, context in
      guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
      let found = try Certificates(store: context.store).certificate(
        number: inputs[0], by: actor)
      return found.map { .found(deskCase($0)) } ?? .refused(DeskText.noCertificate)
    }
  }

  /// Nothing waits by itself: somebody brings the number.
  func cases(in context: Context) throws -> [DeskCase] { [] }

  private func deskCase(_ found: Certificate) -> DeskCase {
    DeskCase(
      id: found.number, version: found.version, number: found.number, applicant: found.name,
      subject: TrainingText.abbreviated(found.trainingName), at: found.issuedOn.start,
      state: DeskText.state(of: found))
  }

  private func found(_ item: DeskCase, in context: Context) throws -> Certificate? {
    guard let actor = context.actor else { return nil }
    return try Certificates(store: context.store).certificate(number: item.number, by: actor)
  }

  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact] {
    guard let found = try found(item, in: context) else { return [] }
    var facts = [
      FactList.Fact(label: DeskText.certificateNumber, value: found.number, style: .strong),
      FactList.Fact(label: DeskText.applicant, value: found.name),
      FactList.Fact(label: DeskText.document, value: found.document),
      FactList.Fact(label: TrainingText.name, value: found.trainingName),
      FactList.Fact(label: DeskText.issuedOn, value: found.issuedOn.description),
      FactList.Fact(
        label: TrainingText.state, value: context.text(DeskText.state(of: found)),
        style: .strong),
    ]
    if case .void(let reason, _) = found.state {
      facts.append(FactList.Fact(label: DeskText.reason, value: reason))
    }
    return facts
  }

  func actions(on item: DeskCase, in context: Context) -> [DeskAction] {
    guard let found = try? found(item, in: context), found.state == .valid else { return [] }
    return [
      DeskAction(code: "void", key: "z", label: DeskText.voidCertificate, asks: [.opinion])
    ]
  }

  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict {
    guard let actor = context.actor else { return .refused(RefusalText.notPermitted) }
    let isVoid = try Certificates(store: context.store).void(
      number: item.number, because: inputs[0], by: actor, at: context.now, from: context.entropy)
    return isVoid ? .done(DeskText.certificateVoid) : .refused(RefusalText.notPermitted)
  }
}
