import CEDomain

/// The screen on which the matter of a message can be gone on with.
struct MessageMatter {
  let label: Phrase
  let open: (Context) throws -> [Effect]

  /// Nil for a message that is only read.
  init?(of message: CEDomain.MessageBox.Message) {
    let area = message.code.split(separator: ".").first.map(String.init) ?? ""
    switch area {
    case "order", "refund":
      self.init(PaymentText.orders) { [.push(OrdersScreen(context: $0))] }
    case "invoice":
      self.init(PaymentText.invoices) { [.push(InvoicesScreen(context: $0))] }
    case "study", "exam", "credits":
      self.init(HomeText.centre) { [.push(TrainingCentreScreen(context: $0))] }
    case "realName": self.init(RealNameText.heading) { try RealNameScreen.open(in: $0) }
    case "account":
      self.init(AccountText.centre) { [.push(AccountScreen(context: $0))] }
    case "review":
      guard let kind = CaseKind(rawValue: message.arguments["kind"]) else { return nil }
      self.init(reviewOf: kind)
    default: return nil
    }
  }

  /// Where a reviewed application of a kind is mended or looked at.
  private init?(reviewOf kind: CaseKind) {
    switch kind {
    case .realName: self.init(RealNameText.heading) { try RealNameScreen.open(in: $0) }
    case .collection, .basicChange, .educationChange, .workChange, .scopeChange, .transfer:
      return nil
    }
  }

  private init(_ label: Phrase, open: @escaping (Context) throws -> [Effect]) {
    self.label = label
    self.open = open
  }
}
