import CEDomain

/// 审核告知: where the collection stands, who decides it, what was said, what comes next
/// (NAT-3.6).
final class CollectionNoticeScreen: Screen {
  private(set) var record: CollectionRecord?
  private(set) var item: ReviewCase?
  private var answers = Answers()
  private var failure: Phrase?

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("N3.6", CollectionText.notice) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor, let person = actor.person else { return }
    let collections = Collections(store: context.store)
    do {
      record = try collections.record(of: person, by: actor)
      let submitted = try collections.submitted(by: actor)
      item = submitted?.item
      answers = submitted?.answers ?? Answers()
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private var state: CollectionState { record?.state ?? .none }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if state.isOpen {
      let label = item == nil ? CollectionText.goOn : CollectionText.mend
      keys.append(
        Binding(.named(.enter), label) { [self] in reopen(in: context) })
    }
    if item != nil {
      keys.append(
        Binding(state.isOpen ? .character("v") : .named(.enter), CollectionText.view) { [self] in
          view(in: context)
        })
      keys.append(
        Binding(.named(.f5), CollectionText.timeline) { [self] in
          [.push(CollectionTimelineScreen(answers, today: context.today))]
        })
    }
    if state == .pending {
      let disabled = item?.openedAt == nil ? nil : CollectionText.opened
      keys.append(
        Binding(.character("w"), CollectionText.withdraw, disabled: disabled) { [self] in
          [.push(withdrawBox)]
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  private func reopen(in context: Context) -> [Effect] {
    attempt { [.pop] + (try CollectionPages.open(in: context)) }
  }

  private func view(in context: Context) -> [Effect] {
    attempt {
      let forms = try CollectionMatter().forms(for: answers, in: context.store)
      return [.push(AnswersScreen(Heading("N3.8", CollectionText.viewTitle), forms, answers))]
    }
  }

  private var withdrawBox: MessageBox {
    MessageBox(
      title: CollectionText.withdraw, text: CollectionText.withdrawQuestion,
      buttons: [
        .init(CollectionText.stay) { _ in [] },
        .init(CollectionText.withdraw) { [self] context in withdraw(in: context) },
      ])
  }

  private func withdraw(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let outcome = try Collections(store: context.store).withdraw(
        by: actor, at: context.now, from: context.entropy)
      reload(in: context)
      switch outcome {
      case .submitted: return [.say(CollectionText.withdrawn, .good)]
      case .refused(let refusal): return CollectionPages.refuse(refusal)
      case .invalid, .picturesNeeded: return []
      }
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    var inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    if inside.rows >= 10 {
      StepBar(steps: steps(in: context)).draw(on: &canvas, in: inside.top(1))
      inside = inside.droppingTop(2)
    }
    let used = FactList(facts: facts(in: context), language: context.language)
      .draw(on: &canvas, in: inside)
    let rest = inside.droppingTop(used + 1)
    guard !rest.isEmpty else { return }
    canvas.put(context.text(CollectionText.next), in: rest, style: .title)
    Label(text: context.text(CollectionText.whatNext(state)))
      .drawWrapped(on: &canvas, in: rest.droppingTop(1))
  }

  private func steps(in context: Context) -> [Step] {
    let codes = ["scope", "basics", "education", "work", "department", "notice"]
    return codes.enumerated().map { place, code in
      let words = FormText.words(for: FieldKey(data: "nat.collection.\(code)"))
      return Step(
        number: String(place + 1), name: context.text(words.label),
        state: code == "notice" ? .current : .done)
    }
  }

  private func facts(in context: Context) -> [FactList.Fact] {
    var facts = [
      FactList.Fact(
        label: CollectionText.state, value: context.text(CollectionText.state(state)),
        style: state == .returned || state == .rejected ? .warning : .strong)
    ]
    guard let item else { return facts }
    facts.append(
      FactList.Fact(
        label: CollectionText.department, value: department(of: item, in: context)))
    facts.append(FactList.Fact(label: CollectionText.number, value: item.number))
    facts.append(
      FactList.Fact(
        label: CollectionText.submittedAt, value: ClockTime(of: item.submittedAt).stamp))
    if let decidedAt = item.decidedAt, state != .pending, state != .draft {
      facts.append(
        FactList.Fact(label: CollectionText.decidedAt, value: ClockTime(of: decidedAt).stamp))
      if !item.opinion.text.isEmpty {
        facts.append(FactList.Fact(label: CollectionText.opinion, value: item.opinion.text))
      }
    }
    return facts
  }

  /// The whole path, and that it ends at the province where it does.
  private func department(of item: ReviewCase, in context: Context) -> String {
    let path = (try? context.store.reference.divisionTable().path(item.department)) ?? []
    let names = path.map(\.name)
    return (names + (path.count == 1 ? [context.text(CollectionText.provincialLevel)] : []))
      .joined(separator: " ")
  }
}
