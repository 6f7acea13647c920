import CEDomain

/// A QR code to scan (OV-5-08): answered by the operator's command or, in a demo store, by typing
/// the code in letters that stands beside the picture.
final class ScanScreen: Screen {
  /// Who scanned.
  enum Proof: Hashable {
    /// The demo's phone: the code was typed.
    case typed
    /// A WeChat open id or, for 一网通办, a document number.
    case phone(String)
  }

  let request: ScanRequests.Request
  /// Nil where the code is typed.
  let conversation: ScanConversation?
  private(set) var field = TextFieldState(most: 12)
  private(set) var matrix: QRMatrix?
  private let confirmed: (Proof, Context) throws -> [Effect]
  private var isOver: Bool { request.expiresAt <= now }
  private var now: Moment

  /// Nil where no scan is set up.
  init?(
    _ purpose: ScanRequests.Purpose, account: Identifier<Account>?, context: Context,
    confirmed: @escaping (Proof, Context) throws -> [Effect]
  ) throws {
    let way = try ScanWay(of: context.store)
    guard way.isSetUp else { return nil }
    request = try ScanRequests(store: context.store).begin(
      purpose, account: account, at: context.now, from: context.entropy)
    now = context.now
    self.confirmed = confirmed
    if case .command(let port) = way {
      conversation = ScanConversation(request, with: port)
      // A quick command shows its code in the first frame.
      conversation?.advance(waitingAtMost: .milliseconds(300))
      drawCode()
    } else {
      conversation = nil
      matrix = QRCode.matrix(of: request.address)
    }
  }

  var wantsTicks: Bool { !isOver }

  func title(in context: Context) -> Heading {
    switch request.purpose {
    case .weChatSignIn: Heading("2.3", SignInText.wechat)
    case .weChatBinding: Heading(AccountItem.wechat.number, ScanText.binding)
    case .nationalSignIn: Heading("N2.1", SignInText.wechat)
    case .oneStop: Heading("3.2", ScanText.oneStop)
    case .realName: Heading("\(RealNameScreen.number).1", RealNameText.scan)
    }
  }

  func bindings(in context: Context) -> [Binding] {
    let back = Binding(.named(.escape), FormText.back) { [.pop] }
    guard let conversation else {
      return [Binding(.named(.enter), SignInText.confirm) { [self] in submit(in: context) }, back]
    }
    guard conversation.trouble != nil else { return [back] }
    let retry = Binding(.named(.f5), ScanText.retry) { [self] in
      conversation.retry()
      return look(in: context)
    }
    return [retry, back]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    now = context.now
    if let conversation {
      guard event == .tick else { return [] }
      if isOver {
        conversation.pause()
        return [.pop, .say(ScanText.expired, .warning)]
      }
      let before = (conversation.stage, conversation.trouble)
      conversation.advance()
      return before == (conversation.stage, conversation.trouble) ? [] : look(in: context)
    }
    guard case .key(let key) = event else { return [] }
    switch field.handle(key) {
    case .full(let most), .cut(let most): return [.say(FormText.full(most), .warning)]
    case .changed, .moved, .ignored: return []
    }
  }

  func save(in context: Context) { conversation?.pause() }

  // MARK: What came of it

  /// Acts on what the command has said meanwhile.
  private func look(in context: Context) -> [Effect] {
    guard let conversation else { return [] }
    if let trouble = conversation.trouble { return [.say(ScanText.failed(trouble), .warning)] }
    switch conversation.stage {
    case .asking: return []
    case .showing:
      drawCode()
      return [.say(ScanText.ready, .info)]
    case .answered(.confirmed(let subject)): return accept(subject, in: context)
    case .answered(.refused): return [.pop, .say(ScanText.declined, .warning)]
    case .answered(.expired), .answered(.waiting): return [.pop, .say(ScanText.expired, .warning)]
    }
  }

  private func drawCode() {
    guard matrix == nil, case .showing(let ticket)? = conversation?.stage else { return }
    matrix = QRCode.matrix(of: ticket.address)
  }

  private func accept(_ subject: String, in context: Context) -> [Effect] {
    do {
      let isFirst = try ScanRequests(store: context.store).complete(request, at: context.now)
      guard isFirst else { return [.pop, .say(ScanText.expired, .warning)] }
      return try confirmed(.phone(subject), context)
    } catch {
      // The phone's answer is spent: a new code is needed.
      return [.pop, .say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  private func submit(in context: Context) -> [Effect] {
    attempt {
      let outcome = try ScanRequests(store: context.store).confirm(
        field.text, for: request, at: context.now)
      switch outcome {
      case .confirmed: return try confirmed(.typed, context)
      case .wrong(let left): return [.say(ScanText.wrong(left), .bad)]
      case .expired: return [.pop, .say(ScanText.expired, .warning)]
      }
    }
  }
}
