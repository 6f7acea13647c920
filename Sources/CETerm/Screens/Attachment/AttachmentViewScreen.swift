import CEDomain

/// One file that was handed in: its facts, and a small picture of it where there can be one.
///
/// For its owner and for the review desk, whose view is audited when the screen opens.
final class AttachmentViewScreen: Screen {
  private let label: Phrase
  private let file: AttachmentAnswer
  private var reading: Result<AttachmentReading, StoreError> = .success(.missing)
  private var picture: GreyPicture?
  private let canPreview: Bool
  /// The first eight digits of what `sha256sum` says of the file.
  private var sum = ""
  private var ink = PictureView.Ink.dots
  private var isInverted = false

  /// One's own file.
  convenience init(own file: AttachmentAnswer, label: Phrase, context: Context) {
    self.init(file, label: label, context: context) { actor in
      try Attachments(store: context.store).read(file, by: actor)
    }
  }

  /// A file of a submitted row, seen by a desk that has it open.
  convenience init(
    _ file: AttachmentAnswer, of owner: AttachmentOwner, as subject: Subject, label: Phrase,
    context: Context
  ) {
    self.init(file, label: label, context: context) { actor in
      try Attachments(store: context.store).read(
        file, of: owner, as: subject, by: actor, at: context.now)
    }
  }

  private init(
    _ file: AttachmentAnswer, label: Phrase, context: Context,
    read: (Actor) throws -> AttachmentReading
  ) {
    self.file = file
    self.label = label
    canPreview = context.files.preview.isInstalled
    guard let actor = context.actor else { return }
    do {
      let found = try read(actor)
      reading = .success(found)
      guard case .bytes(let bytes) = found else { return }
      sum = String(sha256(bytes).prefix(8))
      if file.isSmallPicture { picture = context.files.preview.picture(of: bytes) }
    } catch {
      reading = .failure(error as? StoreError ?? .damaged(detail: "attachment"))
    }
  }

  func title(in context: Context) -> Heading { Heading("", AttachmentText.file(label)) }

  func bindings(in context: Context) -> [Binding] {
    var list: [Binding] = []
    if picture != nil {
      list.append(
        Binding(
          .character("p"), ink == .dots ? AttachmentText.asLetters : AttachmentText.asDots
        ) { [self] in
          ink = ink == .dots ? .letters : .dots
          return []
        })
      list.append(
        Binding(.character("i"), AttachmentText.invert) { [self] in
          isInverted.toggle()
          return []
        })
    }
    return list + [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    canvas.setCaret(in: inside, row: 0, column: 0)
    let isWide = inside.columns >= 64
    let facts = isWide ? inside.split(left: 30).left : inside.top(6)
    let used = FactList(facts: factRows(context), language: context.language)
      .draw(on: &canvas, in: facts)
    let below = inside.droppingTop(used + 1)
    let place = isWide ? inside.split(left: 32).rest : below
    if let picture, place.rows > 2 {
      PictureView(picture: picture, ink: ink, isInverted: isInverted)
        .draw(on: &canvas, in: place)
    } else if let note = note {
      Label(text: context.text(note), style: .quiet)
        .drawWrapped(on: &canvas, in: isWide ? facts.droppingTop(used + 1) : below)
    }
  }

  private func factRows(_ context: Context) -> [FactList.Fact] {
    var rows = [
      FactList.Fact(label: AttachmentText.name, value: file.fileName),
      FactList.Fact(
        label: AttachmentText.type, value: context.text(AttachmentText.name(of: file.contentType))),
      FactList.Fact(label: AttachmentText.sizeLabel, value: AttachmentText.size(file.byteCount)),
    ]
    if let pixels = file.pixels {
      rows.append(
        FactList.Fact(
          label: AttachmentText.pixels, value: "\(pixels.width)×\(pixels.height)"))
    }
    if !sum.isEmpty { rows.append(FactList.Fact(label: AttachmentText.sum, value: sum)) }
    return rows
  }

  /// Why there is no picture.
  private var note: Phrase? {
    switch reading {
    case .failure(let error): StoreErrorText.sentence(for: error)
    case .success(.missing): AttachmentText.sentence(for: .notFound)
    case .success(.refused(let refusal)): AttachmentText.sentence(for: refusal)
    case .success(.bytes):
      if !file.contentType.isPicture {
        AttachmentText.noPicture
      } else if !canPreview {
        AttachmentText.needsChafa
      } else {
        AttachmentText.noPreview
      }
    }
  }
}

extension AttachmentAnswer {
  /// Not worth a moment's memory otherwise: a few kilobytes can claim a billion dots.
  fileprivate var isSmallPicture: Bool {
    guard let pixels, contentType.isPicture else { return false }
    return pixels.width * pixels.height <= 60_000_000
  }
}
