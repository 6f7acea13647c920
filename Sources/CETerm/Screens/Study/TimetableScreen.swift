import CEDomain

/// 我的课表: the chosen courses of a training, the report above them, the toolbar as keys.
final class TimetableScreen: Screen {
  private(set) var training: Training
  private(set) var items: [TimetableItem] = []
  private(set) var report: TimetableReport?
  private(set) var order: TrainingReport?
  private(set) var advice: TimetableAdvice?
  /// Why the timetable could not be read.
  private(set) var failure: Phrase?
  var list = ListState()

  init(context: Context, training: Training) {
    self.training = training
    reload(in: context)
    chooseNext()
  }

  func title(in context: Context) -> Heading { Heading("5.1", StudyText.timetable) }

  func resumed(in context: Context) { reload(in: context) }

  /// The course under the cursor.
  var chosen: TimetableItem? { list.chosen(of: items.count).map { items[$0] } }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      let trainings = Trainings(store: context.store)
      training = try trainings.training(training.id, by: actor) ?? training
      let timetable = Timetable(store: context.store)
      items = try timetable.items(of: training.id, by: actor)
      guard let report = try timetable.report(of: training, by: actor) else { return }
      self.report = report
      order = try trainings.report(on: training, by: actor)
      advice = TimetableAdvice(
        training: training, report: report, items: items, today: context.today)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  /// Stands the cursor on the course that comes next.
  private func chooseNext() {
    let wanted: String? =
      switch advice {
      case .study(let title), .evaluateCourses(_, let title): title
      case .notYetOpen, .windowClosed, .choose, .evaluateOverall, .takeExam, .finished, nil: nil
      }
    guard let row = items.firstIndex(where: { $0.course.title == wanted }) else { return }
    list.cursor.move(to: row, of: items.count)
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    var keys: [Binding] = []
    if let chosen {
      keys.append(
        Binding(.named(.enter), enterLabel(for: chosen)) { [self] in open(chosen, in: context) })
    } else if items.isEmpty {
      keys.append(adding(.named(.enter), in: context))
    }
    keys.append(
      Binding(.character("n"), StudyText.next, inFooter: !items.isEmpty) { [self] in
        takeAdvice(in: context)
      })
    // The toolbar's own name is "+ 选课" (SH-5-05): below, key and label read so together.
    keys.append(adding(.character("+"), inFooter: !items.isEmpty, in: context))
    keys.append(adding(.character("a"), StudyText.addCourses, inFooter: false, in: context))
    keys.append(Binding(.named(.escape), StudyText.back) { [.pop] })
    keys.append(
      Binding(
        .character("t"), StudyText.evaluateOverall, disabled: overallClosed(in: context),
        inFooter: report?.isStudied == true && report?.isEvaluated == false
      ) { [self] in [.push(EvaluationScreen(context: context, training: training))] })
    keys += TimetableToolbar.bindings(for: training, in: context)
    keys += courseKeys(in: context)
    return keys
  }

  private func adding(
    _ key: Key, _ label: Phrase = StudyText.choose, inFooter isInFooter: Bool = true,
    in context: Context
  ) -> Binding {
    Binding(
      key, label, disabled: readOnly(at: context.now), inFooter: isInFooter
    ) { [self] in [.push(CourseSelectionScreen(context: context, training: training))] }
  }

  private func courseKeys(in context: Context) -> [Binding] {
    var keys = [
      Binding(.character("p"), StudyText.exerciseCentre) { [self] in
        [.push(ExerciseCentreScreen(context: context, courses: items.map(\.course)))]
      }
    ]
    guard let chosen else { return keys }
    keys += [
      Binding(.character("e"), StudyText.exercises, inFooter: false) { [] in
        [.push(ExerciseScreen(context: context, course: chosen.course))]
      },
      Binding(.character("k"), StudyText.questions, inFooter: false) { [self] in
        [.push(CourseQuestionsScreen(context: context, training: training, item: chosen))]
      },
      Binding(.character("d"), StudyText.material, inFooter: false) {
        MaterialExport.save(chosen, in: context)
      },
      Binding(
        .named(.delete), StudyText.remove, disabled: removalClosed(of: chosen, at: context.now),
        inFooter: false
      ) { [self] in remove(chosen, in: context) },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: items.count) { [items] index, wanted in
      items[index].course.matches(wanted)
    }
    return []
  }

  private func enterLabel(for item: TimetableItem) -> Phrase {
    switch item.state {
    case .notStarted, .learning: StudyText.play
    case .learned: StudyText.evaluateCourse
    case .evaluated: StudyText.playAgain
    }
  }

  /// Enter: what the last column of the row says.
  private func open(_ item: TimetableItem, in context: Context) -> [Effect] {
    switch item.state {
    case .notStarted, .learning, .evaluated:
      LessonOpening(training: training, item: item).effects(in: context)
    case .learned:
      [.push(EvaluationScreen(context: context, training: training, item: item))]
    }
  }

  private func takeAdvice(in context: Context) -> [Effect] {
    guard let advice else { return [] }
    switch advice {
    case .choose:
      return [.push(CourseSelectionScreen(context: context, training: training))]
    case .study(let title), .evaluateCourses(_, let title):
      guard let item = items.first(where: { $0.course.title == title }) else { return [] }
      chooseNext()
      return open(item, in: context)
    case .evaluateOverall:
      return [.push(EvaluationScreen(context: context, training: training))]
    case .takeExam, .finished:
      return TimetableToolbar.openExam(for: training, in: context)
    case .notYetOpen, .windowClosed:
      return [.say(StudyText.advice(advice), .info)]
    }
  }

  private func remove(_ item: TimetableItem, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let removal = try Timetable(store: context.store).remove(
        item.course.id, from: training, by: actor, at: context.now)
      reload(in: context)
      switch removal {
      case .removed: return [.say(StudyText.removed(item.course.title), .good)]
      case .refused(let refusal): return [.say(StudyText.sentence(for: refusal), .bad)]
      }
    }
  }

  // MARK: Reasons

  private func readOnly(at now: Moment) -> Phrase? {
    training.isOpen(at: now) ? nil : StudyText.windowClosed
  }

  private func removalClosed(of item: TimetableItem, at now: Moment) -> Phrase? {
    readOnly(at: now) ?? (item.state == .notStarted ? nil : StudyText.begun)
  }

  private func overallClosed(in context: Context) -> Phrase? {
    guard let report else { return failure ?? StudyText.noCourse }
    if report.isEvaluated { return EvaluationText.sentence(for: .alreadyFiled) }
    if !report.isStudied { return EvaluationText.sentence(for: .creditsIncomplete) }
    return readOnly(at: context.now)
  }
}
