import CEDomain

/// A QR code to scan, with a code in letters that can be typed instead (OV-5-08).
///
/// Demo stores only take the typed code as the scan's result; elsewhere a scan is answered by the
/// operator's command, or a message code takes its place.
final class ScanScreen: Screen {
  private let request: ScanRequests.Request
  private let matrix: QRMatrix?
  private let confirmed: (Context) throws -> [Effect]
  private var field = TextFieldState(most: 12)
  private var now: Moment

  init(
    _ purpose: ScanRequests.Purpose, account: Identifier<Account>?, context: Context,
    confirmed: @escaping (Context) throws -> [Effect]
  ) throws {
    request = try ScanRequests(store: context.store).begin(
      purpose, account: account, at: context.now, from: context.entropy)
    matrix = QRCode.matrix(of: request.address)
    self.confirmed = confirmed
    now = context.now
  }

  var wantsTicks: Bool { request.expiresAt > now }

  func title(in context: Context) -> Heading {
    switch request.purpose {
    case .weChatSignIn: Heading("2.3", SignInText.wechat)
    case .weChatBinding: Heading("0.3", ScanText.binding)
    case .oneStop: Heading("3.2", ScanText.oneStop)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), SignInText.confirm) { [self] in submit(in: context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    guard case .key(let key) = event else { return [] }
    switch field.handle(key) {
    case .full(let most), .cut(let most): return [.say(FormText.full(most), .warning)]
    case .changed, .moved, .ignored: return []
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    let intro = ScanText.intro(request.purpose)
    var used = Label(text: context.text(intro), style: .strong)
      .drawWrapped(on: &canvas, in: inside)
    let label = context.text(ScanText.typed)
    let line = inside.droppingTop(used)
    let column = canvas.put(label, in: line, style: .label) + 1
    TextField(state: field, isFocused: true)
      .draw(on: &canvas, in: line.top(1).split(left: column).rest.split(left: 14).left)
    let left = max(0, (request.expiresAt - context.now).wholeSeconds)
    canvas.put(
      context.text(ScanText.expires(in: Int(left))), in: line, column: column + 16,
      style: left > 30 ? .quiet : .warning)
    used += 2
    let code = request.code.prefix(4) + "-" + request.code.suffix(4)
    let caption = [context.text(ScanText.code), String(code)]
    let rest = inside.droppingTop(used)
    let caret = canvas.caret
    if let matrix {
      QRView(matrix: matrix, caption: caption).draw(on: &canvas, in: rest)
    } else {
      canvas.put(caption.joined(separator: " "), in: rest, style: .strong)
      Label(text: context.text(ScanText.noPicture), style: .quiet)
        .drawWrapped(on: &canvas, in: rest.droppingTop(2))
    }
    canvas.caret = caret
  }

  private func submit(in context: Context) -> [Effect] {
    do {
      let outcome = try ScanRequests(store: context.store).confirm(
        field.text, for: request, at: context.now)
      switch outcome {
      case .confirmed: return try confirmed(context)
      case .wrong(let left): return [.say(ScanText.wrong(left), .bad)]
      case .expired: return [.pop, .say(ScanText.expired, .warning)]
      }
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }
}
