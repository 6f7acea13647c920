import CEDomain

extension CertificateScreen {
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 1 : 0)
    guard failure == nil, let certificate else {
      let words = failure ?? CertificateText.none
      Label(text: context.text(words), style: .warning).drawWrapped(on: &canvas, in: inside)
      return
    }
    switch page {
    case .fields: drawFields(certificate, on: &canvas, in: inside, context: context)
    case .courses: drawCourses(certificate, on: &canvas, in: inside, context: context)
    case .code: drawCode(certificate, on: &canvas, in: inside, context: context)
    }
  }

  // MARK: Fields

  private func drawFields(
    _ certificate: Certificate, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    Label(text: context.text(CertificateText.title), style: .title, alignment: .center)
      .draw(on: &canvas, in: area.top(1))
    Label(text: certificate.trainingName, alignment: .center)
      .draw(on: &canvas, in: area.droppingTop(1).top(1))
    let body = area.droppingTop(3)
    let lines = fields(of: certificate, context)
    let label = (lines.map { canvas.columns(of: context.text($0.0)) }.max() ?? 0) + 2
    let widest = lines.map { label + canvas.columns(of: $0.1) }.max() ?? 0
    let code =
      context.theme.hasLines ? codePlace(right: widest, on: canvas, in: area) : nil
    isCodeBeside = code != nil
    if let code, let matrix {
      drawBeside(matrix, on: &canvas, in: code, context: context)
    }
    let left = code.map { body.split(left: $0.column - body.column - 2).left } ?? body
    for (row, line) in lines.enumerated() {
      canvas.put(context.text(line.0), in: left, row: row, style: .label)
      canvas.put(line.1, in: left, row: row, column: label)
    }
    let foot = left.droppingTop(lines.count)
    let end = canvas.put(context.text(CertificateText.credits), in: foot, style: .label)
    let state = item.map { context.text(CertificateText.credits($0)) } ?? ""
    let used = Label(text: state, style: .strong)
      .drawWrapped(on: &canvas, in: foot.split(left: max(label, end + 1)).rest)
    drawCodeInLetters(
      certificate, on: &canvas, in: foot.droppingTop(max(1, used) + 1), context: context)
  }

  private func drawCodeInLetters(
    _ certificate: Certificate, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let words = "\(context.text(CertificateText.codeLabel)) \(certificate.code.printed)"
    let place = "\(context.text(CertificateText.address)) \(address)"
    let column = canvas.put(words, in: area, style: .quiet) + 4
    let isBeside = column + canvas.columns(of: place) <= area.columns
    canvas.put(
      place, in: area, row: isBeside ? 0 : 1, column: isBeside ? column : 0, style: .quiet)
  }

  /// Where the code stands right of fields that are `right` columns wide, its line of words
  /// included; nil without room for it and a quiet zone of two modules.
  private func codePlace(right: Int, on canvas: Canvas, in area: Rect) -> Rect? {
    guard let matrix, canvas.columns(of: "\u{2580}" as Character) == 1 else { return nil }
    let modules = matrix.side + 4
    let rows = (modules + 1) / 2
    let column = min(right + 6, area.columns - modules)
    guard column >= right + 2, area.rows >= rows + 4 else { return nil }
    return Rect(
      row: area.row + 3, column: area.column + column, rows: rows + 1, columns: modules)
  }

  private func drawBeside(
    _ matrix: QRMatrix, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    QRView(matrix: matrix, caption: []).draw(on: &canvas, in: area.droppingBottom(1))
    Label(text: context.text(CertificateText.scan), style: .quiet, alignment: .center)
      .draw(on: &canvas, in: area.bottom(1))
  }

  private func fields(of certificate: Certificate, _ context: Context) -> [(Phrase, String)] {
    [
      (CertificateText.number, certificate.number),
      (CertificateText.name, certificate.name),
      (CertificateText.document, certificate.document),
      (CertificateText.year, context.text(CertificateText.year(certificate.year))),
      (CertificateText.period, context.text(CertificateText.period(certificate.period))),
      (
        CertificateText.professional,
        context.text(CertificateText.credits(certificate.credits.professional))
      ),
      (CertificateText.general, context.text(CertificateText.credits(certificate.credits.general))),
      (CertificateText.score, certificate.score.short),
      (
        CertificateText.institution, certificate.institutionName
      ),
      (CertificateText.issuedOn, certificate.issuedOn.description),
    ]
  }

  // MARK: Courses

  private func drawCourses(
    _ certificate: Certificate, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    canvas.put(context.text(CertificateText.courses), in: area, style: .title)
    let total = context.text(CertificateText.total(certificate.courses.count))
    canvas.put(
      total, in: area, column: max(0, area.columns - canvas.columns(of: total)), style: .quiet)
    let table = TableView(
      columns: [
        TableColumn(context.text(CertificateText.courseName), .share(3, least: 20)),
        TableColumn(context.text(CertificateText.category), .share(2, least: 16), priority: 1),
        TableColumn(context.text(CertificateText.creditColumn), .fixed(7), .right),
        TableColumn(context.text(CertificateText.minutes), .fixed(10), .right),
      ], count: certificate.courses.count, emptyText: context.text(FormText.emptyList)
    ) { index in
      let line = certificate.courses[index]
      return TableRow([line.title, line.category, line.credits.short, String(line.minutes)])
    }
    table.draw(&list, on: &canvas, in: area.droppingTop(2))
  }

  // MARK: Code

  private func drawCode(
    _ certificate: Certificate, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    let caption = [
      context.text(CertificateText.scan),
      "\(context.text(CertificateText.number)) \(certificate.number)",
      "\(context.text(CertificateText.codeLabel)) \(certificate.code.printed)",
      "\(context.text(CertificateText.address))", address,
    ]
    if let matrix {
      let view = QRView(
        matrix: matrix, caption: caption, hasHalfBlocks: context.theme.hasLines)
      if view.draw(on: &canvas, in: area) { return }
    }
    canvas.fill(area)
    Label(text: context.text(CertificateText.codeAlone), style: .warning)
      .drawWrapped(on: &canvas, in: area)
    for (row, line) in caption.dropFirst().enumerated() {
      canvas.put(line, in: area, row: row + 2, style: row == 1 ? .strong : .plain)
    }
  }
}
