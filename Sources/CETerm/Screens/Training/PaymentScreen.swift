import CEDomain

/// 支付: choose a way, then wait for the counter or the gateway (SH-4-11, OV-9-01).
final class PaymentScreen: Screen {
  enum Stage {
    case choosing
    /// The gateway is asked for a code, at each tick; leaving the page ends that.
    case opening(RunningChild)
    /// Told to the counter or shown as a code; asked again each second tick.
    case waiting(Payment)
    case paid(Training)
    /// Cancelled or closed while the page was open.
    case over
  }

  private(set) var order: Order
  private(set) var stage = Stage.choosing
  private(set) var options: [PaymentPolicy.Option] = []
  /// The modules of the code to scan; nil where it can only be given in letters.
  private(set) var code: QRMatrix?
  var cursor = ListCursor()
  private var port: CommandPaymentPort?
  private var ticks = 0

  init(context: Context, order: Order) {
    self.order = order
    options = (try? Payments(store: context.store).options(for: order, at: context.now)) ?? []
    port = try? paymentPort(of: context.store)
    // Without a gateway there is nothing to scan.
    if port == nil { options = options.filter { $0.method != .gateway } }
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4.2", PaymentText.payment) }

  var wantsTicks: Bool {
    switch stage {
    case .opening, .waiting: true
    case .choosing, .paid, .over: false
    }
  }

  func resumed(in context: Context) { reload(in: context) }

  /// Reads where the order stands: the counter may have confirmed it meanwhile.
  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      order = try Orders(store: context.store).order(order.id, by: actor) ?? order
      switch order.state {
      case .awaitingPayment:
        let pending = try Payments(store: context.store).pending(for: order.id, by: actor)
        stage = pending.map { .waiting($0) } ?? .choosing
        if let text = pending?.codeText, code == nil { code = QRCode.matrix(of: text) }
      case .paid, .completed:
        let training = try Trainings(store: context.store).training(ofOrder: order.id, by: actor)
        stage = training.map { .paid($0) } ?? .over
      case .cancelled, .voided, .refunded:
        stage = .over
      }
    } catch {
      // A busy store is asked again with the next tick; the page keeps what it showed.
    }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    switch stage {
    case .choosing:
      if options.indices.contains(cursor.index) {
        let option = options[cursor.index]
        keys.append(
          Binding(.named(.enter), TrainingText.payNow) { [self] in pay(by: option, in: context) })
      }
    case .waiting(let payment):
      keys.append(
        Binding(.named(.enter), TrainingText.refresh) { [self] in
          reload(in: context)
          return []
        })
      keys.append(
        Binding(.character("x"), PaymentText.giveUp) { [self] in
          giveUp(payment, in: context)
        })
    case .opening:
      keys.append(
        Binding(.named(.escape), PaymentText.giveUp) { [self] in
          stage = .choosing
          return []
        })
      return keys
    case .paid(let training):
      keys.append(
        Binding(.named(.enter), PaymentText.goStudy) {
          [.replace(with: TimetableScreen(context: context, training: training))]
        })
    case .over:
      break
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .key(let key):
      if case .choosing = stage { _ = cursor.handle(key, count: options.count) }
    case .tick:
      ticks += 1
      if case .opening(let child) = stage { return takeCode(from: child, in: context) }
      if ticks.isMultiple(of: 2) { reload(in: context) }
    case .resized, .closed, .terminated, .pasteCut:
      break
    }
    return []
  }

  private func pay(by option: PaymentPolicy.Option, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    switch option.method {
    case .learningCard:
      return [.push(CardForm.screen(for: order))]
    case .counter:
      return attempt {
        take(
          try CounterPayments(store: context.store).begin(
            order.id, by: actor, at: context.now, from: context.entropy), in: context)
      }
    case .gateway:
      guard let port else { return [.say(PaymentText.gatewayClosed, .warning)] }
      return attempt {
        let payments = GatewayPayments(store: context.store)
        if let standing = try payments.standing(of: order.id, by: actor, at: context.now) {
          return take(standing, in: context)
        }
        guard let child = port.begin(order) else {
          return take(.refused(.gatewayFailed), in: context)
        }
        stage = .opening(child)
        return []
      }
    }
  }

  /// Looks whether the gateway has answered; the screen never waits for it.
  private func takeCode(from child: RunningChild, in context: Context) -> [Effect] {
    guard let actor = context.actor, let ending = child.ending() else { return [] }
    stage = .choosing
    guard let ticket = CommandPaymentPort.ticket(ending) else {
      return take(.refused(.gatewayFailed), in: context)
    }
    return attempt {
      take(
        try GatewayPayments(store: context.store).begin(
          order.id, with: ticket, by: actor, at: context.now, from: context.entropy),
        in: context)
    }
  }

  private func take(_ outcome: PaymentOutcome, in context: Context) -> [Effect] {
    reload(in: context)
    if case .refused(let reason) = outcome {
      return [.say(RefusalText.sentence(reason), .warning)]
    }
    return []
  }

  private func giveUp(_ payment: Payment, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      try Payments(store: context.store).giveUp(payment, by: actor, at: context.now)
      code = nil
      reload(in: context)
      return []
    }
  }
}
