import CEDomain

/// 课程评价 of one course, or 综合评价 of the whole training: the form made from the profile.
///
/// Where it cannot be filled it says why instead.
final class EvaluationScreen: Screen, FormHolding {
  private let form: FormScreen
  private let heading: Heading
  /// Why there is nothing to fill in.
  private var obstacle: Phrase?

  /// The overall evaluation.
  convenience init(context: Context, training: Training) {
    self.init(context: context, training: training, subject: .overall, title: nil)
  }

  /// The evaluation of a course.
  convenience init(context: Context, training: Training, item: TimetableItem) {
    self.init(
      context: context, training: training, subject: .course(item.course.id),
      title: item.course.title)
  }

  private init(
    context: Context, training: Training, subject: EvaluationSubject, title: String?
  ) {
    let isCourse = title != nil
    heading = Heading(
      isCourse ? "6.1" : "6.2", isCourse ? EvaluationText.course : EvaluationText.overall)
    do {
      let evaluations = Evaluations(store: context.store)
      let availability = try context.actor.map {
        try evaluations.availability(of: subject, in: training, by: $0, at: context.now)
      }
      if availability != .open {
        obstacle = EvaluationText.sentence(for: availability ?? .notPermitted)
      }
      let policy = try LearningPolicy.of(training, in: context.store).evaluation
      let form = EvaluationForm.form(for: subject, under: policy)
      let place = context.actor.map {
        Evaluations.draft(of: form, about: subject, in: training.id, by: $0)
      }
      self.form = FormScreen(
        heading: heading, form: form,
        answers: try place.map { try context.store.drafts.answers(in: $0) } ?? Answers(),
        intro: EvaluationText.intro(title, best: policy.scale.upperBound),
        actions: EvaluationScreen.actions(
          subject, training: training, form: form, policy: policy, place: place))
    } catch {
      obstacle = StoreErrorText.sentence(for: error)
      form = FormScreen(
        heading: heading, form: Form(name: "", number: "", fields: []),
        actions: FormActions { _, _, _ in .proceed([]) })
    }
  }

  private static func actions(
    _ subject: EvaluationSubject, training: Training, form: Form, policy: EvaluationPolicy,
    place: DraftPlace?
  ) -> FormActions {
    let items = EvaluationForm.items(of: subject, under: policy)
    return FormActions(
      submitLabel: EvaluationText.submit,
      keep: { field, value, context in
        guard let place else { return }
        try context.store.drafts.save(
          value, of: field, in: place, at: context.now, from: context.entropy)
      },
      words: { EvaluationText.words(for: $0, items: items, policy: policy) },
      submit: { answers, _, context in
        guard let actor = context.actor else { return .failed(StudyText.notPermitted) }
        let outcome = try Evaluations(store: context.store).submit(
          answers, for: subject, in: training, by: actor, at: context.now, from: context.entropy)
        switch outcome {
        case .filed: return .proceed([.pop, .say(EvaluationText.filed, .good)])
        case .invalid(let violations): return .refused(violations)
        case .refused(let availability):
          return .failed(EvaluationText.sentence(for: availability))
        }
      })
  }

  var openForm: FormScreen? { obstacle == nil ? form : nil }

  func title(in context: Context) -> Heading { heading }

  func bindings(in context: Context) -> [Binding] {
    guard obstacle == nil else {
      return [Binding(.named(.escape), StudyText.back) { [.pop] }]
    }
    return form.bindings(in: context)
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    obstacle == nil ? form.handle(event, in: context) : []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let obstacle {
      Label(text: context.text(obstacle), style: .warning).drawWrapped(on: &canvas, in: area)
    } else {
      form.draw(on: &canvas, in: area, context: context)
    }
  }

  func save(in context: Context) {
    if obstacle == nil { form.save(in: context) }
  }
}
