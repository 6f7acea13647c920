import CEDomain

/// 推荐课程套餐: prepared selections, the courses of the one under the cursor beside them.
final class CourseSetsScreen: Screen {
  private let training: Training
  private var sets: [CourseSet] = []
  private var failure: Phrase?
  private var list = ListState()

  init(context: Context, training: Training) {
    self.training = training
    guard let actor = context.actor else { return }
    do {
      let courses = try Catalogue(store: context.store)
        .courses(for: CourseLevel(training.level), of: training.institution)
      let chosen = try Timetable(store: context.store).items(of: training.id, by: actor)
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

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    let intro = sets.isEmpty ? StudyText.noSets : StudyText.setsIntro
    let introRows = Label(text: context.text(intro), style: .quiet)
      .drawWrapped(on: &canvas, in: area.top(2))
    guard let current else { return }
    let names = area.droppingTop(introRows + 1).top(1 + min(sets.count, 4))
    table(context).draw(&list, on: &canvas, in: names)
    let rest = area.droppingTop(introRows + 2 + names.rows)
    canvas.horizontalLine(row: rest.row, column: rest.column, columns: rest.columns)
    for (index, course) in current.courses.enumerated() {
      let row = index + 1
      guard row < rest.rows else { break }
      let subject = canvas.padded(context.text(StudyText.shortName(of: course.subject)), to: 6)
      let note = "\(subject)  \(canvas.padded(course.credits.long, to: 4, .right))"
      let noteColumns = canvas.columns(of: note)
      canvas.put(
        canvas.fitted(course.title, to: max(0, rest.columns - noteColumns - 4)), in: rest, row: row,
        column: 2)
      canvas.put(note, in: rest, row: row, column: max(0, rest.columns - noteColumns))
    }
  }
  private func table(_ context: Context) -> TableView {
    let figures = [
      StudyText.courses, StudyText.shortName(of: .professional), StudyText.shortName(of: .public),
      StudyText.minutes,
    ]
    let columns =
      [TableColumn(context.text(StudyText.set), .share(1, least: 16))]
      + figures.map { TableColumn(context.text($0), .fixed(7), .right) }
    return TableView(columns: columns, count: sets.count) { [sets] index in
      let set = sets[index]
      return TableRow([
        context.text(StudyText.name(of: set.kind)), String(set.courses.count),
        set.credits.professional.short, set.credits.general.short, String(set.minutes),
      ])
    }
  }
}
