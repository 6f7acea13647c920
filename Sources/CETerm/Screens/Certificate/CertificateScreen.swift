import CEDomain

/// The certificate of a training: its fields, the courses, the code (SH-8-06…14).
///
/// The code stands beside the fields where there is room, else on a page of its own.
final class CertificateScreen: Screen {
  enum Page: CaseIterable {
    case fields, courses, code
  }

  let training: Training
  private(set) var certificate: Certificate?
  private(set) var item: SyncItem?
  /// The organiser's page the QR code leads to.
  private(set) var address = ""
  private(set) var failure: Phrase?
  private(set) var page = Page.fields
  /// Nil where it cannot be made.
  private(set) var matrix: QRMatrix?
  var list = ListState()
  /// The last frame had room for the code beside the fields.
  var isCodeBeside = false

  init(context: Context, training: Training) {
    self.training = training
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("8.1", CertificateText.heading) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      certificate = try Certificates(store: context.store).certificate(
        of: training.id, by: actor)
      item = try CreditConfirmation(store: context.store).item(of: training.id, by: actor)
      address = try context.store.database.read { tx in
        try ProfileTable.version(
          training.profileVersion, of: training.jurisdiction, year: training.year, in: tx
        ).place.urls.first ?? ""
      }
      matrix = matrix ?? certificate.flatMap { context.matrix(link(to: $0)) }
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  /// What the QR code holds: the address, and the code behind it.
  func link(to certificate: Certificate) -> String { "\(address)?c=\(certificate.code.text)" }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if certificate != nil {
      keys = [
        Binding(.named(.tab), name(of: next)) { [self] in
          page = next
          return []
        },
        Binding(
          .character("r"), CertificateText.renew, disabled: renewReason,
          inFooter: renewReason == nil
        ) { [self] in askToRenew(in: context) },
      ]
    }
    return keys + [Binding(.named(.escape), CertificateText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    switch key {
    case .named(.right): page = next
    case .named(.left), .named(.backTab): page = previous
    default:
      if page == .courses {
        _ = list.cursor.handle(key, count: certificate?.courses.count ?? 0)
      }
    }
    return []
  }

  private var next: Page {
    switch page {
    case .fields: .courses
    case .courses: isCodeBeside ? .fields : .code
    case .code: .fields
    }
  }

  private var previous: Page {
    switch page {
    case .fields: isCodeBeside ? .courses : .code
    case .courses: .fields
    case .code: .courses
    }
  }

  func name(of page: Page) -> Phrase {
    switch page {
    case .fields: CertificateText.pageFields
    case .courses: CertificateText.pageCourses
    case .code: CertificateText.pageCode
    }
  }

  // MARK: A better score

  private var renewReason: Phrase? {
    guard let certificate, let best = training.bestScore, best > certificate.score.tenths else {
      return CertificateText.nothingBetter
    }
    return nil
  }

  private func askToRenew(in context: Context) -> [Effect] {
    guard let certificate, let best = training.bestScore else { return [] }
    return [
      .push(
        MessageBox(
          title: CertificateText.renewTitle,
          text: CertificateText.renewText(from: certificate.score, to: Score(tenths: best)),
          buttons: [
            .init(CertificateText.keepOld) { _ in [] },
            .init(CertificateText.renewNow) { [self] in renew(in: $0) },
          ]))
    ]
  }

  private func renew(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let renewal = try Certificates(store: context.store).renew(
        of: training.id, by: actor, at: context.now, from: context.entropy)
      return [
        .replace(with: CertificateScreen(context: context, training: training)),
        .say(CertificateText.renewed(renewal), .good),
      ]
    }
  }
}
