import CEDomain

extension ReviewCaseScreen {
  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if isTask {
      if let anchor, let file = anchor.file {
        keys.append(
          Binding(.named(.enter), ReviewText.viewFile) { [self] in
            [.push(view(file, labelled: anchor.label, in: context))]
          })
      }
      keys += [
        Binding(.character("a"), ReviewText.action(.approve)) { [self] in
          ask(.approve, in: context)
        },
        Binding(.character("x"), ReviewText.action(.reject)) { [self] in
          ask(.reject, in: context)
        },
        Binding(.character("b"), ReviewText.action(.sendBack)) { [self] in
          ask(.sendBack, in: context)
        },
        Binding(
          .character("m"), ReviewText.remarkHere,
          disabled: anchor == nil ? ReviewText.chooseAnswer : nil
        ) { [self] in askRemark(in: context) },
      ]
      for view in ReviewView.all where view.kinds.contains(item.kind) {
        keys.append(
          Binding(.character(view.key), view.label) { [self] in
            dossier.submission.map { [.push(view.screen($0, context))] } ?? []
          })
      }
    }
    keys.append(
      Binding(.character("n"), ReviewText.nextCase) { [self] in
        attempt { try leave(in: context, saying: nil) }
      })
    for place in sections.indices.prefix(9) {
      let key = Key.character(Character(String(place + 1)))
      keys.append(
        Binding(key, sections[place].name, inFooter: false) { [self] in
          jump(to: place)
          return []
        })
    }
    keys.append(
      Binding(.named(.escape), FormText.back) { [self] in
        release(in: context)
        return [.pop]
      })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    if key == .character(" ") {
      _ = cursor.handle(.named(.pageDown), count: lines.count)
    } else {
      _ = cursor.handle(key, count: lines.count)
    }
    return []
  }

  /// A file of the case: its facts and a small picture; the view is audited.
  private func view(
    _ file: AttachmentAnswer, labelled label: Phrase, in context: Context
  ) -> any Screen {
    AttachmentViewScreen(
      file, of: AttachmentOwner(kind: "review_case", id: item.id.text),
      as: Subject(region: item.department, hasOpenTask: true), label: label, context: context)
  }

  // MARK: Deciding

  private func ask(_ action: ReviewAction, in context: Context) -> [Effect] {
    attempt {
      guard let actor = context.actor else { return [] }
      let phrases = try OpinionPhrases(store: context.store).phrases(of: actor)
      // What stands at single answers is enough of a reason; the sentence says so.
      let given =
        text.isEmpty && !remarks.isEmpty && action != .approve
        ? context.text(ReviewText.seeRemarks) : text
      return [
        .push(
          OpinionScreen(
            ReviewText.action(action), subject: "\(item.number)  \(item.personName)",
            text: given, isRequired: action != .approve, remarkCount: remarks.count,
            phrases: action == .approve ? [] : phrases,
            keep: { [self] in keep(text: $0, in: $1) },
            confirm: { [self] in decide(action, $0, in: $1) }))
      ]
    }
  }

  private func decide(
    _ action: ReviewAction, _ text: String, in context: Context
  ) -> OpinionScreen.Answer {
    guard let actor = context.actor else { return .done([]) }
    let opinion = Opinion(text, fields: action == .approve ? [] : remarks)
    do {
      let outcome = try Reviews(store: context.store, matters: matters).decide(
        action, on: item.id, version: item.version, opinion: opinion, by: actor,
        at: context.now, from: context.entropy)
      switch outcome {
      case .refused(let reason): return .refused(ReviewText.sentence(reason))
      case .done(let decided):
        forgetOpinion(in: context)
        return .done(try leave(in: context, saying: ReviewText.decided(decided, action)))
      }
    } catch StoreError.stale {
      return .done(meanwhile(in: context))
    } catch {
      return .refused(StoreErrorText.sentence(for: error))
    }
  }

  /// What happened while the case was being read (OV-5-14).
  private func meanwhile(in context: Context) -> [Effect] {
    attempt {
      let now = try context.actor.flatMap {
        try desk(in: context).state(of: item.id, by: $0)
      }
      let next = try leave(in: context, saying: nil)
      return next + [
        .push(
          MessageBox(
            title: ReviewText.tooLate, text: ReviewText.meanwhile(now),
            buttons: [.init(FormText.close) { _ in [] }]))
      ]
    }
  }

  /// The next case nobody has open takes this one's place; without one the queue comes back.
  private func leave(in context: Context, saying sentence: Phrase?) throws -> [Effect] {
    guard let actor = context.actor else { return [.pop] }
    release(in: context)
    let said = sentence.map { [Effect.say($0, .good)] } ?? []
    let next = try desk(in: context).next(after: item, filter, by: actor, at: context.now)
    guard let next else { return [.pop] + (said.isEmpty ? [.say(ReviewText.last, .info)] : said) }
    let opening = try ReviewCaseScreen.open(
      next.id, filter: filter, matters: matters, in: context)
    return [.pop] + opening + said
  }

  private func release(in context: Context) {
    guard isTask, let actor = context.actor else { return }
    // A claim that stays ends by itself after half an hour.
    try? desk(in: context).release(item.id, by: actor)
  }

  // MARK: Single answers

  private func askRemark(in context: Context) -> [Effect] {
    guard let anchor, let actor = context.actor else { return [] }
    return attempt {
      let phrases = try OpinionPhrases(store: context.store).phrases(of: actor)
      return [
        .push(
          OpinionScreen(
            ReviewText.remarkHere, subject: context.text(anchor.label),
            text: remark(at: anchor), isRequired: false, remarkCount: 0, phrases: phrases,
            keep: { [self] in remark($0, at: anchor, in: $1) },
            confirm: { [self] text, context in
              remark(text, at: anchor, in: context)
              return .done([])
            }))
      ]
    }
  }
}
