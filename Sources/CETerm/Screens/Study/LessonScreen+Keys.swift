import CEDomain

extension LessonScreen {
  func bindings(in context: Context) -> [Binding] {
    if case .presenceAsked = clock.phase {
      return [
        Binding(.named(.enter), PlayerText.confirm) { [self] in confirmPresence(in: context) },
        key(.named(.escape), PlayerText.leave, in: context) { [self] in leave(in: context) },
      ]
    }
    var keys: [Binding] = []
    if clock.isComplete || clock.phase == .finished {
      if let next = nextStep(in: context) { keys.append(next) }
    }
    keys.append(
      Binding(.character(" "), playLabel) { [self] in toggle(in: context) })
    let handout = handoutKeys(in: context)
    keys.append(handout[0])
    keys.append(
      key(.named(.escape), PlayerText.leave, in: context) { [self] in leave(in: context) })
    keys += handout.dropFirst()
    keys += courseKeys(in: context)
    return keys
  }

  private var playLabel: Phrase {
    switch clock.phase {
    case .running, .presenceAsked: PlayerText.pause
    case .paused where current.learned == .zero: PlayerText.play
    case .paused, .idle, .presenceMissed, .finished, .displaced, .closed: PlayerText.goOn
    }
  }

  /// Enter once the lesson is learned: the next lesson, or the evaluation of the whole course.
  private func nextStep(in context: Context) -> Binding? {
    if let next = lessons.firstIndex(where: { !$0.isComplete && $0.lesson.id != current.lesson.id })
    {
      return key(.named(.enter), PlayerText.nextLesson, in: context) { [self] in
        open(lesson: next, in: context)
      }
    }
    guard item.evaluatedAt == nil, isCourseComplete else { return nil }
    return key(.named(.enter), PlayerText.evaluate, in: context) { [self] in
      let screen = EvaluationScreen(context: context, training: training, item: item)
      return pause(in: context) + [.replace(with: screen)]
    }
  }

  private func handoutKeys(in context: Context) -> [Binding] {
    [
      key(.named(.pageDown), PlayerText.nextPage, in: context) { [self] in
        turn(.named(.pageDown))
        return []
      },
      key(.named(.pageUp), PlayerText.previousPage, inFooter: false, in: context) { [self] in
        turn(.named(.pageUp))
        return []
      },
      key(.character(","), PlayerText.backward, inFooter: false, in: context) { [self] in
        seek(by: -30, in: context)
      },
      key(.character("."), PlayerText.forward, inFooter: false, in: context) { [self] in
        seek(by: 30, in: context)
      },
    ]
  }

  private func courseKeys(in context: Context) -> [Binding] {
    [
      key(.character("l"), PlayerText.openLedger, in: context) { [self] in
        let effects = pause(in: context)
        let screen = LedgerScreen(context: context, training: training, lesson: current.lesson)
        return effects + [.push(screen)]
      },
      key(.character("e"), StudyText.exercises, in: context) { [self] in
        show(ExerciseScreen(context: context, course: item.course), in: context)
      },
      key(.character("k"), StudyText.questions, in: context) { [self] in
        show(
          CourseQuestionsScreen(context: context, training: training, item: item), in: context)
      },
      key(.character("d"), StudyText.material, inFooter: false, in: context) { [self] in
        MaterialExport.save(item, in: context)
      },
      key(.character("]"), PlayerText.nextLesson, inFooter: false, in: context) { [self] in
        open(lesson: index + 1, in: context)
      },
      key(.character("["), PlayerText.previousLesson, inFooter: false, in: context) { [self] in
        open(lesson: index - 1, in: context)
      },
    ]
  }

  /// A key that is also a sign of life.
  private func key(
    _ key: Key, _ label: Phrase, inFooter isInFooter: Bool = true, in context: Context,
    act: @escaping () -> [Effect]
  ) -> Binding {
    Binding(key, label, inFooter: isInFooter) { [self] in
      noteKey(in: context)
      return act()
    }
  }
}
