import CEDomain

/// One case of a queue: its facts and what can be done; after a decision the next case at once.
final class CaseScreen: Screen {
  let queue: any DeskQueue
  private(set) var item: DeskCase
  private(set) var facts: [FactList.Fact] = []
  private(set) var unmasked: UnmaskedPerson?
  /// The colleague who claimed it before (ROL-2-07).
  private let holder: String?

  /// Claims a case and makes its screen.
  static func open(
    _ item: DeskCase, of queue: any DeskQueue, in context: Context
  ) throws -> [Effect] {
    guard let actor = context.actor else { return [] }
    let holder: String?
    switch try DeskClaims(store: context.store).claim(
      item.id, in: queue.code, by: actor, at: context.now)
    {
    case .taken: holder = nil
    case .held(let colleague): holder = colleague
    case .notPermitted: return [.say(RefusalText.notPermitted, .bad)]
    }
    let screen = CaseScreen(context: context, queue: queue, item: item, holder: holder)
    screen.facts = try queue.facts(of: item, in: context)
    return [.push(screen)]
  }

  private init(context: Context, queue: any DeskQueue, item: DeskCase, holder: String?) {
    self.queue = queue
    self.item = item
    self.holder = holder
  }

  func title(in context: Context) -> Heading { Heading(queue.number, queue.name) }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys = queue.actions(on: item, in: context).map { action in
      Binding(.character(action.key), action.label) { [self] in begin(action, in: context) }
    }
    if let person = item.person, unmasked == nil, mayUnmask(person, context) {
      keys.append(
        Binding(.character("v"), DeskText.unmask) { [self] in unmask(person, in: context) })
    }
    keys.append(
      Binding(.named(.escape), FormText.back) { [self] in
        release(in: context)
        return [.pop]
      })
    return keys
  }

  private func mayUnmask(_ person: Identifier<Person>, _ context: Context) -> Bool {
    guard let actor = context.actor else { return false }
    return Authority.allows(
      actor, .viewPersonUnmasked,
      Subject(owner: person, organisation: actor.organisation, hasOpenTask: true))
  }

  private func begin(_ action: DeskAction, in context: Context) -> [Effect] {
    let asks: [DeskAsk]
    do {
      asks = try action.sheet?(context) ?? action.asks
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
    guard asks.isEmpty else {
      let prompt = DeskPrompt.screen(
        action.label, number: queue.number, asks: asks
      ) { [self] inputs, context in
        let effects = try decide(action, inputs, in: context)
        guard let effects else { return .proceed([]) }
        return effects.refusal.map { .failed($0) } ?? .proceed([.pop] + effects.effects)
      }
      return [.push(prompt)]
    }
    guard let consequence = action.consequence else { return perform(action, in: context) }
    return [
      .push(
        MessageBox(
          title: action.label, text: consequence,
          buttons: [
            .init(FormText.back) { _ in [] },
            .init(action.label) { [self] context in perform(action, in: context) },
          ]))
    ]
  }

  private func perform(_ action: DeskAction, in context: Context) -> [Effect] {
    attempt {
      guard let decided = try decide(action, [], in: context) else { return [] }
      return decided.refusal.map { [.say($0, .warning)] } ?? decided.effects
    }
  }

  private struct Decided {
    var refusal: Phrase?
    var effects: [Effect] = []
  }

  private func decide(
    _ action: DeskAction, _ inputs: [String], in context: Context
  ) throws -> Decided? {
    switch try queue.perform(action, on: item, inputs: inputs, in: context) {
    case .refused(let sentence):
      return Decided(refusal: sentence)
    case .done(let sentence):
      release(in: context)
      return Decided(effects: try next(in: context) + [.say(sentence, .good)])
    case .shown(let text):
      release(in: context)
      return Decided(effects: try next(in: context) + [.push(Self.note(action.label, text))])
    case .told(let text):
      return Decided(effects: [.push(Self.note(action.label, text))])
    }
  }

  static func note(_ title: Phrase, _ text: Phrase) -> MessageBox {
    MessageBox(title: title, text: text, buttons: [.init(FormText.close) { _ in [] }])
  }

  /// The oldest case nobody holds takes this one's place; without one the list comes back.
  private func next(in context: Context) throws -> [Effect] {
    guard !queue.isRegister, let actor = context.actor else { return [.pop] }
    let held = try DeskClaims(store: context.store).held(
      in: queue.code, by: actor, at: context.now)
    let waiting = try queue.cases(in: context).first {
      !held.contains($0.id) && $0.id != item.id
    }
    guard let waiting else { return [.pop] }
    return [.pop] + (try CaseScreen.open(waiting, of: queue, in: context))
  }

  private func release(in context: Context) {
    guard let actor = context.actor else { return }
    // A claim that stays ends by itself after half an hour.
    try? DeskClaims(store: context.store).release(item.id, in: queue.code, by: actor)
  }

  private func unmask(_ person: Identifier<Person>, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      unmasked = try DeskPersons(store: context.store).unmask(
        person, forCase: item.id, in: queue.code, by: actor, at: context.now)
      return unmasked == nil
        ? [.say(DeskText.notYourCase, .warning)] : [.say(DeskText.unmaskedNote, .info)]
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    var row = 0
    if let holder {
      canvas.put(context.text(DeskText.heldBy(holder)), in: inside, style: .warning)
      row = 2
    }
    var shown = facts
    if let unmasked {
      shown += [
        FactList.Fact(label: DeskText.fullName, value: unmasked.name, style: .strong),
        FactList.Fact(label: DeskText.document, value: unmasked.documentNumber, style: .strong),
        FactList.Fact(label: DeskText.mobile, value: unmasked.mobile),
      ]
    }
    row += FactList(facts: shown, language: context.language)
      .draw(on: &canvas, in: inside.droppingTop(row))
    let actions = queue.actions(on: item, in: context)
    for (index, action) in actions.enumerated() {
      canvas.put(
        "[\(action.key)]  \(context.text(action.label))", in: inside, row: row + 1 + index,
        style: index == 0 ? .strong : .plain)
    }
  }
}
