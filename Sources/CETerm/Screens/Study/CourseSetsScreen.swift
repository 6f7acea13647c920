import CEDomain

/// 推荐课程套餐: prepared selections, the courses of the one under the cursor beside them.
final class CourseSetsScreen: Screen {
  private let training: Training
  private var sets: [CourseSet] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, training: Training) {
    self.training = training
    do {
      let courses = try Catalogue(store: context.store)
        .courses(for: CourseLevel(training.level), of: training.institution)
      let chosen = try Timetable(store: context.store).items(of: training.id)
      sets = CourseSet.prepared(
        from: courses, for: CourseLevel(training.level), within: training.bounds,
        keeping: chosen.map(\.course))
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  func title(in context: Context) -> Heading { Heading("5.3", StudyText.sets) }

  private var current: CourseSet? { list.chosen(of: sets.count).map { sets[$0] } }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let current {
      keys.append(
        Binding(.named(.enter), StudyText.takeSet) { [self] in take(current, in: context) })
    }
    keys.append(Binding(.named(.escape), StudyText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.cursor.handle(key, count: sets.count)
    return []
  }

  private func take(_ set: CourseSet, in context: Context) -> [Effect] {
    guard let actor = context.actor else { return [] }
    return attempt {
      let timetable = Timetable(store: context.store)
      switch try timetable.choose(set, for: training, by: actor, at: context.now) {
      case .chosen:
        return [.popTo(TimetableScreen.self), .say(StudyText.setTaken(set.courses.count), .good)]
      case .refused(let refusal): return [.say(StudyText.sentence(for: refusal), .bad)]
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let intro = sets.isEmpty ? StudyText.noSets : StudyText.setsIntro
    let introRows = Label(text: context.text(intro), style: .quiet)
      .drawWrapped(on: &canvas, in: area.top(2))
    let names = area.droppingTop(introRows + 1).top(min(sets.count, 4))
    LongList(
      count: sets.count,
      row: { [sets] index in
        ListRow(
          text: context.text(StudyText.name(of: sets[index].kind)),
          note: context.text(StudyText.set(sets[index])))
      }
    ).draw(&list, on: &canvas, in: names)
    guard let current else { return }
    let rest = area.droppingTop(introRows + 2 + names.rows)
    canvas.horizontalLine(row: rest.row, column: rest.column, columns: rest.columns)
    for (index, course) in current.courses.enumerated() {
      let row = index + 1
      guard row < rest.rows else { break }
      let note = "\(context.text(StudyText.shortName(of: course.subject)))  \(course.credits.long)"
      let noteColumns = canvas.columns(of: note)
      canvas.put(
        canvas.fitted(course.title, to: max(0, rest.columns - noteColumns - 4)), in: rest, row: row,
        column: 2)
      canvas.put(note, in: rest, row: row, column: max(0, rest.columns - noteColumns))
    }
  }
}
