import CEDomain

extension ReviewQueueScreen {
  func bindings(in context: Context) -> [Binding] {
    if search != nil { return searchBindings(in: context) }
    var keys: [Binding] = []
    if let item = current {
      keys.append(
        Binding(.named(.enter), TrainingText.open) { [self] in open(item, in: context) })
    }
    if !ticked.isEmpty {
      keys.append(
        Binding(.character("A"), ReviewText.approveTicked(ticked.count)) { [self] in
          askBatch()
        })
    }
    keys.append(
      Binding(.character("/"), ReviewText.search) { [self] in
        search = TextFieldState(filter.name, most: 40)
        return []
      })
    keys += [
      Binding(.character("f"), DeskText.filter) { [self] in
        [.push(ReviewFilterForm.screen(for: self, in: context))]
      },
      Binding(.character("s"), ReviewText.status(next(filter.status))) { [self] in
        change(in: context) { $0.status = next($0.status) }
      },
      Binding(.character("o"), ReviewText.order(next(filter.order))) { [self] in
        change(in: context) { $0.order = next($0.order) }
      },
    ]
    if let item = current, mayTick(item, in: context) {
      keys.append(
        Binding(.character(" "), ReviewText.tick) { [self] in tick(in: context) })
    }
    keys.append(
      Binding(.character("r"), TrainingText.refresh, inFooter: false) { [self] in
        reload(in: context)
        return []
      })
    keys.append(
      Binding(.named(.escape), filter.isOpen ? FormText.back : ReviewText.dropFilter) { [self] in
        guard !filter.isOpen else { return [.pop] }
        return change(in: context) { filter in
          let status = filter.status
          let order = filter.order
          filter = QueueFilter()
          filter.status = status
          filter.order = order
        }
      })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if search != nil {
      guard let edit = search?.handle(key), edit != .ignored, edit != .moved else { return [] }
      return change(in: context) { [search] in
        $0.take(search?.text ?? "")
      }
    }
    switch key {
    case .named(.up), .control("p"): move(by: -1, in: context)
    case .named(.down), .control("n"): move(by: 1, in: context)
    case .named(.pageDown), .control("f"): turn(forward: true, in: context)
    case .named(.pageUp), .control("b"): turn(forward: false, in: context)
    case .named(.home):
      load(from: .start, in: context)
      chosen = 0
    case .named(.end):
      load(from: .end, in: context)
      chosen = max(0, rows.count - 1)
    case .character(" "): return tick(in: context)
    default: break
    }
    return []
  }

  private func searchBindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), CommonText.keepFilter) { [self] in
        search = nil
        return []
      },
      Binding(.named(.escape), CommonText.dropFilter) { [self] in
        search = nil
        return change(in: context) { $0.take("") }
      },
    ]
  }

  private func change(
    in context: Context, _ change: (inout QueueFilter) -> Void
  ) -> [Effect] {
    var filter = filter
    change(&filter)
    show(filter, in: context)
    return []
  }

  private func turn(forward: Bool, in context: Context) {
    if forward {
      guard let last = rows.last, rows.count == pageRows,
        load(from: .after(last), in: context)
      else {
        chosen = max(0, rows.count - 1)
        return
      }
    } else {
      guard let first = rows.first, load(from: .before(first), in: context) else {
        chosen = 0
        return
      }
      fill(in: context)
    }
  }

  private func next<Value: CaseIterable & Equatable>(_ value: Value) -> Value {
    let all = Array(Value.allCases)
    let place = all.firstIndex(of: value) ?? 0
    return all[(place + 1) % all.count]
  }

  /// Opens a case and claims it; one that a colleague has open stays shut and says so.
  private func open(_ item: ReviewCase, in context: Context) -> [Effect] {
    attempt {
      try ReviewCaseScreen.open(item.id, filter: filter, matters: matters, in: context)
    }
  }

  // MARK: Approving together

  private func askBatch() -> [Effect] {
    [
      .push(
        MessageBox(
          title: ReviewText.approveTicked(ticked.count),
          text: ReviewText.batchQuestion(ticked.values.map(\.number).sorted()),
          buttons: [
            .init(FormText.back) { _ in [] },
            .init(ReviewText.approveTicked(ticked.count)) { [self] in approveBatch(in: $0) },
          ]))
    ]
  }

  private func approveBatch(in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let items = ticked.values.sorted { $0.number < $1.number }
      let lines = try desk(in: context).approve(
        items, by: actor, at: context.now, from: context.entropy)
      untickAll()
      reload(in: context)
      let left = lines.filter { $0.result != .approved }
      let said = Effect.say(
        ReviewText.batchDone(lines.count - left.count), left.isEmpty ? .good : .warning)
      guard !left.isEmpty else { return [said] }
      return [
        said,
        .push(
          MessageBox(
            title: ReviewText.notApproved, text: ReviewText.batchLeft(left),
            buttons: [.init(FormText.close) { _ in [] }])),
      ]
    }
  }
}

extension QueueFilter {
  /// Takes what was typed into the search line: a case number, a document number, or a name.
  mutating func take(_ typed: String) {
    let code = TextNormalizer.code(typed)
    let digits = code.utf8.filter { (0x30...0x39).contains($0) }.count
    name = ""
    document = ""
    number = ""
    if code.utf8.count == 8, digits == 8 {
      number = code
    } else if digits >= 5 {
      document = code
    } else {
      name = typed
    }
  }
}
